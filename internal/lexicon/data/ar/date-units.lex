source: Arabic dictionaries
[day unit=day]
example: قبل يوم
يوم
يوما
[two-days unit=day n=2]
example: قبل يومين
يومين
[week unit=week]
example: قبل أسبوع
أسبوع
الأسبوع
[two-weeks unit=week n=2]
example: قبل أسبوعين
أسبوعين
[month unit=month]
example: قبل شهر
شهر
الشهر
شهرا
[two-months unit=month n=2]
example: قبل شهرين
شهرين
[year unit=year]
example: قبل عام
عام
العام
سنة
السنة
عاما
[two-years unit=year n=2]
example: قبل عامين
عامين
سنتين
[hour unit=hour]
example: قبل ساعة
ساعة
[two-hours unit=hour n=2]
example: قبل ساعتين
ساعتين
[minute unit=minute]
example: قبل دقيقة
دقيقة
[century unit=century]
example: القرن التاسع عشر
القرن
قرن
[quarter unit=quarter]
example: الربع الأول من 2019
الربع
ربع
[half unit=half]
example: النصف الأول من 2019
النصف
نصف
[days unit=day plural=yes]
example: قبل 3 أيام
أيام
[weeks unit=week plural=yes]
example: قبل 3 أسابيع
أسابيع
[months unit=month plural=yes]
example: قبل 3 أشهر
أشهر
[years unit=year plural=yes]
example: قبل 3 سنوات
أعوام
سنوات
[hours unit=hour plural=yes]
example: قبل 3 ساعات
ساعات
[minutes unit=minute plural=yes]
example: قبل 3 دقائق
دقائق
[decade unit=decade]
example: العقد الماضي
العقد
[weekend unit=weekend]
example: عطلة نهاية الأسبوع الماضي
عطلة نهاية الأسبوع
