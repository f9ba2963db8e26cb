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
la suite après la publicité
suite après la publicité
la suite après cette publicité
lire la suite après la publicité
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
[sponsor category=advertisement.label strong=yes]
example: Ce numéro vous est offert par la tour
vous est offert par
vous est offerte par
vous est présenté par
vous est présentée par
[backer category=advertisement.label weak=yes]
example: Cette série est réalisée avec le soutien de la Tour
en partenariat avec
avec le soutien de
en collaboration avec
avec le concours de
parrainé par
sponsorisé par
financé par
[cause category=advertisement.support strong=yes]
example: Soutenez une presse libre
presse indépendante
presse libre
journalisme indépendant
notre journalisme
soutenez notre journal
soutenez-nous
sans engagement
