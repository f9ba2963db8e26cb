source: English dictionaries
[bc era=bc]
example: 586 BC
bc
b.c.
bce
b.c.e.
[ad era=ad]
example: 70 AD
ad
a.d.
ce
c.e.
