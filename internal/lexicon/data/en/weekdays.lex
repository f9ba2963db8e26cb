source: English dictionaries
# care=yes: a short form, which needs a date or clock beside it.
[sunday day=0]
example: on Sunday
sunday
[monday day=1]
example: on Monday
monday
[tuesday day=2]
example: on Tuesday
tuesday
[wednesday day=3]
example: on Wednesday
wednesday
[thursday day=4]
example: on Thursday
thursday
[friday day=5]
example: on Friday
friday
[saturday day=6]
example: on Saturday
saturday
[sun day=0 care=yes]
example: Sun, 5 Feb 2012
sun
sun.
[mon day=1 care=yes]
example: Mon, 6 Feb 2012
mon
mon.
[tue day=2 care=yes]
example: Tue, 7 Feb 2012
tue
tue.
tues
tues.
[wed day=3 care=yes]
example: Wed, 8 Feb 2012
wed
wed.
weds
weds.
[thu day=4 care=yes]
example: Thu, 9 Feb 2012
thu
thu.
thur
thur.
thurs
thurs.
[fri day=5 care=yes]
example: Fri, 10 Feb 2012
fri
fri.
[sat day=6 care=yes]
example: Sat, 11 Feb 2012
sat
sat.
[sundays day=0 plural=yes]
example: open on Sundays
sundays
[mondays day=1 plural=yes]
example: closed on Mondays
mondays
[tuesdays day=2 plural=yes]
example: closed on Tuesdays
tuesdays
[wednesdays day=3 plural=yes]
example: closed on Wednesdays
wednesdays
[thursdays day=4 plural=yes]
example: closed on Thursdays
thursdays
[fridays day=5 plural=yes]
example: closed on Fridays
fridays
[saturdays day=6 plural=yes]
example: closed on Saturdays
saturdays
