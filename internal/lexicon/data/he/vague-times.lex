source: TimeML guidelines on PRESENT_REF, PAST_REF and FUTURE_REF
[now ref=PRESENT_REF]
example: עכשיו
עכשיו
כעת
כרגע
כיום
בימים אלה
[recently ref=PAST_REF]
example: לאחרונה
לאחרונה
באחרונה
בעבר
בשנים האחרונות
בחודשים האחרונים
בשבועות האחרונים
בימים האחרונים
לפני זמן מה
[soon ref=FUTURE_REF]
example: בקרוב
בקרוב
בעתיד
בעתיד הקרוב
בשנים הקרובות
בחודשים הקרובים
בשבועות הקרובים
בימים הקרובים
