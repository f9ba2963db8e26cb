source: CLDR ru, nominative, genitive and prepositional forms
[january month=1]
example: 5 января
январь
января
январе
янв.
янв
январем
январём
январю
[february month=2]
example: 5 февраля
февраль
февраля
феврале
фев.
фев
февр.
февралем
февралём
февралю
[march month=3]
example: 5 марта
март
марта
марте
мар.
мартом
марту
[april month=4]
example: 5 апреля
апрель
апреля
апреле
апр.
апр
апрелем
апрелю
[may month=5 care=yes]
example: 5 мая
май
мая
мае
маем
маю
[june month=6]
example: 5 июня
июнь
июня
июне
июн.
июнем
июню
[july month=7]
example: 5 июля
июль
июля
июле
июл.
июлем
июлю
[august month=8]
example: 5 августа
август
августа
августе
авг.
авг
августом
августу
[september month=9]
example: 5 сентября
сентябрь
сентября
сентябре
сент.
сен.
сентябрем
сентябрём
сентябрю
[october month=10]
example: 5 октября
октябрь
октября
октябре
окт.
окт
октябрем
октябрём
октябрю
[november month=11]
example: 5 ноября
ноябрь
ноября
ноябре
нояб.
ноя.
ноябрем
ноябрём
ноябрю
[december month=12]
example: 5 декабря
декабрь
декабря
декабре
дек.
дек
декабрем
декабрём
декабрю
