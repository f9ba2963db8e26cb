source: CLDR day periods of Arabic; TIMEX3 names of the parts
[morning part=MO]
example: صباح الاثنين
صباح
صباحا
فجر
فجرا
[noon part=AF]
example: ظهر الاثنين
ظهر
ظهرا
[afternoon part=AF]
example: عصر الاثنين
عصر
عصرا
بعد ظهر
بعد الظهر
[evening part=EV]
example: مساء الاثنين
مساء
[night part=NI]
example: ليل الجمعة
ليل
ليلا
ليلة
[midnight hour=0]
example: منتصف الليل
منتصف الليل
منتصف ليل
[forenoon part=MO]
example: قبل ظهر اليوم
قبل ظهر
