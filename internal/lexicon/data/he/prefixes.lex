source: Hebrew grammar: the letters that are written together with the next word
[letters]
example: ובפברואר
ו
ש
ה
ב
ל
כ
מ
כש
לכש
