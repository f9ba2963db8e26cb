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
مطلع
نهاية
أواخر
بداية
منتصف
شهر
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
سنة
العام
لعام
[a]
example: نحو عام
نحو
