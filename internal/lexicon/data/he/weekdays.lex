source: Hebrew dictionaries; usage of Israeli news
# care=yes: also an ordinal, a number or a letter; needs a date, clock, day part or bracket beside it.
[sunday day=0]
example: ביום ראשון
יום ראשון
יום א'
יום א
[sunday-bare day=0 care=yes]
example: היום (ראשון)
ראשון
א'
[sunday-plural day=0 plural=yes]
example: בימי ראשון
ימי ראשון
ימי א'
ימים א'
ימים א
[monday day=1]
example: ביום שני
יום שני
יום ב'
יום ב
[monday-bare day=1 care=yes]
example: היום (שני)
שני
ב'
[monday-plural day=1 plural=yes]
example: בימי שני
ימי שני
ימי ב'
ימים ב'
ימים ב
[tuesday day=2]
example: ביום שלישי
יום שלישי
יום ג'
יום ג
[tuesday-bare day=2 care=yes]
example: היום (שלישי)
שלישי
ג'
[tuesday-plural day=2 plural=yes]
example: בימי שלישי
ימי שלישי
ימי ג'
ימים ג'
ימים ג
[wednesday day=3]
example: ביום רביעי
יום רביעי
יום ד'
יום ד
[wednesday-bare day=3 care=yes]
example: היום (רביעי)
רביעי
ד'
[wednesday-plural day=3 plural=yes]
example: בימי רביעי
ימי רביעי
ימי ד'
ימים ד'
ימים ד
[thursday day=4]
example: ביום חמישי
יום חמישי
יום ה'
יום ה
[thursday-bare day=4 care=yes]
example: היום (חמישי)
חמישי
ה'
[thursday-plural day=4 plural=yes]
example: בימי חמישי
ימי חמישי
ימי ה'
ימים ה'
ימים ה
[friday day=5]
example: ביום שישי
יום שישי
יום ששי
יום ו'
יום ו
[friday-bare day=5 care=yes]
example: היום (שישי)
שישי
ששי
ו'
[friday-plural day=5 plural=yes]
example: בימי שישי
ימי שישי
ימי ו'
ימים ו'
ימים ו
[saturday day=6]
example: ביום שבת
יום שבת
יום ש'
יום השבת
יום ז'
[saturday-bare day=6 care=yes]
example: היום (שבת)
שבת
[saturday-plural day=6 plural=yes]
example: בימי שבת
ימי שבת
שבתות
[saturday-night day=6 part=EV]
example: במוצאי שבת
מוצאי שבת
מוצאי-שבת
מוצאי השבת
מוצ"ש
[friday-eve day=5 part=EV]
example: בליל שבת
ליל שבת
ליל השבת
[friday-before day=5]
example: בערב שבת
ערב שבת
[days-range plural=yes day=0]
example: בימים א'-ה'
ימים א'
ימים ב'
ימים ג'
ימים ד'
ימים ראשון
ימים שני
[thursday-night day=4 part=NI]
example: בליל שישי
ליל שישי
ליל חמישי
