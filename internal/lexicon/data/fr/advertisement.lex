source: advertising on French pages
[label category=advertisement.label]
example: Publicité
publicité
pub
annonce
sponsorisé
contenu sponsorisé
partenariat
annonces
contenu partenaire
en partenariat
publi-reportage
avec le soutien
en collaboration
présenté par
offert par
espace publicitaire
annonceur
offres partenaires
nos partenaires
[newsletter category=advertisement.newsletter open=yes]
example: Abonnez-vous à notre newsletter
abonnez-vous
inscrivez-vous
recevez
s'abonner
rejoignez
soutenez
abonnement
suivez-nous
inscription
profitez
faites un don
[app category=advertisement.app open=yes]
example: Téléchargez notre application
téléchargez
télécharger
installez
