source: Russian dictionaries
[second unit=second]
example: 20 секунд назад
секунд
секунды
секунду
[minute unit=minute]
example: 20 минут назад
минут
минуты
минуту
мин
мин.
[hour unit=hour]
example: два часа назад
час
часа
часов
[day unit=day]
example: три дня назад
день
дня
дней
[week unit=week]
example: на прошлой неделе
неделя
неделе
неделю
недели
недель
[month unit=month]
example: в прошлом месяце
месяц
месяца
месяце
месяцев
[year unit=year]
example: в прошлом году
год
года
году
лет
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
[century unit=century]
example: в XIX веке
век
века
веке
веку
веком
веков
столетие
столетия
столетии
столетию
