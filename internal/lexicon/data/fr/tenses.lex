source: French dictionaries
# What the words around a date tell of its time; the nearest counts.
[future tense=future]
example: il arrivera jeudi
aura lieu
auront lieu
sera
seront
arrivera
débutera
commencera
ouvrira
se tiendra
doit
doivent
devrait
prévu
prévue
[past tense=past]
example: il a déclaré jeudi
a été
ont été
était
avait
a déclaré
a annoncé
est arrivé
s'est tenu
