source: Arabic dictionaries
[spring season=SP care=yes]
example: ربيع 2012
ربيع
الربيع
[summer season=SU care=yes]
example: صيف 2012
صيف
الصيف
[autumn season=FA care=yes]
example: خريف 2012
خريف
الخريف
[winter season=WI care=yes]
example: شتاء 2012
شتاء
الشتاء
