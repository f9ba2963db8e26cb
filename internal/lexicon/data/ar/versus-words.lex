source: usage of sports pages
# Words between two sides.
[versus]
example: الأهلي ضد الزمالك
ضد
أمام
