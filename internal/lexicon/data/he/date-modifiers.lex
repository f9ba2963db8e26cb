source: Hebrew dictionaries
# dir: -1 before the reference, 0 around it, 1 after it; anchor=mention counts from the date named before.
[last dir=-1 side=after]
example: בשבוע שעבר
שעבר
שעברה
שחלף
שחלפה
הקודם
הקודמת
האחרון
האחרונה
[next dir=1 side=after]
example: בשבוע הבא
הבא
הבאה
הבא עלינו לטובה
[coming dir=1 side=after near=yes]
example: בשבת הקרובה
הקרוב
הקרובה
[this-bare dir=0 side=after care=yes]
example: בשבוע זה
זה
זו
זאת
[this dir=0 side=after]
example: בשבוע הזה
הזה
הזו
הזאת
הנוכחי
הנוכחית
[following dir=1 side=after anchor=mention]
example: ביום שלאחר מכן
שלאחר מכן
שלאחריו
שלאחריה
שאחריו
שאחריה
[same dir=0 side=ahead anchor=mention]
example: באותו יום
אותו
אותה
[ago dir=-1 side=ahead count=yes]
example: לפני שלושה ימים
לפני
[from-now dir=1 side=ahead count=yes]
example: בעוד שלושה ימים
בעוד
עוד
[later dir=1 side=ahead count=yes anchor=mention]
example: כעבור שלושה ימים
כעבור
מקץ
[later-after dir=1 side=after count=yes anchor=mention]
example: שלושה ימים אחרי כן
לאחר מכן
אחרי כן
מאוחר יותר
אחר כך
[earlier-after dir=-1 side=after count=yes anchor=mention]
example: שלושה ימים קודם לכן
קודם לכן
לפני כן
מוקדם יותר
[after-day dir=1 side=between]
example: שלושה ימים אחרי 5 במאי
אחרי
לאחר
[before-day dir=-1 side=between]
example: שלושה ימים לפני 5 במאי
לפני
