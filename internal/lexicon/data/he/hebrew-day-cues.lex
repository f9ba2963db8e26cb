source: Hebrew dictionaries
# shift=eve: the civil day before; shift=after: the evening of the day.
[eve shift=eve]
example: אור לי"ד בניסן
אור ל
אור
ליל
[erev shift=eve]
example: ערב ט' באב
ערב
[motzaei shift=after]
example: מוצאי ט' באב
מוצאי
# n=30: the last day of the month before, the first of two days of the new moon.
[rosh-chodesh-first shift=none first=yes n=30]
example: א' דראש חודש אדר
א' דראש חודש
א' דראש חדש
א' דר"ח
יום א' דראש חודש
[rosh-chodesh-second shift=none first=yes]
example: ב' דראש חודש אדר
ב' דראש חודש
ב' דראש חדש
ב' דר"ח
יום ב' דראש חודש
[rosh-chodesh shift=none first=yes]
example: ראש חודש אדר
ראש חודש
ראש חדש
ר"ח
ראש-חודש
