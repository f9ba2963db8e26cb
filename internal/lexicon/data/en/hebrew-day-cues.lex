source: English spellings of Hebrew words
[rosh-chodesh shift=none first=yes]
example: Rosh Chodesh Nisan
rosh chodesh
rosh hodesh
[eve shift=eve]
example: the eve of Passover 5708
eve of
erev
