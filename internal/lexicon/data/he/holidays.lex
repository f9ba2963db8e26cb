source: Hebrew calendar; Israeli Memorial, Independence and Holocaust Day laws
# calendar, month, date; moves: how a day is put off; day-name=yes: the name is of one day and says "day".
[rosh-hashana calendar=hebrew month=1 date=1]
example: ראש השנה תשע"ב
ראש השנה
ראש-השנה
[yom-kippur calendar=hebrew month=1 date=10 day-name=yes]
example: יום כיפור תשל"ד
יום כיפור
יום הכיפורים
יוה"כ
יום-כיפור
יום-הכיפורים
[yom-kippur-eve calendar=hebrew month=1 date=10 moves=eve]
example: ערב יום כיפור תשל"ד
ערב יום כיפור
ערב יום הכיפורים
[sukkot calendar=hebrew month=1 date=15]
example: סוכות תשע"ב
סוכות
חג הסוכות
[simchat-torah calendar=hebrew month=1 date=22]
example: שמחת תורה תשפ"ד
שמחת תורה
שמחת-תורה
[hanukkah calendar=hebrew month=3 date=25]
example: חנוכה תשע"ב
חנוכה
[tu-bishvat calendar=hebrew month=5 date=15]
example: טו בשבט תשע"ב
טו בשבט
[purim calendar=hebrew month=7 date=14]
example: פורים תשע"ב
פורים
[passover calendar=hebrew month=8 date=15]
example: פסח תשע"ב
פסח
חג הפסח
[passover-eve calendar=hebrew month=8 date=15 moves=eve]
example: ערב פסח תשע"ב
ערב פסח
ליל הסדר
[holocaust-day calendar=hebrew month=8 date=27 moves=holocaust day-name=yes]
example: יום השואה תשע"ב
יום השואה
יום הזיכרון לשואה ולגבורה
[memorial-day calendar=hebrew month=9 date=5 moves=independence offset=-1]
example: יום הזיכרון תשע"ב
יום הזיכרון לחללי צה"ל
יום הזיכרון
[independence-day calendar=hebrew month=9 date=5 moves=independence day-name=yes]
example: יום העצמאות תשע"ב
יום העצמאות
[lag-baomer calendar=hebrew month=9 date=18]
example: ל"ג בעומר תשע"ב
ל"ג בעומר
[jerusalem-day calendar=hebrew month=9 date=28 day-name=yes]
example: יום ירושלים תשע"ב
יום ירושלים
[shavuot calendar=hebrew month=10 date=6]
example: חג השבועות תשע"ב
חג השבועות
[tisha-bav calendar=hebrew month=12 date=9 moves=fast]
example: תשעה באב תשע"ב
תשעה באב
[esther-fast calendar=hebrew month=7 date=13 moves=esther]
example: תענית אסתר תשע"ב
תענית אסתר
[gedaliah-fast calendar=hebrew month=1 date=3 moves=fast]
example: צום גדליה תשע"ב
צום גדליה
[christmas month=12 date=25]
example: חג המולד 2012
חג המולד
[new-year month=1 date=1]
example: ראש השנה האזרחית 2012
ראש השנה האזרחית
[tevet-fast calendar=hebrew month=4 date=10]
example: עשרה בטבת תשע"ב
עשרה בטבת
צום עשרה בטבת
[tammuz-fast calendar=hebrew month=11 date=17 moves=fast]
example: שבעה עשר בתמוז תשע"ב
שבעה עשר בתמוז
שבעה-עשר בתמוז
צום שבעה עשר בתמוז
[hoshana-rabba calendar=hebrew month=1 date=21]
example: הושענא רבה תשע"ב
הושענא רבה
הושענא רבא
[shemini-atzeret calendar=hebrew month=1 date=22]
example: שמיני עצרת תשע"ב
שמיני עצרת
[shushan-purim calendar=hebrew month=7 date=15]
example: שושן פורים תשע"ב
שושן פורים
# The word means weeks too: only with its year.
[shavuot-year calendar=hebrew month=10 date=6 year=yes]
example: שבועות תשע"ב
שבועות
[passover-end calendar=hebrew month=8 date=21]
example: שביעי של פסח תשע"ט
שביעי של פסח
[passover-after calendar=hebrew month=8 date=22]
example: אסרו חג פסח תשע"ט
אסרו חג פסח
[purim-katan calendar=hebrew month=6 date=14]
example: פורים קטן תשפ"ב
פורים קטן
[tu-beav calendar=hebrew month=12 date=15]
example: טו באב תשע"ט
טו באב
[passover-second calendar=hebrew month=9 date=14]
example: פסח שני תשע"ט
פסח שני
[sigd calendar=hebrew month=2 date=29]
example: חג הסיגד תשע"ט
חג הסיגד
