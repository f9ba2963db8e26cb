source: words of French captions
[position]
example: Michel Bensoussan (à gauche)
à gauche
à droite
au centre
au premier plan
de gauche à droite
en haut
en bas
[file strong=yes open=yes]
example: Sur cette photo, une jument
sur cette photo
sur la photo
légende
photo d'archives
légende photo
