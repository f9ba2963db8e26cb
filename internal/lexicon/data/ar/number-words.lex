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
