source: Hebrew dictionaries
[second unit=second]
example: לפני 20 שניות
שנייה
שניה
שניות
[minute unit=minute]
example: לפני 20 דקות
דקה
דקות
דק'
[two-minutes unit=minute n=2]
example: לפני דקותיים
דקותיים
[hour unit=hour]
example: לפני שלוש שעות
שעה
שעות
[two-hours unit=hour n=2]
example: לפני שעתיים
שעתיים
[day unit=day]
example: לפני שלושה ימים
יום
ימים
יממה
יממות
[two-days unit=day n=2]
example: לפני יומיים
יומיים
יממתיים
[week unit=week]
example: בשבוע שעבר
שבוע
שבועות
[two-weeks unit=week n=2]
example: לפני שבועיים
שבועיים
[weekend unit=weekend]
example: בסוף השבוע האחרון
סוף השבוע
סוף שבוע
סופ"ש
סופשבוע
[month unit=month]
example: בחודש שעבר
חודש
חודשים
חדשים
[two-months unit=month n=2]
example: לפני חודשיים
חודשיים
[year unit=year]
example: בשנה שעברה
שנה
שנים
[two-years unit=year n=2]
example: לפני שנתיים
שנתיים
[quarter unit=quarter]
example: ברבעון הראשון של 2020
רבעון
רבעונים
רביע
[half unit=half]
example: במחצית הראשונה של 2020
מחצית
חציון
[season unit=season]
example: בעונה שעברה
עונה
[decade unit=decade]
example: לפני עשור
עשור
עשורים
[century unit=century]
example: במאה ה-20
מאה
[jubilee unit=year n=50]
example: לפני יובל
יובל
יובל שנים
