source: Russian dictionaries
[last dir=-1 side=before]
example: на прошлой неделе
прошлый
прошлая
прошлой
прошлом
прошлую
прошлого
прошлым
минувший
минувшей
минувшем
минувшую
[next dir=1 side=before]
example: на следующей неделе
следующий
следующая
следующей
следующем
следующую
следующим
будущий
будущей
будущем
ближайший
ближайшую
[this dir=0 side=before]
example: в этом году
этот
эта
этой
этом
эту
этого
этим
нынешнем
нынешней
текущем
текущей
[ago dir=-1 side=after count=yes]
example: три дня назад
назад
тому назад
[from-now dir=1 side=ahead count=yes]
example: через три дня
через
[before-last dir=-2 side=before]
example: в позапрошлом году
позапрошлом
позапрошлый
позапрошлого
позапрошлой
позапрошлую
