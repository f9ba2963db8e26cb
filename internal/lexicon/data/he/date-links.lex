source: Hebrew grammar
# The small words that may stand between the parts of a date.
[of]
example: הרבעון הראשון של 2020
של
[at]
example: ביום שני בשעה 17:29
שעה
בשעה
בשעות
השעה
סביבות
[to]
example: מיום שני עד יום חמישי
עד
ועד
[from]
example: החל מיום שני
החל
החל מ
מהשעה
החל מהשעה
משעה
[between]
example: בין 2 ל-4 בפברואר
בין
בין השעות
בין שעות
[since]
example: מאז 2012
מאז
עד
לפני
אחרי
לאחר
במהלך
סביב
לקראת
לקראת סוף
משנת
בשלהי
חודש
לעומת
בהשוואה ל
כמו
# Nouns that a year may follow at once.
[named-by-year]
example: מאז מלחמת 1973
מלחמת
גבולות
קווי
בחירות
תקציב
עונת
אירועי
מהומות
מאורעות
מהדורת
אולימפיאדת
מונדיאל
הסכמי
דגם
נתוני
גביע העולם
דו"ח
מפקד
יורו
אירוויזיון
חוק
אליפות העולם
אליפות אירופה
ליגת האלופות
תוכנית
# n=1: part of the expression that it opens.
[month-named n=1]
example: חודש ינואר
חודש
[in-month]
example: 5 לחודש פברואר
לחודש
[in-day]
example: ביום 5 בפברואר
יום
[year-of]
example: בשנת 2012
שנת
השנים
שנים
[years-of]
example: שנות ה-90
שנות
[early mod=start]
example: בתחילת 2012
תחילת
ראשית
ראשיתו של
תחילתו של
תחילת שנת
[mid mod=mid]
example: באמצע 2012
אמצע
אמצע שנת
אמצעו של
[late mod=end]
example: בסוף 2012
סוף
שלהי
סופו של
סוף שנת
שלהי שנת
