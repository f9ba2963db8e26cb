source: Hebrew grammar: masculine, feminine and construct forms
[n1 n=1]
example: לפני אחד ימים
אחד
[n2 n=2]
example: לפני שניים ימים
שניים
שני
שתי
[n3 n=3]
example: לפני שלושה ימים
שלושה
שלושת
[n4 n=4]
example: לפני ארבעה ימים
ארבעה
ארבעת
[n5 n=5]
example: לפני חמישה ימים
חמישה
חמשת
[n6 n=6]
example: לפני שישה ימים
שישה
ששת
ששה
[n7 n=7]
example: לפני שבעה ימים
שבעה
שבעת
[n8 n=8]
example: לפני שמונת הימים
שמונת
[n9 n=9]
example: לפני תשעה ימים
תשעה
תשעת
[n10 n=10]
example: לפני עשרה ימים
עשרה
עשרת
[n11 n=11]
example: לפני אחד עשר ימים
אחד עשר
אחד-עשר
[n12 n=12]
example: לפני שנים עשר ימים
שנים עשר
שניים עשר
שנים-עשר
תריסר
[n13 n=13]
example: לפני שלושה עשר ימים
שלושה עשר
שלוש עשרה
[n14 n=14]
example: לפני ארבעה עשר ימים
ארבעה עשר
ארבע עשרה
[n15 n=15]
example: לפני חמישה עשר ימים
חמישה עשר
חמש עשרה
[n16 n=16]
example: לפני שישה עשר ימים
שישה עשר
שש עשרה
[n17 n=17]
example: לפני שבעה עשר ימים
שבעה עשר
שבע עשרה
[n18 n=18]
example: לפני שמונה עשר ימים
שמונה עשר
שמונה עשרה
[n19 n=19]
example: לפני תשעה עשר ימים
תשעה עשר
תשע עשרה
[n20 n=20]
example: לפני עשרים ימים
עשרים
[n30 n=30]
example: לפני שלושים ימים
שלושים
[n40 n=40]
example: לפני ארבעים ימים
ארבעים
[n50 n=50]
example: לפני חמישים ימים
חמישים
[n60 n=60]
example: לפני שישים ימים
שישים
[n70 n=70]
example: לפני שבעים ימים
שבעים
[n80 n=80]
example: לפני שמונים ימים
שמונים
[n90 n=90]
example: לפני תשעים ימים
תשעים
[n100 n=100]
example: לפני מאה ימים
מאה
[few vague=yes]
example: לפני כמה ימים
כמה
מספר
אחדים
אי אלו
[half fraction=2]
example: לפני חצי שעה
חצי
[quarter fraction=4]
example: לפני רבע שעה
רבע
# clock=yes: the form that names hours.
[hour-1 n=1 clock=yes]
example: בשעה אחת
אחת
[hour-2 n=2 clock=yes]
example: בשעה שתיים
שתיים
[hour-3 n=3 clock=yes]
example: בשעה שלוש
שלוש
[hour-4 n=4 clock=yes]
example: בשעה ארבע
ארבע
[hour-5 n=5 clock=yes]
example: בשעה חמש
חמש
[hour-6 n=6 clock=yes]
example: בשעה שש
שש
[hour-7 n=7 clock=yes]
example: בשעה שבע
שבע
[hour-8 n=8 clock=yes]
example: בשעה שמונה
שמונה
[hour-9 n=9 clock=yes]
example: בשעה תשע
תשע
[hour-10 n=10 clock=yes]
example: בשעה עשר
עשר
[hour-11 n=11 clock=yes]
example: בשעה אחת עשרה
אחת עשרה
אחת-עשרה
[hour-12 n=12 clock=yes]
example: בשעה שתים עשרה
שתים עשרה
שתיים עשרה
שתים-עשרה
