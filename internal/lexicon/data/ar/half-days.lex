source: CLDR ar
[am half=am]
example: 5 صباحا
صباحا
ص
فجرا
فجر
صباح
[pm half=pm]
example: 5 مساء
مساء
م
عصرا
بعد الظهر
ظهرا
عصر
ظهر
