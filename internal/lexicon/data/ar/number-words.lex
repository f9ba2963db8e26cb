source: Arabic grammar
[n3 n=3]
example: قبل ثلاثة أيام
ثلاثة
ثلاث
[n4 n=4]
example: قبل أربعة أيام
أربعة
أربع
[n5 n=5]
example: قبل خمسة أيام
خمسة
خمس
[n6 n=6]
example: قبل ستة أيام
ستة
ست
[n7 n=7]
example: قبل سبعة أيام
سبعة
سبع
[n8 n=8]
example: قبل ثمانية أيام
ثمانية
ثماني
[n9 n=9]
example: قبل تسعة أيام
تسعة
تسع
[n10 n=10]
example: قبل عشرة أيام
عشرة
عشر
# clock=yes: the form that names hours.
[hour-1 n=1 clock=yes]
example: الساعة الأولى مساء
الأولى
الواحدة
[hour-2 n=2 clock=yes]
example: الساعة الثانية مساء
الثانية
[hour-3 n=3 clock=yes]
example: الساعة الثالثة مساء
الثالثة
[hour-4 n=4 clock=yes]
example: الساعة الرابعة مساء
الرابعة
[hour-5 n=5 clock=yes]
example: الساعة الخامسة مساء
الخامسة
[hour-6 n=6 clock=yes]
example: الساعة السادسة مساء
السادسة
[hour-7 n=7 clock=yes]
example: الساعة السابعة مساء
السابعة
[hour-8 n=8 clock=yes]
example: الساعة الثامنة مساء
الثامنة
[hour-9 n=9 clock=yes]
example: الساعة التاسعة مساء
التاسعة
[hour-10 n=10 clock=yes]
example: الساعة العاشرة مساء
العاشرة
[hour-11 n=11 clock=yes]
example: الساعة الحادية عشرة مساء
الحادية عشرة
الحادية عشر
[hour-12 n=12 clock=yes]
example: الساعة الثانية عشرة مساء
الثانية عشرة
الثانية عشر
[hundred n=100]
example: قبل مئة عام
مئة
مائة
[two-hundred n=200]
example: قبل مئتي عام
مئتي
مائتي
