source: Russian orthography: what is added to figures
[ordinal]
example: в 2016-го
-го
-м
-й
-е
-я
[decade-x kind=decade]
example: в 1990-х
-х
-е
-ми
