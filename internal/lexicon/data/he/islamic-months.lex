source: usage of Israeli news
[ramadan month=9]
example: 12 ברמדאן 1445
רמדאן
רמזאן
[muharram month=1]
example: 1 במוחרם 1445
מוחרם
[shaban month=8]
example: 15 בשעבאן 1445
שעבאן
[shawwal month=10]
example: 1 בשוואל 1445
שוואל
[rajab month=7]
example: 27 ברג'ב 1445
רג'ב
