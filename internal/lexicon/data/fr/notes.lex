source: editors' notes
[correction category=note.correction]
example: Correction : le tarif était faux
correction
rectificatif
erratum
corrections
rectification
correctif
précision
mise au point
[clarification category=note.clarification]
example: Précision : la jument est une ânesse
précision
note de la rédaction
ndlr
mise au point
note de l'éditeur
nota
précisions
mise à jour
avertissement
[embargo category=note.embargo strong=yes]
example: Sous embargo jusqu'au 12 mars
embargo
sous embargo
sous embargo jusqu'au
ne pas publier avant
pour diffusion immédiate
[subject category=note.correction weak=yes open=yes]
example: Cet article a été corrigé, une version précédente indiquait un autre âge
cet article
une version précédente
une première version
ce texte
dans une version précédente
dans une première version
cette critique
cette chronique
ce portrait
[change category=note.correction weak=yes]
example: Cet article a été corrigé, une version précédente indiquait un autre âge
été corrigé
été modifié
été mis à jour pour
été rectifié
version précédente
première version
par erreur
erronément
présentons nos excuses
été mis à jour
été complété
été actualisé
[version category=note.correction strong=yes]
example: Une version antérieure oubliait la chèvre
une version antérieure
dans une version antérieure
