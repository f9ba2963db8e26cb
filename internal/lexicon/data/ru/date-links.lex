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
после
начале
конце
середине
[year-of]
example: 2012 года
год
года
году
г.
г
гг.
[years-of]
example: 1990-е годы
годы
годов
годах
