source: cities and countries that datelines name most
[places]
example: JÉRUSALEM – Le
jérusalem
tel-aviv
tel aviv
haïfa
netanya
ashdod
eilat
paris
londres
new york
washington
bruxelles
genève
moscou
le caire
beyrouth
damas
amman
bagdad
téhéran
ankara
istanbul
rabat
alger
tunis
marseille
lyon
strasbourg
nice
toulouse
montréal
berlin
rome
madrid
varsovie
gaza
ramallah
hébron
tibériade
jaffa
athènes
vienne
kiev
casablanca
bordeaux
lille
israël
liban
iran
