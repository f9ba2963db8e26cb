source: Arabic dictionaries
# What looks like a date or a part of one and is none.
[eleven]
example: الأحد عشر لاعبا
الأحد عشر
أحد عشر
الأحد عشرة
