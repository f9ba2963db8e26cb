source: Arabic dictionaries
# What looks like a date or a part of one and is none.
[eleven]
example: الأحد عشر لاعبا
الأحد عشر
أحد عشر
الأحد عشرة
[after]
example: يوم بعد يوم
يوم بعد يوم
يوما بعد يوم
يوماً بعد يوم
عام بعد عام
عاما بعد عام
سنة بعد سنة
شهرا بعد شهر
ليلة بعد ليلة
[of-the-month]
example: لاعب الشهر
لاعب الشهر
رجل العام
شخصية العام
كتاب الشهر
[this-day]
example: في مثل هذا اليوم
مثل هذا اليوم
