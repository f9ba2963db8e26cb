source: words of the page around the text, from Yiddish news sites
[share category=share]
example: טיילט זיך
טיילט זיך
שיקט
טיילט
[print category=print]
example: דרוקט
דרוקט
אויסדרוקן
[comments category=comments]
example: קאָמענטאַרן
קאָמענטאַרן
באַמערקונגען
קאָמענטאַר
קאמענטארן
[navigation category=navigation]
example: היים
היים
הויפּטזײַט
מעניו
צוריק
קאָנטאַקט
וועגן אונדז
הױפּטזײַט
הויפטזייט
צום אינהאַלט
נײַעס
ארכיוו
אַרכיוו
אַבאָנירט
זײַט
[search category=search]
example: זוכן
זוכן
זוכט
[language category=language]
example: ייִדיש
ייִדיש
אידיש
ענגליש
