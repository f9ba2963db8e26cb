source: French dictionaries
# dir: -1 before the reference, 0 around it, 1 after it.
[last dir=-1 side=after]
example: la semaine dernière
dernier
dernière
passé
passée
[next dir=1 side=after]
example: jeudi prochain
prochain
prochaine
[this dir=0 side=before]
example: cette semaine
cette
[ago dir=-1 side=ahead count=yes]
example: il y a trois jours
il y a
[from-now dir=1 side=ahead count=yes]
example: dans trois jours
dans
