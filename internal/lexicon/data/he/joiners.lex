source: words that join names
[glued glued=yes]
example: ו
ו
[and]
example: עם
עם
וגם
