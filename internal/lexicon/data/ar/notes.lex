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
[embargo category=note.embargo strong=yes]
example: حظر النشر حتى
حظر النشر حتى
ممنوع النشر حتى
محظور النشر
حظر نشر
يحظر النشر قبل
للنشر الفوري
للنشر ابتداء
