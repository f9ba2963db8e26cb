source: French dictionaries
# care=yes: also another word; alone it needs a preposition before it or a number beside it.
[january month=1]
example: le 5 janvier
janvier
janv.
[february month=2]
example: le 5 février
février
fevrier
févr.
fév.
[march month=3 care=yes]
example: le 5 mars
mars
[april month=4]
example: le 5 avril
avril
avr.
[may month=5 care=yes]
example: le 5 mai
mai
[june month=6]
example: le 5 juin
juin
[july month=7]
example: le 5 juillet
juillet
juil.
[august month=8]
example: le 5 août
août
aout
[september month=9]
example: le 5 septembre
septembre
[october month=10]
example: le 5 octobre
octobre
[november month=11]
example: le 5 novembre
novembre
[december month=12]
example: le 5 décembre
décembre
decembre
déc.
