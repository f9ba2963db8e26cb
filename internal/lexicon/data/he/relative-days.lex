source: Hebrew dictionaries; usage of Israeli news
[today unit=day n=0]
example: נמסר היום
היום
[yesterday unit=day n=-1]
example: נמסר אתמול
אתמול
[day-before-yesterday unit=day n=-2]
example: נמסר שלשום
שלשום
[tomorrow unit=day n=1]
example: יתקיים מחר
מחר
[day-after-tomorrow unit=day n=2]
example: יתקיים מחרתיים
מחרתיים
[this-week unit=week n=0]
example: נמסר השבוע
השבוע
[this-month unit=month n=0]
example: נמסר החודש
החודש
[this-year unit=year n=0]
example: נמסר השנה
השנה
[last-year unit=year n=-1]
example: נמכרו אשתקד
אשתקד
[this-morning unit=day n=0 part=MO]
example: נמסר הבוקר
הבוקר
[this-evening unit=day n=0 part=EV]
example: ישודר הערב
הערב
[tonight unit=day n=0 part=NI]
example: נפצעו הלילה
הלילה
[this-noon unit=day n=0 part=AF]
example: נמסר הצהריים
הצהריים
היום בצהריים
[this-weekend unit=weekend n=0]
example: יורד גשם בסוף השבוע
סוף השבוע
סופ"ש
[weekend-bare unit=weekend n=0 care=yes]
example: סוף שבוע ארוך
סוף שבוע
[last-evening unit=day n=-1 part=EV]
example: נמסר אמש
אמש
[dawn unit=day n=0 part=MO care=yes]
example: נורה לפנות בוקר
לפנות בוקר
# anchor=mention: counts from the day named before.
[next-day unit=day n=1 anchor=mention]
example: למחרת הם חזרו
למחרת
למחרת היום
יום המחרת
# joins=yes: may stand behind a day.
[this-afternoon unit=day n=0 part=AF joins=yes]
example: אחר הצהריים נמסר כי נתפס
אחר הצהריים
אחרי הצהריים
אחר-הצהריים
אחה"צ
[before-noon unit=day n=0 part=MO joins=yes]
example: לפני הצהריים נמסר כי נתפס
לפני הצהריים
לפנה"צ
