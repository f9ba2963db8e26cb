source: units after figures
[unit]
example: 31 мм
мм
см
км
м
кг
шекелей
долларов
евро
процентов
баллов
тысяч
млн
руб
рублей
