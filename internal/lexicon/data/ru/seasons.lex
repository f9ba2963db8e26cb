source: Russian dictionaries
[spring season=SP care=yes]
example: весной 2012
весной
весна
весны
весну
[summer season=SU care=yes]
example: летом 2012
летом
лето
лета
[autumn season=FA care=yes]
example: осенью 2012
осенью
осень
осени
[winter season=WI care=yes]
example: зимой 2012
зимой
зима
зимы
