source: English dictionaries; AP and Chicago style for the short forms
# care=yes: also a name or another word; alone it needs a preposition before it or a number beside it.
[january month=1]
example: on January 5
january
jan
jan.
[february month=2]
example: on Feb. 5
february
febuary
feb
feb.
[march month=3 care=yes]
example: on March 5
march
mar
mar.
[april month=4 care=yes]
example: in April 2012
april
apr
apr.
[may month=5 care=yes]
example: on May 5
may
[june month=6 care=yes]
example: on June 5
june
jun
jun.
[july month=7]
example: on July 5
july
jul
jul.
[august month=8 care=yes]
example: on Aug. 5
august
aug
aug.
[september month=9]
example: on Sept. 5
september
sept
sept.
sep
sep.
[october month=10]
example: on Oct. 5
october
oct
oct.
[november month=11]
example: on Nov. 5
november
nov
nov.
[december month=12]
example: on Dec. 5
december
dec
dec.
