source: English dictionaries
[half-past minutes=30]
example: half past five
half past
half after
[quarter-past minutes=15]
example: a quarter past five
a quarter past
quarter past
a quarter after
quarter after
[quarter-to minutes=-15]
example: a quarter to five
a quarter to
quarter to
a quarter of
quarter of
a quarter till
[past sign=1]
example: ten past five
past
minutes past
minutes after
[to sign=-1]
example: ten to five
to
minutes to
minutes before
minutes of
till
