source: CLDR day periods of Russian; TIMEX3 names of the parts
[morning part=MO]
example: сегодня утром
утром
утра
[noon hour=12]
example: в полдень
полдень
полудня
[afternoon part=AF]
example: сегодня днем
днем
дня
[evening part=EV]
example: сегодня вечером
вечером
вечера
[night part=NI]
example: в пятницу ночью
ночью
ночи
[midnight hour=0]
example: в полночь
полночь
полуночи
