source: credit lines of French news pages
[photo media=photo role=photographer]
example: (Photo : David Azoulay)
photo
photographie
[photo-by media=photo role=photographer strong=yes]
example: Photo de David Azoulay
photo de
photo par
photos de
photographies de
crédit photo
crédits photo
photographie de
crédit photos
crédits photos
[pictures media=photo role=photographer colon=yes]
example: Photos : David Azoulay
photos
photographies
image
images
photographe
[credit role=photographer colon=yes]
example: Crédit : AFP
crédit
crédits
source
copyright
[video media=video role=videographer colon=yes]
example: Vidéo : David Azoulay
vidéo
vidéos
réalisation
caméra
montage
tournage
[screenshot media=photo flags=screenshot colon=yes]
example: (capture d'écran : Kan)
capture d'écran
capture écran
capture vidéo
[graphic media=graphic role=designer colon=yes]
example: Illustration : David Azoulay
illustration
dessin
infographie
graphique
carte
illustrations
