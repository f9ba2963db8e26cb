source: usage of Arabic news
[labels guard=label]
example: المادة 7
المادة
مادة
الفصل
رقم
الصفحة
صفحة
باص
الباص
حافلة
الحافلة
غرفة
الغرفة
الرحلة
رحلة
طراز
موديل
قطار
شقة
الإصدار
إصدار
هاتف
الآية
آية
طريق
بقوة
سفر التكوين
سفر الخروج
سفر
مزمور
المزمور
إنجيل متى
إنجيل لوقا
إنجيل يوحنا
سورة البقرة
رمز
رمز المنطقة
خط
الدرجة
الطابق
[measures guard=measure]
example: 2012 دولارا
دولار
دولارا
دولارات
شيكل
ليرة
يورو
ريال
درهم
بالمئة
بالمائة
في المئة
في المائة
شخص
شخصا
أشخاص
متر
مترا
كيلومتر
كيلومترا
كلم
كم
طن
مليون
مليار
ألف
درجة
مرة
مركبا
قاربا
نقطة
صوتا
عاملا
طالبا
[scores guard=score]
example: بنتيجة 21:15
بنتيجة
فاز
فازت
خسر
خسرت
نسبة
نتيجة
النتيجة
تغلب
تغلبت
هزم
هزمت
تعادل
تعادلت
انتصر
انتصرت
سقط
سقطت
الشوط
شوط
خسارة
فوز
لصالح
الفوز
# guard=count: bare figures near it are votes or points.
[counts guard=count]
example: انتهى التصويت 12:10
تصويت
التصويت
[address guard=address]
example: ميدان 6 أكتوبر
جادة
ميدان
ساحة
جسر
كوبري
مدينة
جامعة
مستشفى
مدرسة
ثانوية
محطة
حركة
حزب
تنظيم
كتيبة
ملعب
محور
نفق
مسجد
كلية
معهد
دوار
لواء
# guard=length: the figures behind it are a stretch of time.
[length guard=length]
example: مدة الفيلم: 1:52
مدة
زمن
استغرق
استغرقت
# guard=work: what stands in quotation marks behind it is its title.
[work guard=work]
example: فيلم "ليلة الخميس" يعرض غدا
فيلم
فيلمه
فيلمها
كتاب
كتابه
كتابها
رواية
روايته
روايتها
أغنية
ألبوم
مسلسل
مسرحية
برنامج
معرض
ديوان
قصيدة
فرقة
حملة
حركة
حزب
جمعية
شركة
قناة
صحيفة
مجلة
مبادرة
تطبيق
[quarters guard=address]
example: شارع 26 يوليو
شارع
حي
قرية
بلدة
مخيم
سوق
مسجد
جامع
# guard=dated: a year behind it, or behind a mark behind it, is its time.
[dated guard=dated]
example: أرشيف: 1999
أرشيف
أرشيفية
صورة أرشيفية
سنة
تأسس
تأسست
