source: usage of sports pages
# Words of clubs and names of national sides, for a score between two sides that has no other word for it.
[club]
example: مكابي 10:12 هبوعيل
مكابي
هبوعيل
الأهلي
الزمالك
منتخب
المنتخب
نادي
ريال
برشلونة
ليفربول
[nation]
example: ألمانيا 15:13 إسبانيا
ألمانيا
إسبانيا
فرنسا
إيطاليا
إنجلترا
إسرائيل
روسيا
أوكرانيا
بولندا
كرواتيا
صربيا
الدنمارك
السويد
النرويج
البرتغال
هولندا
بلجيكا
اليونان
تركيا
البرازيل
الأرجنتين
اليابان
مصر
تونس
المغرب
الجزائر
السعودية
قطر
الأردن
