source: CLDR he, Hebrew calendar; numbers count from Tishri as CLDR does: 6 Adar I, 7 Adar or Adar II
# care=yes: also a name or another word; needs a day or a year beside it.
[tishri month=1]
example: א' בתשרי
תשרי
[heshvan month=2]
example: כ"ה בחשוון
חשוון
חשון
מרחשוון
מרחשון
מר-חשוון
מר-חשון
מר חשוון
מר חשון
[kislev month=3]
example: כ"ה בכסלו
כסלו
כיסלו
כסליו
כיסליו
[tevet month=4]
example: י' בטבת
טבת
[shevat month=5]
example: ט"ו בשבט
שבט
[adar-1 month=6]
example: ז' באדר א'
אדר א'
אדר א
אדר ראשון
אדר הראשון
אדר הא'
אד"ר
אדר רישון
[adar month=7 plain=yes]
example: ז' באדר
אדר
[adar-2 month=7]
example: ז' באדר ב'
אדר ב'
אדר ב
אדר שני
אדר השני
ואדר
[nisan month=8]
example: ט"ו בניסן
ניסן
[iyar month=9]
example: ה' באייר
אייר
איר
[sivan month=10]
example: ו' בסיוון
סיוון
סיון
[tammuz month=11]
example: י"ז בתמוז
תמוז
[av month=12 care=yes]
example: ט' באב
אב
מנחם אב
מנחם-אב
מנ"א
[elul month=13]
example: א' באלול
אלול
