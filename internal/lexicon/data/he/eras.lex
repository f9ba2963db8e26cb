source: Hebrew dictionaries
[bc era=bc]
example: 586 לפנה"ס
לפנה"ס
לפני הספירה
לפסה"נ
[ad era=ad]
example: 70 לספירה
לספירה
לסה"נ
