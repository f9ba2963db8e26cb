source: rights and terms on French pages
[rights category=legal.rights strong=yes]
example: Tous droits réservés
déclarations prospectives
informations prospectives
tous droits réservés
©
reproduction interdite
toute reproduction
sans autorisation
droits de reproduction
mentions légales
droits réservés
sans l'accord
droit d'auteur
[terms category=legal.terms]
example: sans l'accord de la rédaction
interdite
autorisation
reproduction
diffusion
droits
conditions
responsabilité
consentement
réservés
accord
engagent
commentaires
[notice category=legal.rights weak=yes]
example: Sous réserve d'erreurs
sous réserve
n'engagent que
la responsabilité de leurs
leurs auteurs
ne saurait
à titre informatif
ne constitue pas
sans autorisation préalable
sous licence
marque déposée
siret
directeur de la publication
