source: what people of the trade are
[role]
example: journaliste à Jérusalem
journaliste
correspondant
correspondante
rédacteur
rédactrice
chroniqueur
chroniqueuse
reporter
éditorialiste
écrivain
écrivaine
auteur
autrice
historien
historienne
avocat
avocate
professeur
professeure
photographe
envoyé spécial
envoyée spéciale
chercheur
chercheuse
sociologue
politologue
