source: Hebrew grammar
[d20 decade=2 care=yes]
example: בשנות העשרים
העשרים
[d30 decade=3 care=yes]
example: בשנות השלושים
השלושים
[d40 decade=4 care=yes]
example: בשנות הארבעים
הארבעים
[d50 decade=5 care=yes]
example: בשנות החמישים
החמישים
[d60 decade=6 care=yes]
example: בשנות השישים
השישים
[d70 decade=7 care=yes]
example: בשנות השבעים
השבעים
[d80 decade=8 care=yes]
example: בשנות השמונים
השמונים
[d90 decade=9 care=yes]
example: בשנות התשעים
התשעים
