source: advertising on Yiddish pages
[label category=advertisement.label]
example: אַנאָנס
אַנאָנס
רעקלאַמע
[newsletter category=advertisement.newsletter open=yes]
example: אַבאָנירט אויף
אַבאָנירט
שרײַבט זיך
