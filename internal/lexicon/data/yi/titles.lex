source: usage of news pages
[title]
example: ד״ר אַנאַ ראָזענפֿעלד
ד"ר
פּראָפֿ'
פּראָפֿעסאָר
הרב
ר'
רבי
ראַבינער
ח'
פֿרוי
הער
