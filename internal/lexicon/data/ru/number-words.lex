source: Russian dictionaries
[n1 n=1 clock=yes]
example: одну неделю назад
один
одна
одну
[n2 n=2 clock=yes]
example: два дня назад
два
две
[n3 n=3 clock=yes]
example: три дня назад
три
[n4 n=4 clock=yes]
example: четыре дня назад
четыре
[n5 n=5 clock=yes]
example: пять дней назад
пять
[n6 n=6 clock=yes]
example: шесть дней назад
шесть
[n7 n=7 clock=yes]
example: семь дней назад
семь
[n8 n=8 clock=yes]
example: восемь дней назад
восемь
[n9 n=9 clock=yes]
example: девять дней назад
девять
[n10 n=10 clock=yes]
example: десять дней назад
десять
[few vague=yes]
example: несколько дней назад
несколько
[n11 n=11 clock=yes]
example: одиннадцать дней назад
одиннадцать
[n12 n=12 clock=yes]
example: двенадцать дней назад
двенадцать
[n15 n=15]
example: пятнадцать дней назад
пятнадцать
[n20 n=20]
example: двадцать дней назад
двадцать
[n30 n=30]
example: тридцать дней назад
тридцать
[hundred n=100]
example: сто лет назад
сто
[two-hundred n=200]
example: двести лет назад
двести
