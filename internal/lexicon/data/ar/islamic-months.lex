source: CLDR ar, Islamic calendar
[muharram month=1]
example: 1 محرم 1445
محرم
المحرم
[safar month=2]
example: 1 صفر 1445
صفر
[rabi-1 month=3]
example: 1 ربيع الأول 1445
ربيع الأول
ربيع أول
[rabi-2 month=4]
example: 1 ربيع الآخر 1445
ربيع الآخر
ربيع الثاني
[jumada-1 month=5]
example: 1 جمادى الأولى 1445
جمادى الأولى
جمادى الأول
[jumada-2 month=6]
example: 1 جمادى الآخرة 1445
جمادى الآخرة
جمادى الثانية
جمادى الثاني
[rajab month=7]
example: 1 رجب 1445
رجب
[shaban month=8]
example: 1 شعبان 1445
شعبان
[ramadan month=9]
example: 1 رمضان 1445
رمضان
[shawwal month=10]
example: 1 شوال 1445
شوال
[dhu-l-qada month=11]
example: 1 ذو القعدة 1445
ذو القعدة
ذي القعدة
[dhu-l-hijja month=12]
example: 1 ذو الحجة 1445
ذو الحجة
ذي الحجة
