source: modifiers in Arabic credit lines
[archive flags=archive]
example: (صورة أرشيفية - رويترز)
أرشيف
أرشيفية
صورة أرشيفية
الأرشيف
من الأرشيف
صورة من الأرشيف
[illustration flags=illustration]
example: (صورة توضيحية)
توضيحية
صورة توضيحية
صورة تعبيرية
تعبيرية
للتوضيح
للتوضيح فقط
[courtesy flags=courtesy]
example: بإذن من العائلة
بإذن من
بلطف من
مواقع التواصل
مواقع التواصل الاجتماعي
وسائل التواصل
وسائل التواصل الاجتماعي
عن مواقع التواصل
وسائل إعلام
عبر
متداولة
من
[statute flags=statute drop=yes]
example: بموجب بند 27 أ
بند 27 أ
بند 27أ
بموجب البند 27
حسب البند 27
بند 27
البند 27أ
[author drop=yes]
example: تصوير الكاتب
الكاتب
الكاتبة
[home flags=courtesy whole=yes drop=yes]
example: الساحة بعد المطر. صورة عائلية
صورة عائلية
صورة شخصية
ألبوم العائلة
من ألبوم العائلة
من أرشيف العائلة
أرشيف العائلة
أرشيف خاص
صورة خاصة
صور خاصة
مواقع التواصل
مواقع التواصل الاجتماعي
صورة متداولة
[special flags=courtesy whole=yes weak=yes drop=yes]
example: البرج القديم (خاص)
خاص
خاصة
[frame flags=screenshot whole=yes drop=yes]
example: الطاحونة ظهرا. لقطة من الفيديو
لقطة شاشة
لقطة من الفيديو
لقطة من فيديو
صورة من الفيديو
