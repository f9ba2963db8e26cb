source: CLDR ar
# care=yes: without the article also a number or another word.
[sunday day=0]
example: قال الأحد
الأحد
يوم الأحد
الاحد
يوم الاحد
[monday day=1]
example: قال الاثنين
الاثنين
يوم الاثنين
الإثنين
يوم الإثنين
[tuesday day=2]
example: قال الثلاثاء
الثلاثاء
يوم الثلاثاء
[wednesday day=3]
example: قال الأربعاء
الأربعاء
يوم الأربعاء
الاربعاء
يوم الاربعاء
[thursday day=4]
example: قال الخميس
الخميس
يوم الخميس
[friday day=5]
example: قال الجمعة
الجمعة
يوم الجمعة
الجمعه
يوم الجمعه
[saturday day=6]
example: قال السبت
السبت
يوم السبت
