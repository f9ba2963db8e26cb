source: words of readers' comments
[by]
example: جميل جدا. كتب سامي 3/5/2012
كتب
كتبت
بواسطة
أضاف
علق
من
[letters open=yes]
example: بريد القراء
رسائل القراء
بريد القراء
رسائل إلى المحرر
