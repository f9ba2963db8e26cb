source: Hebrew dictionaries
[am half=am]
example: 5 בבוקר
בבוקר
לפנות בוקר
אחר חצות
אחרי חצות
אחר-חצות
לפנה"צ
לפני הצהריים
[pm half=pm]
example: 5 אחה"צ
אחה"צ
אחר הצהריים
אחרי הצהריים
אחר-הצהריים
אחר הצהרים
בערב
לפנות ערב
אחרי הצהרים
אחר צהריים
צהריים
[noon half=noon]
example: 12 בצהריים
בצהריים
בצהרים
[night half=night]
example: 11 בלילה
בלילה
