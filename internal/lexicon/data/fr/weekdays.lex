source: French dictionaries
[sunday day=0]
example: dimanche 5 mai
dimanche
[monday day=1]
example: lundi 5 mai
lundi
[tuesday day=2]
example: mardi 5 mai
mardi
[wednesday day=3]
example: mercredi 5 mai
mercredi
[thursday day=4]
example: jeudi 5 mai
jeudi
[friday day=5]
example: vendredi 5 mai
vendredi
[saturday day=6]
example: samedi 5 mai
samedi
