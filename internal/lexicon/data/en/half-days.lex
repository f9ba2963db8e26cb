source: English dictionaries
[am half=am]
example: 5 a.m.
am
a.m.
a.m
a. m.
a m
[pm half=pm]
example: 5 p.m.
pm
p.m.
p.m
p. m.
p m
[noon half=noon]
example: 12 noon
noon
[midnight half=midnight]
example: 12 midnight
midnight
[oclock half=none]
example: 5 o'clock
o'clock
oclock
[hours half=none]
example: 1700 hours
hours
hrs
[in-morning half=am]
example: 5 in the morning
in the morning
[in-afternoon half=pm]
example: 5 in the afternoon
in the afternoon
in the evening
[at-night half=night]
example: 9 at night
at night
# glued=yes: stands right behind the minutes.
[am-short half=am glued=yes]
example: 3:18a
a
[pm-short half=pm glued=yes]
example: 3:15p
p
