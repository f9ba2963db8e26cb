source: publication lines of French news pages
[published event=published strong=yes]
example: Publié le 12 mars 2022
publié le
publié
publiée le
date de publication
mis en ligne le
mis en ligne
publication
posté le
paru le
publiée
publié à
créé le
écrit le
publié en ligne le
diffusé le
parution
date
[first event=first strong=yes]
example: Première publication : 12 mars 2022
première publication
initialement publié le
publié initialement le
première publication le
publié pour la première fois
[updated event=updated strong=yes]
example: Mis à jour le 13 mars 2022
mis à jour le
mis à jour
mise à jour
dernière mise à jour
actualisé le
modifié le
mise à jour le
modifié
mis à jour à
dernière modification
actualisé
maj
màj
dernière modification le
mis à jour il y a
