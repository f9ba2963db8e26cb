source: Hebrew dictionaries
[year]
example: בשנת תשע"ב
שנת
שנת הלימודים
שנה"ל
שנת לימודים
שמיטה
דשנת
