source: usage of English news
# What looks like a date or a part of one and is none.
[nine-eleven]
example: since 9/11
9/11
11/9
7/7
[always]
example: open 24/7
24/7
7/24
24/7/365
24-7
[scores]
example: the Sabbath day of rest
day of rest
day of reckoning
day in court
day one
one day
day by day
day after day
day to day
day-to-day
year by year
year after year
year-on-year
year-over-year
year on year
year over year
week after week
[second]
example: second to none
second to none
second thoughts
second-hand
second hand
second-largest
second largest
the second time
the first time
first half time
[programmes]
example: said on 60 Minutes
60 minutes
48 hours mystery
[sun]
example: the Sun said
the sun
the sat
[names]
example: Friday night lights
friday night lights
black friday
cyber monday
bloody sunday
good friday agreement
black september
friday the 13th
sunday roast
sunday lunch
sunday brunch
sunday night football
monday night football
day of the week
super tuesday
black monday
black thursday
fat tuesday
cinco de mayo
october revolution
july 4th weekend
september song
april fool
may day call
ruby tuesday
sunday times
sunday telegraph
sunday school
sunday's best
sunday best
saturday night live
may day parade
new york sun
baltimore sun
september 11 attacks
summer camp
summer olympics
winter olympics
summer games
winter games
olympic summer games
spring roll
spring onion
spring water
hot spring
fall apart
will fall
may fall
fall from
fall in love
crusoe and friday
man friday
girl friday
sunday, bloody sunday
weekend edition
sunday closing
sunday driver
sunday dinner
monday blues
monday morning quarterback
monday morning quarterbacks
saturday job
saturday night special
saturday night fever
friday prayers
saturday school
sunday league
black saturday
sunday supplement
weekend warrior
weekend home
the weekend edition
a weekend home
the weekend warrior
[fifty]
example: a fifty-fifty chance
fifty-fifty
50/50
50-50
[twenty-twenty]
example: Twenty20 cricket
twenty20
twenty-twenty vision
[weekday-names]
example: Joe Friday was a detective
monday's child
tuesday's child
wednesday's child
thursday's child
friday's child
saturday's child
sunday's child
joe friday
sergeant friday
sgt. friday
detective friday
man friday
girl friday
his girl friday
freaky friday
tuesday weld
wednesday addams
ruby tuesday
sheffield wednesday
taking back sunday
manic monday
blue monday
super tuesday
giving tuesday
fat tuesday
happy mondays
casual friday
throwback thursday
black monday
black wednesday
black thursday
chad sunday
any given sunday
