source: English dictionaries
[one n=1]
example: one days ago
one
[two n=2]
example: two days ago
two
[three n=3]
example: three days ago
three
[four n=4]
example: four days ago
four
[five n=5]
example: five days ago
five
[six n=6]
example: six days ago
six
[seven n=7]
example: seven days ago
seven
[eight n=8]
example: eight days ago
eight
[nine n=9]
example: nine days ago
nine
[ten n=10]
example: ten days ago
ten
[eleven n=11]
example: eleven days ago
eleven
[twelve n=12]
example: twelve days ago
twelve
[thirteen n=13]
example: thirteen days ago
thirteen
[fourteen n=14]
example: fourteen days ago
fourteen
[fifteen n=15]
example: fifteen days ago
fifteen
[sixteen n=16]
example: sixteen days ago
sixteen
[seventeen n=17]
example: seventeen days ago
seventeen
[eighteen n=18]
example: eighteen days ago
eighteen
[nineteen n=19]
example: nineteen days ago
nineteen
[twenty n=20]
example: twenty days ago
twenty
[thirty n=30]
example: thirty days ago
thirty
[forty n=40]
example: forty days ago
forty
[fifty n=50]
example: fifty days ago
fifty
[sixty n=60]
example: sixty days ago
sixty
[seventy n=70]
example: seventy days ago
seventy
[eighty n=80]
example: eighty days ago
eighty
[ninety n=90]
example: ninety days ago
ninety
[hundred n=100]
example: a hundred years ago
hundred
[dozen n=12]
example: a dozen years ago
dozen
[couple n=2]
example: a couple of days ago
a couple of
couple of
a couple
[few vague=yes]
example: a few days ago
a few
few
several
some
[many vague=yes]
example: many years ago
many
[half fraction=2]
example: half an hour ago
half an
half a
[thousand n=1000]
example: the year two thousand
thousand
