source: editors' notes
[correction category=note.correction]
example: תּיקון: אַ גרײַז
תּיקון
תּיקון־טעות
פֿאַרריכטונג
קאָרעקטור
פאררעכטונג
קארעקציע
א פאררעכטונג
טעות
פאריכטונג
טעות הדפוס
[clarification category=note.clarification]
example: באַמערקונג: אַ באַמערקונג
באַמערקונג
דערקלערונג
