source: CLDR day periods of Hebrew; TIMEX3 names of the parts
[morning part=MO]
example: מחר בבוקר
בוקר
בקר
[dawn part=MO]
example: מחר לפנות בוקר
לפנות בוקר
[noon part=AF]
example: מחר בצהריים
צהריים
צהרים
[afternoon part=AF]
example: מחר אחר הצהריים
אחר הצהריים
אחר-הצהריים
אחרי הצהריים
אחר צהריים
אחר הצהרים
אחרי הצהרים
אחרי צהריים
אחה"צ
[evening part=EV]
example: מחר בערב
ערב
לפנות ערב
[night part=NI]
example: מחר בלילה
לילה
[before-noon part=MO]
example: מחר לפני הצהריים
לפני הצהריים
לפנה"צ
[midnight hour=0]
example: בחצות
חצות
