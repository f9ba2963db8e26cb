source: Russian dictionaries
[today unit=day n=0]
example: сегодня
сегодня
[yesterday unit=day n=-1]
example: вчера
вчера
[day-before-yesterday unit=day n=-2]
example: позавчера
позавчера
[tomorrow unit=day n=1]
example: завтра
завтра
[day-after-tomorrow unit=day n=2]
example: послезавтра
послезавтра
[last-night unit=day n=-1 part=NI]
example: прошлой ночью
прошлой ночью
минувшей ночью
[tonight unit=day n=0 part=NI]
example: сегодня ночью
сегодня ночью
