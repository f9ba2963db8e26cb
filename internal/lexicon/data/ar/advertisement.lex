source: advertising on Arabic pages
[label category=advertisement.label]
example: إعلان
إعلان
اعلان
إعلانات
اعلانات
محتوى مدفوع
ممول
برعاية
مادة إعلانية
محتوى ممول
إعلان ممول
[newsletter category=advertisement.newsletter open=yes]
example: اشترك في النشرة البريدية
اشترك
اشتركوا
اشتركي
سجل
انضم
انضموا
احصل
احصلوا
تابعونا
تابعنا
للاشتراك
سجلوا
اشترك الآن
انضم إلى
[app category=advertisement.app open=yes]
example: حمّل التطبيق
حمل
حمّل
حملوا
نزل
نزّل
لتحميل
حمّلوا
تحميل
لتنزيل
تنزيل
