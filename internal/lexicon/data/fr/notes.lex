source: editors' notes
[correction category=note.correction]
example: Correction : le tarif était faux
correction
rectificatif
erratum
corrections
rectification
[clarification category=note.clarification]
example: Précision : la jument est une ânesse
précision
note de la rédaction
ndlr
mise au point
note de l'éditeur
nota
précisions
[embargo category=note.embargo strong=yes]
example: Sous embargo jusqu'au 12 mars
embargo
sous embargo
sous embargo jusqu'au
ne pas publier avant
pour diffusion immédiate
