source: usage of French news
# guard=address: a street, a square or a school, whose name the day behind it is; length: the figures behind it are a stretch of time.
[address guard=address]
example: rue du 11 Novembre
rue du
avenue du
boulevard du
place du
quai du
pont du
cours du
square du
lycée du
collège du
université du
stade du
parti du
mouvement du
[length guard=length]
example: durée : 1:45
durée
durée totale
temps de cuisson
temps de préparation
préparation
cuisson
# guard=work: what stands in quotation marks behind it is its title.
[work guard=work]
example: le film « Un lundi » est primé
film
livre
roman
chanson
album
série
pièce
exposition
