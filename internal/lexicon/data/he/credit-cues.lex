source: captions of Israeli news pages
[photo media=photo role=photographer]
example: (צילום: דנה כהן)
צילום
צילומים
תצלום
צולם על ידי
צילמה
צילם
