source: modifiers in French credit lines
[archive flags=archive]
example: Photo : David Azoulay, archives
archives
archive
photo d'archives
image d'archives
photo d'archive
[illustration flags=illustration]
example: Photo d'illustration : Shutterstock
d'illustration
photo d'illustration
image d'illustration
[courtesy flags=courtesy]
example: Photo : avec l'aimable autorisation de la famille
avec l'aimable autorisation
avec l'aimable autorisation de
autorisation
fournie par
gracieuseté
avec l'autorisation de
dr
[author drop=yes]
example: Photo de l'auteur
l'auteur
l'autrice
de l'auteur
[home flags=courtesy whole=yes drop=yes]
example: La cour après la pluie. Photo de famille
photo de famille
album de famille
collection particulière
collection privée
archives personnelles
archives familiales
photo d'archives familiales
