source: advertising on Israeli pages
[label category=advertisement.label]
example: פרסומת
פרסומת
פרסומות
מודעה
תוכן ממומן
תוכן שיווקי
ממומן
חסות
בחסות
בשיתוף
מודעות
פרסום
תוכן מקודם
מקודם
תוכן פרסומי
מדור פרסומי
[newsletter category=advertisement.newsletter open=yes]
example: הירשמו לניוזלטר היומי
הירשמו
הרשמו
הרשמה
הצטרפו
הירשם
הרשם
להרשמה
הצטרף
הצטרפי
הירשמי
רוצים
קבלו
לקבל
מנוי
רכשו
עשו מנוי
להצטרפות
תמכו
לתרומה
תרמו
להרשמה לניוזלטר
לקבלת
רוצה
עשו
הזמינו
לרכישת
לרכישה
הישארו
אל תישארו
עקבו
[app category=advertisement.app open=yes]
example: הורידו את האפליקציה
הורידו
להורדת
הורד
להורדה
הורידי
התקינו
