source: credit lines of Israeli news pages
[photo media=photo role=photographer]
example: (צילום: דנה כהן)
צילום
תצלום
צילמה
צילם
צילמו
רפרודוקציה
[picture media=photo role=photographer colon=yes]
example: צילומים: דנה כהן
צילומים
תצלומים
רפרודוקציה
רפרודוקציות
צילום רפרודוקציה
תמונה
תמונות
צילום ראשי
צילום מקורי
צילום אווירי
צילום פנים
צילום אווירה
צילום ותמונות
[photo-by media=photo role=photographer strong=yes]
example: צולם על ידי דנה כהן
צולם על ידי
צולמה על ידי
צולמו על ידי
באדיבות הצלם
צולם ע"י
צולמה ע"י
צילום ע"י
צילום על ידי
צילום מסך מתוך
צילום מתוך
[photographer media=photo role=photographer colon=yes]
example: צלם: דנה כהן
צלם
צלמת
צלמים
צלמות
הצלם
הצלמת
[credit role=photographer colon=yes]
example: קרדיט: יח"צ
קרדיט
קרדיט צילום
קרדיט תמונה
קרדיטים
מקור התמונה
מקור הצילום
קרדיט תמונות
מקור התמונות
[video media=video role=videographer colon=yes]
example: וידאו: דנה כהן
וידאו
וידיאו
סרטון
צילום וידאו
צילומי וידאו
צילום הסרטון
הסרטה
[screenshot media=photo flags=screenshot colon=yes]
example: (צילום מסך: ערוץ 20)
צילום מסך
צילומי מסך
צילום מהמסך
תצלום מסך
[graphic media=graphic role=designer colon=yes]
example: גרפיקה: דנה כהן
גרפיקה
אינפוגרפיקה
איור
איורים
הדמיה
הדמיות
עיצוב
עיצוב גרפי
מפה
תרשים
קריקטורה
אנימציה
אילוסטרציה
ציור
רישום
אייר
איירה
עיצבה
עיצב
תרשימים
מפות
[editing media=video role=video-editor colon=yes]
example: עריכה: דנה כהן
עריכה
עריכת וידאו
עורך
עורכת
עריכת תמונה
עורך וידאו
עורכת וידאו
ערכה
מונטאז'
[audio media=audio role=sound colon=yes]
example: סאונד: דנה כהן
סאונד
הקלטה
קריינות
עריכת סאונד
קול
מוזיקה
[styling role=stylist colon=yes]
example: סטיילינג: דנה כהן
סטיילינג
סגנון
הלבשה
סטייליסטית
סטייליסט
ע. סטיילינג
פוד סטיילינג
[makeup role=makeup-artist colon=yes]
example: איפור: דנה כהן
איפור
שיער
איפור ושיער
מאפרת
עיצוב שיער
מאפר
[retouch role=retoucher colon=yes]
example: ריטוש: דנה כהן
ריטוש
עיבוד תמונה
עיבוד
[production role=producer colon=yes]
example: הפקה: דנה כהן
הפקה
מפיק
מפיקה
בימוי
במאי
במאית
תחקיר
הפקת צילום
תסריט
תאורה
[source-of role=photographer colon=yes open=yes]
example: מקור: רויטרס
מקור
מקורות
[courtesy-of media=photo role=photographer strong=yes flags=courtesy]
example: תמונה באדיבות דנה כהן
תמונה באדיבות
תמונות באדיבות
צילום באדיבות
צילומים באדיבות
התמונה באדיבות
התמונות באדיבות
סרטון באדיבות
