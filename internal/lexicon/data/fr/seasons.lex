source: French dictionaries
# care=yes: alone it needs a preposition or a year beside it.
[spring season=SP care=yes]
example: au printemps 2020
printemps
[summer season=SU care=yes]
example: en été 2020
été
l'été
[autumn season=FA care=yes]
example: en automne 2020
automne
l'automne
[winter season=WI care=yes]
example: en hiver 2020
hiver
l'hiver
