source: credit lines of Arabic news pages
[photo media=photo role=photographer]
example: تصوير: سامر نادر
تصوير
تصوير فوتوغرافي
عدسة
بعدسة
التصوير
[picture media=photo role=photographer colon=yes]
example: الصورة: رويترز
صورة
صور
الصورة
الصور
[source media=photo role=photographer strong=yes]
example: مصدر الصورة، Getty Images
مصدر الصورة
صدر الصورة
مصدر الصور
مصدر الفيديو
حقوق الصورة
[credit role=photographer colon=yes]
example: المصور: سامر نادر
المصور
المصوّر
كاميرا
مصور
[video media=video role=videographer colon=yes]
example: فيديو: سامر نادر
فيديو
تصوير فيديو
الفيديو
مقطع فيديو
[screenshot media=photo flags=screenshot colon=yes]
example: صورة ملتقطة من الشاشة: قناة الجزيرة
صورة ملتقطة من الشاشة
لقطة شاشة
صورة من الشاشة
لقطة من الشاشة
[graphic media=graphic role=designer colon=yes]
example: تصميم: سامر نادر
تصميم
غرافيك
جرافيك
رسم
إنفوغراف
انفوغرافيك
كاريكاتير
رسوم
خريطة
إنفوغرافيك
خارطة
[editing media=video role=video-editor colon=yes]
example: مونتاج: سامر نادر
مونتاج
إعداد
تحرير
إخراج
[source-of role=photographer colon=yes open=yes]
example: المصدر: رويترز
المصدر
مصدر
المصادر
[courtesy-of media=photo role=photographer strong=yes flags=courtesy]
example: الصورة بإذن من سامر نادر
الصورة بإذن من
صورة بإذن من
الصورة بلطف من
صورة مقدمة من
الصورة مقدمة من
الصور بإذن من
