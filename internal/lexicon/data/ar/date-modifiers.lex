source: Arabic dictionaries
[last dir=-1 side=after]
example: الأسبوع الماضي
الماضي
الماضية
المنصرم
المنصرمة
الفائت
[next dir=1 side=after]
example: الأسبوع المقبل
المقبل
المقبلة
القادم
القادمة
[this dir=0 side=after]
example: الشهر الجاري
الجاري
الجارية
الحالي
الحالية
الراهن
الراهنة
[ago dir=-1 side=ahead count=yes]
example: قبل 3 أيام
قبل
[from-now dir=1 side=ahead count=yes]
example: بعد 3 أيام
بعد
[since-ago dir=-1 side=ahead count=yes care=yes]
example: منذ 3 أيام
منذ
