source: words beside those of related labels
[side]
example: tous les articles
articles
article
actualités
rubrique
site
aujourd'hui
ici
nos
dossier
sujet
cliquez
