source: how French pages name who helped
[helped role=contributor strong=yes]
example: Avec la contribution de Sarah Lévy
avec la contribution de
avec la collaboration de
avec l'aide de
ont contribué à
édité par
avec la participation de
[contributed role=contributor side=after]
example: Sarah Lévy a contribué à cet article
a contribué à
ont contribué à
a participé à
ont participé à
[translated role=translator strong=yes]
example: Traduit par Sarah Lévy
traduit par
traduction
adaptation
traduit de
traduit de l'anglais
