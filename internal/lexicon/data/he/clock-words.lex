source: Hebrew dictionaries
[half minutes=30 side=after]
example: חמש וחצי
חצי
[quarter minutes=15 side=after]
example: חמש ורבע
רבע
[quarter-to minutes=-15]
example: רבע לחמש
רבע
רבע לשעה
[minutes-to sign=-1]
example: עשר דקות לחמש
דקות ל
דקות
[minutes-past sign=1]
example: עשרים אחרי שלוש בצהריים
אחרי
