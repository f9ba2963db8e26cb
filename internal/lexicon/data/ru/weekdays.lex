source: CLDR ru, nominative, accusative, prepositional, dative and genitive forms
# care=yes: a short form, which needs a date or clock beside it.
[sunday day=0]
example: в воскресенье
воскресенье
воскресенья
воскресенью
[sunday-short day=0 care=yes]
example: вс, 5 февраля
вс
[monday day=1]
example: в понедельник
понедельник
понедельника
понедельнику
[monday-short day=1 care=yes]
example: пн, 5 февраля
пн
[tuesday day=2]
example: в вторник
вторник
вторника
вторнику
[tuesday-short day=2 care=yes]
example: вт, 5 февраля
вт
[wednesday day=3]
example: в среду
среду
среды
среде
[wednesday-short day=3 care=yes]
example: ср, 5 февраля
ср
среда
[thursday day=4]
example: в четверг
четверг
четверга
четвергу
[thursday-short day=4 care=yes]
example: чт, 5 февраля
чт
[friday day=5]
example: в пятница
пятница
пятницу
пятницы
пятнице
[friday-short day=5 care=yes]
example: пт, 5 февраля
пт
[saturday day=6]
example: в суббота
суббота
субботу
субботы
субботе
[saturday-short day=6 care=yes]
example: сб, 5 февраля
сб
[plural-1 day=1 plural=yes]
example: по понедельникам
понедельникам
[plural-2 day=2 plural=yes]
example: по вторникам
вторникам
[plural-3 day=3 plural=yes]
example: по средам
средам
[plural-4 day=4 plural=yes]
example: по четвергам
четвергам
[plural-5 day=5 plural=yes]
example: по пятницам
пятницам
[plural-6 day=6 plural=yes]
example: по субботам
субботам
[plural-0 day=0 plural=yes]
example: по воскресеньям
воскресеньям
