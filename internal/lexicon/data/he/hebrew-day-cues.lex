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
[rosh-chodesh shift=none first=yes]
example: ראש חודש אדר
ראש חודש
ראש חדש
ר"ח
