source: Arabic dictionaries
[every]
example: أيام السبت
أيام
كل
كل يوم
