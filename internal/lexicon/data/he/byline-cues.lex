source: bylines of Israeli news pages
[by role=reporter strong=yes]
example: מאת דנה כהן
מאת
מאת כתב
כתב וצילם
כתבה וצילמה
כתבו
מאת כתבנו
מתכון של
רשימה מאת
[reporter role=reporter colon=yes]
example: כתב: דנה כהן
כתב
כתבה
כתבת
כותב
כותבת
טקסט
מחבר
מחברת
מחבר הכתבה
כתבים
שם הכותב
נכתב על ידי
הכותב
הכותבת
תחקיר וכתיבה
רשם
רשמה
מתכון
תרגום
ראיינה
ראיין
סיפר
