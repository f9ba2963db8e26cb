source: bylines of French news pages
[by role=reporter strong=yes]
example: Par Sarah Lévy
par
écrit par
rédigé par
propos recueillis par
un article de
publié par
posté par
mis en ligne par
[author role=reporter colon=yes]
example: Auteur : Sarah Lévy
auteur
auteure
texte
autrice
reportage
