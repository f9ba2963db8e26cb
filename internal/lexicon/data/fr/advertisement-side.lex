source: words beside those of advertising
[side]
example: notre newsletter gratuite
newsletter
newsletters
application
appli
gratuitement
gratuite
gratuit
offre
abonnés
boîte mail
e-mail
lettre
lettre d'information
quotidienne
hebdomadaire
whatsapp
telegram
chaîne
alertes
notifications
infolettre
journal
essai
édition
communauté
abonnement
publicité
notre
mois
