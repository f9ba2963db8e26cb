source: French dictionaries
[hour unit=hour]
example: il y a une heure
heure
[hours unit=hour plural=yes]
example: il y a deux heures
heures
[day unit=day]
example: il y a un jour
jour
[days unit=day plural=yes]
example: il y a deux jours
jours
[week unit=week]
example: la semaine dernière
semaine
[weeks unit=week plural=yes]
example: dans deux semaines
semaines
[weekend unit=weekend]
example: le week-end dernier
week-end
[month unit=month]
example: le mois dernier
mois
[year unit=year]
example: l'année dernière
année
l'année
l'an
[years unit=year plural=yes]
example: il y a dix ans
ans
années
