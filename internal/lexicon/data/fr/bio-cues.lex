source: sentences on who the author is
[writer open=yes]
example: L'auteur est avocat
l'auteur est
l'auteure est
l'autrice est
à propos de l'auteur
les auteurs sont
[does]
example: Sarah Lévy est journaliste
est
couvre
écrit
enseigne
vit
dirige
