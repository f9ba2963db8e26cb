source: English dictionaries
[first n=1]
example: the first of May
first
[second n=2]
example: the second of May
second
[third n=3]
example: the third of May
third
[fourth n=4]
example: the fourth of May
fourth
[fifth n=5]
example: the fifth of May
fifth
[sixth n=6]
example: the sixth of May
sixth
[seventh n=7]
example: the seventh of May
seventh
[eighth n=8]
example: the eighth of May
eighth
[ninth n=9]
example: the ninth of May
ninth
[tenth n=10]
example: the tenth of May
tenth
[eleventh n=11]
example: the eleventh of May
eleventh
[twelfth n=12]
example: the twelfth of May
twelfth
[thirteenth n=13]
example: the thirteenth of May
thirteenth
[fourteenth n=14]
example: the fourteenth of May
fourteenth
[fifteenth n=15]
example: the fifteenth of May
fifteenth
[sixteenth n=16]
example: the sixteenth of May
sixteenth
[seventeenth n=17]
example: the seventeenth of May
seventeenth
[eighteenth n=18]
example: the eighteenth of May
eighteenth
[nineteenth n=19]
example: the nineteenth of May
nineteenth
[twentieth n=20]
example: the twentieth of May
twentieth
[twenty-first n=21]
example: the twenty-first of May
twenty-first
twenty first
[twenty-second n=22]
example: the twenty-second of May
twenty-second
twenty second
[twenty-third n=23]
example: the twenty-third of May
twenty-third
twenty third
[twenty-fourth n=24]
example: the twenty-fourth of May
twenty-fourth
twenty fourth
[twenty-fifth n=25]
example: the twenty-fifth of May
twenty-fifth
twenty fifth
[twenty-sixth n=26]
example: the twenty-sixth of May
twenty-sixth
twenty sixth
[twenty-seventh n=27]
example: the twenty-seventh of May
twenty-seventh
twenty seventh
[twenty-eighth n=28]
example: the twenty-eighth of May
twenty-eighth
twenty eighth
[twenty-ninth n=29]
example: the twenty-ninth of May
twenty-ninth
twenty ninth
[thirtieth n=30]
example: the thirtieth of May
thirtieth
[thirty-first n=31]
example: the thirty-first of May
thirty-first
thirty first
[final n=-1]
example: the final quarter of 2012
final
