source: section and genre names
[kicker]
example: נײַעס
נײַעס
מיינונג
ייִדישע וועלט
קולטור
אינטערוויו
ישׂראל
נייעס
רעפּאָרטאַזש
ליטעראַטור
געשיכטע
