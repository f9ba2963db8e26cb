source: Arabic dictionaries
[ad era=ad]
example: 2012م
م
ميلادي
ميلادية
للميلاد
[ah era=ah]
example: 1445هـ
هـ
ه
هجري
هجرية
للهجرة
[bc era=bc]
example: 586 ق.م
ق.م
قبل الميلاد
