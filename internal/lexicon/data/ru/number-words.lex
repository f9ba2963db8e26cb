source: Russian dictionaries
[n1 n=1]
example: одну неделю назад
один
одна
одну
[n2 n=2]
example: два дня назад
два
две
[n3 n=3]
example: три дня назад
три
[n4 n=4]
example: четыре дня назад
четыре
[n5 n=5]
example: пять дней назад
пять
[n6 n=6]
example: шесть дней назад
шесть
[n7 n=7]
example: семь дней назад
семь
[n8 n=8]
example: восемь дней назад
восемь
[n9 n=9]
example: девять дней назад
девять
[n10 n=10]
example: десять дней назад
десять
[few vague=yes]
example: несколько дней назад
несколько
