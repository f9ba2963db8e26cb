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
notre correspondant
notre correspondante
notre envoyé spécial
notre envoyée spéciale
envoyés spéciaux
correspondants
correspondant permanent
correspondante permanente
grand reporter
rédacteur en chef
rédactrice en chef
directeur de la rédaction
critique
essayiste
économiste
médecin
poète
traducteur
traductrice
réalisateur
réalisatrice
pigiste
secrétaire de rédaction
maître de conférences
enseignant
enseignante
politiste
philosophe
romancier
romancière
journalistes
