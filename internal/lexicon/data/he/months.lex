source: CLDR he; spellings seen on Israeli news pages
# care=yes: also a name or another word; alone it needs a prefix, a preposition or a number beside it.
[january month=1]
example: ב-5 בינואר
ינואר
ינו'
ינו
יאנואר
[february month=2]
example: ב-5 בפברואר
פברואר
פבר'
פבר
פבואר
פברואור
[march month=3 care=yes]
example: ב-5 במרץ
מרץ
מרס
מארס
מרצ
[april month=4 care=yes]
example: ב-5 באפריל
אפריל
אפר'
אפר
[may month=5 care=yes]
example: ב-5 במאי
מאי
[june month=6 care=yes]
example: ב-5 ביוני
יוני
יונ'
[july month=7 care=yes]
example: ב-5 ביולי
יולי
יול'
[august month=8]
example: ב-5 באוגוסט
אוגוסט
אוג'
אוגסט
[september month=9]
example: ב-5 בספטמבר
ספטמבר
ספט'
ספטמ'
ספט
[october month=10]
example: ב-5 באוקטובר
אוקטובר
אוק'
אוקט'
אוקטבר
[november month=11]
example: ב-5 בנובמבר
נובמבר
נוב'
נובמ'
[december month=12]
example: ב-5 בדצמבר
דצמבר
דצמ'
דצ'
