source: rights and terms on French pages
[rights category=legal.rights strong=yes]
example: Tous droits réservés
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
