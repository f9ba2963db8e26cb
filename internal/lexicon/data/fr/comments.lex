source: words of readers' comments
[by]
example: Très bien. Posté par Luc le 3 mai 2012
posté par
publié par
écrit par
par
[letters open=yes]
example: Courrier des lecteurs
courrier des lecteurs
lettres des lecteurs
le courrier des lecteurs
