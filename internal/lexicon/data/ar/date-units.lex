source: Arabic dictionaries
[day unit=day]
example: قبل 3 أيام
يوم
أيام
يوما
[two-days unit=day n=2]
example: قبل يومين
يومين
[week unit=week]
example: قبل 3 أسابيع
أسبوع
الأسبوع
أسابيع
[two-weeks unit=week n=2]
example: قبل أسبوعين
أسبوعين
[month unit=month]
example: قبل 3 أشهر
شهر
الشهر
أشهر
شهرا
[two-months unit=month n=2]
example: قبل شهرين
شهرين
[year unit=year]
example: قبل 3 سنوات
عام
العام
سنة
السنة
أعوام
سنوات
عاما
[two-years unit=year n=2]
example: قبل عامين
عامين
سنتين
[hour unit=hour]
example: قبل 3 ساعات
ساعة
ساعات
[two-hours unit=hour n=2]
example: قبل ساعتين
ساعتين
[minute unit=minute]
example: قبل 3 دقائق
دقيقة
دقائق
