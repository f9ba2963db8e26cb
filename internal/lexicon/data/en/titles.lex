source: usage of English news
# Words that a surname follows at once.
[title]
example: Ms. Friday
mr
mrs
ms
miss
dr
prof
sen
rep
gov
sir
senator
congressman
congresswoman
judge
justice
detective
inspector
sergeant
sgt
captain
capt
lieutenant
lt
officer
constable
professor
rev
gen
col
