source: editors' notes
[correction category=note.correction]
example: تصحيح: ورد خطأ
تصحيح
تصويب
اعتذار
تنويه
تصحيح خطأ
[clarification category=note.clarification]
example: توضيح: ورد في نسخة سابقة
توضيح
ملاحظة
ملاحظة المحرر
ملاحظة من المحرر
إيضاح
ملاحظة التحرير
ملاحظة للمحررين
تحديث
توضيح من التحرير
ملاحظة تحريرية
[embargo category=note.embargo strong=yes]
example: حظر النشر حتى
حظر النشر حتى
ممنوع النشر حتى
محظور النشر
حظر نشر
يحظر النشر قبل
للنشر الفوري
للنشر ابتداء
[subject category=note.correction weak=yes open=yes]
example: هذا المقال عُدّل لأن نسخة سابقة ذكرت رقما آخر
هذا المقال
هذا التقرير
هذا الخبر
هذه المادة
المقال
الخبر
ورد في نسخة
في نسخة سابقة
نسخة سابقة
هذه المقالة
هذه القصة
المقالة
التقرير
[change category=note.correction weak=yes]
example: تم تعديل هذا الخبر بعد خطأ في نسخة سابقة
تم تعديل
تم تصحيح
جرى تعديل
جرى تصحيح
نسخة سابقة
النسخة السابقة
النسخة الأولى
عن طريق الخطأ
بالخطأ
خطأ
نعتذر
يعتذر الموقع
[version category=note.correction strong=yes]
example: ذكرت نسخة سابقة أن الماعز نزلت
ذكرت نسخة سابقة
في نسخة سابقة
في النسخة السابقة
