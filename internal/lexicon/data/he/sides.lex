source: usage of sports pages
# Words of clubs and names of national sides, for a score between two sides that has no other word for it.
[club]
example: מכבי 10:12 הפועל
מכבי
הפועל
ביתר
בית"ר
בני
עירוני
נבחרת
נבחרת ישראל
ריאל
ברצלונה
ליברפול
ארסנל
[nation]
example: גרמניה 15:13 ספרד
גרמניה
ספרד
צרפת
איטליה
אנגליה
ישראל
רוסיה
אוקראינה
פולין
קרואטיה
סרביה
סלובניה
הונגריה
דנמרק
שבדיה
שוודיה
נורבגיה
איסלנד
פורטוגל
הולנד
בלגיה
יוון
טורקיה
רומניה
בולגריה
ברזיל
ארגנטינה
יפן
מצרים
ארה"ב
קנדה
אוסטרליה
