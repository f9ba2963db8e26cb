source: bylines of Arabic news pages
[by role=reporter strong=yes]
example: بقلم سامر نادر
بقلم
كتب
كتبت
بقلم الكاتب
كتبها
[by-colon role=reporter colon=yes]
example: من: رامي سعدي
من
تقرير
إعداد
اعداد
الكاتب
الكاتبة
مراسل
مراسلة
مراسلنا
تحرير
نص
كاتب
المحرر
تحقيق
حاوره
حاورها
إعداد وتحرير
خاص
