source: credit lines of Yiddish news pages
[photo media=photo role=photographer]
example: (פֿאָטאָ: מאַשע קאַגאַן)
פֿאָטאָגראַפֿיעס
פאָטאָגראַפירט פֿון
פֿאָטאָגראַפֿירט פֿון
צילום
פֿאָטאָ פֿון
פֿאָטאָ
פאטא
פאָטאָ
פֿאָטאָס
בילד
בילדער
פאטאגראפיע
פֿאָטאָגראַפֿיע
פאָטאָס
[credit role=photographer colon=yes]
example: קרעדיט: אַנאַ
קרעדיט
מקור
פֿאָטאָגראַף
פאטאגראף
[graphic media=graphic role=designer colon=yes]
example: אילוסטראַציע: אַנאַ
אילוסטראַציע
צייכענונג
[video media=video role=videographer colon=yes]
example: ווידעאָ: אַנאַ
ווידעאָ
ווידעא
פֿילם
פילם
פֿילמירט פֿון
