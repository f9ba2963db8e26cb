source: Yiddish orthography: what is added to figures
[ordinal]
example: דעם 21סטן מערץ
סטן
טן
טער
סטער
ט
-טן
-סטן
-טער
-סטער
[decade kind=decade]
example: די 1930ער
ער
