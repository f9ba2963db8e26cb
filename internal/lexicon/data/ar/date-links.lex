source: Arabic grammar
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
[in-month]
example: شهر يناير
شهر
من شهر
[year-of]
example: عام 2012
عام
عامي
عامَي
سنة
سنتي
العام
لعام
[a]
example: نحو عام
نحو
