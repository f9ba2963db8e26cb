source: French grammar
# The small words that may stand between the parts of a date.
[the]
example: le 5 mai
le
[at]
example: le 5 mai à 14h05
à
[in]
example: en 1996
en
[since]
example: depuis 1996
depuis
jusqu'en
avant
de
vers
[to]
example: du 5 au 7 mai
au
[early mod=start]
example: début mai
début
au début de
[mid mod=mid]
example: mi-mai
mi-
[late mod=end]
example: fin mai
fin
fin de
à la fin de
[years-of]
example: les années 1990
années
les années
