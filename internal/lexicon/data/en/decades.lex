source: English dictionaries
[twenties decade=2 care=yes]
example: in the twenties
twenties
[thirties decade=3 care=yes]
example: in the thirties
thirties
[forties decade=4 care=yes]
example: in the forties
forties
[fifties decade=5 care=yes]
example: in the fifties
fifties
[sixties decade=6 care=yes]
example: in the sixties
sixties
[seventies decade=7 care=yes]
example: in the seventies
seventies
[eighties decade=8 care=yes]
example: in the eighties
eighties
[nineties decade=9 care=yes]
example: in the nineties
nineties
