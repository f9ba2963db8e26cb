source: Arabic dictionaries; usage of Arabic news
[today unit=day n=0]
example: قال اليوم
اليوم
[yesterday unit=day n=-1]
example: قال أمس
أمس
البارحة
مساء أمس الأول
[day-before-yesterday unit=day n=-2]
example: قال أول من أمس
أول من أمس
أول أمس
أمس الأول
[tomorrow unit=day n=1]
example: يصل غدا
غدا
غد
الغد
[day-after-tomorrow unit=day n=2]
example: يصل بعد غد
بعد غد
[tonight unit=day n=0 part=NI]
example: يصل الليلة
الليلة
هذه الليلة
[last-night unit=day n=-1 part=NI]
example: وصل الليلة الماضية
الليلة الماضية
ليلة أمس
[this-year unit=year n=0]
example: وصل هذا العام
هذا العام
هذه السنة
العام الجاري
العام الحالي
السنة الجارية
[this-week unit=week n=0]
example: وصل هذا الأسبوع
هذا الأسبوع
الأسبوع الجاري
الأسبوع الحالي
[this-month unit=month n=0]
example: وصل هذا الشهر
هذا الشهر
الشهر الجاري
الشهر الحالي
[this-morning unit=day n=0 part=MO]
example: وصل هذا الصباح
هذا الصباح
صباح اليوم
فجر اليوم
[this-evening unit=day n=0 part=EV]
example: وصل هذا المساء
هذا المساء
مساء اليوم
