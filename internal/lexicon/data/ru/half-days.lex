source: CLDR ru
[am half=am]
example: 5 утра
утра
часа утра
часов утра
час утра
[pm half=pm]
example: 5 вечера
вечера
дня
часа дня
часов дня
час дня
часов вечера
[night half=night]
example: 2 часа ночи
ночи
часа ночи
часов ночи
час ночи
