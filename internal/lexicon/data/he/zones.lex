source: usage of Israeli news
[israel zone=Asia/Jerusalem]
example: 17:29 שעון ישראל
שעון ישראל
שעון קיץ
שעון חורף
לפי שעון ישראל
(שעון ישראל)
[local zone=local]
example: 17:29 שעון מקומי
שעון מקומי
זמן מקומי
לפי שעון מקומי
[moscow zone=Europe/Moscow]
example: 17:29 שעון מוסקבה
שעון מוסקבה
