source: units after figures
[unit]
example: 31 ملم
ملم
كم
متر
شيكل
دولار
درجة
نقاط
في المئة
دينار
مليون
كلغ
