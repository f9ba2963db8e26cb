source: CLDR ar, ar-LB, ar-IQ, ar-PS, ar-DZ, ar-MA
[january month=1]
example: 5 يناير
يناير
كانون الثاني
جانفي
[february month=2]
example: 5 فبراير
فبراير
شباط
فيفري
[march month=3]
example: 5 مارس
مارس
آذار
[april month=4]
example: 5 أبريل
أبريل
ابريل
إبريل
نيسان
أفريل
[may month=5]
example: 5 مايو
مايو
أيار
ماي
[june month=6]
example: 5 يونيو
يونيو
يونيه
حزيران
جوان
[july month=7]
example: 5 يوليو
يوليو
يوليه
تموز
جويلية
يوليوز
[august month=8]
example: 5 أغسطس
أغسطس
آب
أوت
غشت
[september month=9]
example: 5 سبتمبر
سبتمبر
أيلول
شتنبر
[october month=10]
example: 5 أكتوبر
أكتوبر
تشرين الأول
تشرين أول
[november month=11]
example: 5 نوفمبر
نوفمبر
تشرين الثاني
تشرين ثاني
نونبر
[december month=12]
example: 5 ديسمبر
ديسمبر
كانون الأول
كانون أول
دجنبر
