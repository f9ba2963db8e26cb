source: labels of lists of other pages
[related strong=yes]
example: Lire aussi
lire aussi
à lire aussi
à lire
articles liés
articles similaires
voir aussi
sur le même thème
sur le même sujet
les plus lus
les plus populaires
nos articles
à découvrir
recommandé
recommandés
à ne pas manquer
plus d'articles
autres articles
lire la suite
lisez aussi
vous aimerez aussi
articles recommandés
dernières actualités
dernières nouvelles
en savoir plus
nos derniers articles
articles connexes
à voir aussi
le plus lu
suggestions
pour aller plus loin
dans la même rubrique
les plus commentés
derniers articles
liens utiles
liens
nos archives
dans nos archives
dans ce numéro
au sommaire
dans le prochain numéro
tendances
en ce moment
les plus partagés
du même auteur
articles du même auteur
notre dossier
notre sélection
la sélection
la rédaction vous conseille
nos suggestions
sur notre site
ailleurs sur le web
les dernières infos
à la une
dernière minute
contenus sponsorisés
dans les numéros précédents
dans le numéro précédent
dans les éditions précédentes
à lire également
lire également
voir également
nos autres articles
plus sur le sujet
articles associés
sujets associés
sur ce sujet
le choix de la rédaction
à consulter aussi
poursuivre la lecture
continuez votre lecture
précédemment
nos précédents articles
[weak open=yes weak=yes]
example: Autres articles du jour
plus
autres
derniers
dernières
les plus
[more open=yes]
example: Plus de culture
plus de
aussi sur
également sur
encore sur
