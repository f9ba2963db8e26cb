source: English grammar
[th]
example: May 5th
st
nd
rd
th
[decade-s kind=decade]
example: the 1990s
s
's
