source: Arabic grammar
# n=1: part of the expression that it opens.
[of]
example: الربع الأول من 2020
من
[at]
example: الساعة 5
الساعة
عند
عند الساعة
في
في تمام الساعة
[between]
example: بين 2005 و2010
بين
ما بين
[to]
example: من الاثنين إلى الخميس
إلى
حتى
[since]
example: منذ 2012
منذ
في
حتى
خلال
بعد
قبل
شهر
[early]
example: مطلع 2012
مطلع
بداية
أوائل
مستهل
[mid]
example: منتصف 2012
منتصف
أواسط
[late]
example: نهاية 2012
نهاية
أواخر
ختام
[in-day]
example: يوم 5 يناير
يوم
[month-named n=1]
example: شهر يناير
شهر
[in-month]
example: من شهر يناير
من شهر
[year-named n=1]
example: عام 2012
عام
سنة
العام
[year-of]
example: بين عامي 2005 و2010
عامي
عامَي
سنتي
[a]
example: نحو عام
نحو
[on]
example: 12 ربيع الأول 1433 هـ الموافق 4 فبراير 2012
الموافق
الموافقة
الموافق لـ
# Nouns that a year may follow at once.
[named-by-year]
example: خسر نهائي 2014
نهائي
مونديال
كأس العالم
انتخابات
أولمبياد
أزمة
موازنة
ميزانية
موسم
