source: Russian grammar
[at]
example: 23 марта в 09:30
в
во
около
[to]
example: с понедельника по пятницу
по
до
[from]
example: с понедельника по пятницу
с
со
[and]
example: 2 и 4 февраля
и
[since]
example: с января
с
в
до
к
[early]
example: в начале 2012 года
начале
начала
начало
началу
[mid]
example: в середине 1990-х
середине
середины
середина
середину
[late]
example: в конце прошлого года
конце
конца
концу
конец
исходе
[year-of]
example: 2012 года
год
года
году
г.
г
гг.
годах
годы
годов
[years-of]
example: 1990-е годы
годы
годов
годах
# n=2: what is counted before it is counted from what it names.
[after n=2]
example: после 5 мая
после
[on]
example: перенесли на 5 мая
на
