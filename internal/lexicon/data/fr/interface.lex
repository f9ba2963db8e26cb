source: words of the page around the text, from French news sites and the usual blog and comment software
[share category=share]
example: Partager sur Facebook
partager
partagez
partage
partager sur
tweeter
copier le lien
copier
lien copié
j'aime
envoyer
partager par
partager l'article
partager cet article
partagez cet article
partager sur facebook
partager sur x
copier l'url
lien copié dans
envoyer à un ami
offrir cet article
offrir l'article
[email category=share.email]
example: Envoyer à un ami
envoyer à
envoyer par e-mail
envoyer par mail
envoyer par
par email
[print category=print]
example: Imprimer cet article
imprimer
version imprimable
impression
version à imprimer
[save category=save]
example: Enregistrer pour plus tard
enregistrer
sauvegarder
favoris
ajouter aux favoris
lire plus tard
mes articles
à lire plus tard
sauvegarder l'article
enregistrer l'article
[comments category=comments]
example: Commentaires (3)
commentaires
commentaire
réactions
réaction
avis
réponses
discussion
votre nom
adresse e-mail
[comments-new category=comments.new]
example: Laisser un commentaire
laisser un commentaire
ajouter un commentaire
commenter
répondre
réagir
votre commentaire
poster un commentaire
écrire un commentaire
réagissez
annuler
supprimer
signaler
publier un commentaire
rejoindre la conversation
annuler la réponse
signaler un abus
donnez votre avis
participez
soyez le premier
soyez le premier à
connectez-vous pour commenter
votre avis
donnez votre
modération
commentaires fermés
charte des commentaires
publier
[login category=login]
example: Se connecter
se connecter
connexion
connectez-vous
mon compte
inscription
déconnexion
mot de passe
s'inscrire
créer un compte
mot de passe oublié
s'identifier
espace abonné
identifiant
se déconnecter
déjà abonné
déjà inscrit
se désabonner
me connecter
mon profil
mes newsletters
gérer mon compte
désinscription
[navigation category=navigation]
example: Retour au menu
menu
retour
retour à
aller au
aller au contenu
haut de page
plan du site
contact
contactez-nous
qui sommes-nous
à propos
fermer
rubriques
suivant
précédent
page suivante
page précédente
archives
retour en haut
navigation
menu principal
toutes les rubriques
nous contacter
à la une
annoncer
publicité sur
emploi
radio
en continu
ouvrir le menu
toute l'actualité
voir tout
sommaire
aller au contenu principal
aller à la navigation
aller au menu
sauter
passer au contenu
voir le menu
nos rubriques
nos newsletters
newsletters
podcasts
météo
petites annonces
le journal
journal du jour
édition du jour
version papier
édition abonnés
kiosque
boutique
services
recrutement
article suivant
article précédent
remonter
vers le haut
fil d'actualité
fil info
toutes les actualités
toute l'info
nos applications
charte
qui sommes nous
ouvrir dans l'application
passer la publicité
tous ses articles
retour à l'accueil
édition papier
voir dans le navigateur
aucun résultat
[home category=navigation.home open=yes]
example: Accueil
accueil
page d'accueil
[search category=search]
example: Rechercher
rechercher
recherche
chercher
résultats de recherche
recherche avancée
[language category=language]
example: Français
français
anglais
hébreu
english
langue
choisir la langue
עברית
version anglaise
[gallery category=gallery]
example: Voir les photos
voir les photos
diaporama
galerie
agrandir
agrandir l'image
galerie photos
plein écran
cliquez pour agrandir
photo suivante
photo précédente
voir la galerie
zoomer
voir en grand
image suivante
image précédente
[player category=player]
example: Regarder la vidéo
regarder
écouter
lecture
pause
voir la vidéo
regarder la vidéo
direct
écouter l'article
lire la vidéo
durée
regardez
sous-titres
écoutez
en direct
muet
votre navigateur ne prend pas en charge
votre navigateur ne supporte pas
[reading-time category=reading-time]
example: 3 min de lecture
min de lecture
minutes de lecture
temps de lecture
mn de lecture
minute de lecture
lecture
[load category=load]
example: Afficher plus
afficher plus
voir plus
charger plus
actualiser
afficher
masquer
voir moins
plus de résultats
trier
trier par
charger
rafraîchir
plus récents
plus anciens
voir tous
voir tout
charger la suite
mise à jour automatique
lire la suite
lire plus
voir toutes
voir tous les
afficher la suite
afficher tous
chargement
chargement en cours
cliquez ici
continuer la lecture
suite de l'article
article complet
derniers commentaires
[feedback category=feedback]
example: Signaler une erreur
signaler une erreur
signaler une faute
une erreur
votez
voter
sondage
notez
avez-vous trouvé
utile
oui
non
corriger
signalez
noter
proposer une correction
une faute
vous avez repéré
faute d'orthographe
signaler un problème
cet article vous
cet article est-il
êtes-vous satisfait
répondez
répondre au sondage
envoyer une info
livre d'or
voir les résultats
[cookies category=cookies]
example: Accepter les cookies
cookies
accepter
refuser
tout accepter
politique de confidentialité
conditions d'utilisation
confidentialité
mentions
cgu
paramètres
gérer les cookies
tout refuser
j'accepte
conditions générales
cgv
gestion des cookies
[accessibility category=accessibility]
example: Taille du texte
accessibilité
taille du texte
taille de police
agrandir le texte
contraste
texte plus grand
déclaration d'accessibilité
réduire le texte
augmenter la taille
diminuer la taille
mode sombre
mode clair
mode lecture
police
[counter category=counter]
example: 120 vues
vues
lectures
partages
abonnés
lecteurs
consultations
[follow category=follow]
example: Suivez-nous
suivez-nous
suivre
suivi
rejoignez-nous
activer les notifications
notifications
s'abonner aux alertes
nous suivre
flux rss
rss
suivre l'auteur
[download category=download]
example: Télécharger le PDF
télécharger le pdf
télécharger
pdf
version pdf
pièce jointe
[paywall category=paywall]
example: Réservé aux abonnés
réservé aux abonnés
article réservé
abonnés
pour lire la suite
il vous reste
article gratuit
contenu réservé
accès libre
accès abonnés
[guestbook category=feedback]
example: Allumer une bougie
livre de condoléances
allumer une bougie
déposer des condoléances
[jump category=navigation.jump]
example: Suite page 14
suite page
suite en page
suite de la page
lire page
lire en page
voir page
lire la suite page
suite et fin page
