source: labels of topic lists
[tags]
example: Mots-clés : Netanya, pain
mots-clés
mots clés
tags
étiquettes
thèmes
sujets
catégories
rubriques
mot-clé
dans cet article
thématiques
sur le même sujet
sujets associés
thème
