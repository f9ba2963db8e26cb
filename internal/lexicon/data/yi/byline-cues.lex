source: bylines of Yiddish news pages
[by role=reporter strong=yes]
example: פֿון שׂרה גרינבוים
פֿון
פון
געשריבן פֿון
געשריבן פון
געשריבן דורך
א רעפארטאזש פון
אַ רעפּאָרטאַזש פֿון
[author role=reporter colon=yes]
example: מחבר: שׂרה גרינבוים
מחבר
מחברין
טעקסט
רעפּאָרטאַזש
דורך
פארפאסער
באריכטער
רעדאקציע
