source: Russian dictionaries
[second unit=second]
example: 20 секунд назад
секунд
секунды
[one-second unit=second one=yes]
example: секунду назад
секунду
[minute unit=minute]
example: 20 минут назад
минут
минуты
мин
мин.
[one-minute unit=minute one=yes]
example: минуту назад
минуту
[hour unit=hour]
example: два часа назад
часа
часов
[one-hour unit=hour one=yes]
example: час назад
час
[day unit=day]
example: три дня назад
дня
дней
[one-day unit=day one=yes]
example: день назад
день
[week unit=week]
example: на прошлой неделе
неделя
неделе
недели
недель
[one-week unit=week one=yes]
example: неделю назад
неделю
[month unit=month]
example: в прошлом месяце
месяца
месяце
месяцев
[one-month unit=month one=yes]
example: месяц назад
месяц
[year unit=year]
example: в прошлом году
года
году
лет
[one-year unit=year one=yes]
example: год назад
год
[weekend unit=weekend]
example: в выходные
выходные
выходных
[quarter unit=quarter]
example: первый квартал 2011 года
квартал
квартала
квартале
кварталу
кварталом
[half unit=half]
example: первое полугодие 2011 года
полугодие
полугодия
полугодии
полугодию
половина
половине
половину
половины
[century unit=century one=yes]
example: в XIX веке
век
века
веке
веку
веком
столетие
столетия
столетии
столетию
[centuries unit=century]
example: пять веков назад
веков
[half-year unit=month n=6 one=yes]
example: полгода назад
полгода
