source: CLDR ru
[am half=am]
example: 5 утра
утра
[pm half=pm]
example: 5 вечера
вечера
дня
[night half=night]
example: 2 часа ночи
ночи
