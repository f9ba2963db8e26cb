source: words beside those of related labels
[side]
example: المزيد من الأخبار
الأخبار
أخبار
مقالات
قصة
قصص
اليوم
الموقع
هذا
هنا
أيضا
أخرى
الآن
موضوع
تقارير
هذه
القسم
لك
الخبر
