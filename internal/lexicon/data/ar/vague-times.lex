source: Arabic dictionaries
[now ref=PRESENT_REF]
example: الآن
الآن
