source: French dictionaries
[n1 n=1]
example: il y a une semaine
une
[n2 n=2]
example: il y a deux jours
deux
[n3 n=3]
example: il y a trois jours
trois
[n4 n=4]
example: il y a quatre jours
quatre
[n5 n=5]
example: il y a cinq jours
cinq
[n6 n=6]
example: il y a six jours
six
[n7 n=7]
example: il y a sept jours
sept
[n8 n=8]
example: il y a huit jours
huit
[n9 n=9]
example: il y a neuf jours
neuf
[n10 n=10]
example: il y a dix jours
dix
[n15 n=15]
example: il y a quinze jours
quinze
[n20 n=20]
example: il y a vingt ans
vingt
