source: civil and church calendars; Hebrew calendar
# calendar, month, date; moves: how a day is put off; day-name=yes: the name is of one day and says "day".
[christmas month=12 date=25]
example: Christmas 2012
christmas
[christmas-day month=12 date=25 day-name=yes]
example: on Christmas Day
christmas day
[christmas-eve month=12 date=24 day-name=yes]
example: on Christmas Eve
christmas eve
[boxing-day month=12 date=26 day-name=yes]
example: on Boxing Day
boxing day
[new-years-day month=1 date=1 day-name=yes]
example: on New Year's Day
new year's day
new year's
new years day
new year day
[new-years-eve month=12 date=31 day-name=yes]
example: on New Year's Eve
new year's eve
new years eve
[valentines-day month=2 date=14 day-name=yes]
example: on Valentine's Day
valentine's day
valentines day
[st-patricks-day month=3 date=17 day-name=yes]
example: on St. Patrick's Day
st. patrick's day
st patrick's day
saint patrick's day
[april-fools month=4 date=1 day-name=yes]
example: on April Fools' Day
april fools' day
april fool's day
[may-day month=5 date=1 day-name=yes]
example: on May Day
may day
[independence-day-us month=7 date=4]
example: on the Fourth of July
fourth of july
[black-friday calendar=weekday month=11 nth=4 weekday=4 after=1]
example: Black Friday 2010
black friday
[cyber-monday calendar=weekday month=11 nth=4 weekday=4 after=4]
example: Cyber Monday 2010
cyber monday
[earth-day month=4 date=22 day-name=yes]
example: on Earth Day
earth day
[workers-day month=5 date=1 day-name=yes]
example: on International Workers' Day
international workers' day
international workers day
[womens-day month=3 date=8 day-name=yes]
example: on International Women's Day
international women's day
[juneteenth month=6 date=19]
example: Juneteenth 2021
juneteenth
[armistice-day month=11 date=11 day-name=yes]
example: on Armistice Day
armistice day
[bastille-day month=7 date=14 day-name=yes]
example: on Bastille Day
bastille day
[groundhog-day month=2 date=2]
example: Groundhog Day 2012
groundhog day
[epiphany month=1 date=6]
example: on the Feast of the Epiphany
feast of the epiphany
[election-day-us calendar=weekday month=11 nth=1 weekday=1 after=1 day-name=yes]
example: on Election Day
election day
[pentecost calendar=easter offset=49]
example: Pentecost 2012
pentecost
[holocaust-remembrance-un month=1 date=27 day-name=yes]
example: on International Holocaust Remembrance Day
international holocaust remembrance day
[halloween month=10 date=31 day-name=yes]
example: on Halloween
halloween
[veterans-day month=11 date=11 day-name=yes]
example: on Veterans Day
veterans day
veterans' day
[thanksgiving calendar=weekday month=11 nth=4 weekday=4 day-name=yes]
example: Thanksgiving 2012
thanksgiving
thanksgiving day
[labor-day calendar=weekday month=9 nth=1 weekday=1 day-name=yes]
example: on Labor Day
labor day
[memorial-day-us calendar=weekday month=5 nth=-1 weekday=1]
example: Memorial Day 2012
memorial day
[columbus-day calendar=weekday month=10 nth=2 weekday=1 day-name=yes]
example: on Columbus Day
columbus day
[mlk-day calendar=weekday month=1 nth=3 weekday=1 day-name=yes]
example: on Martin Luther King Day
martin luther king day
martin luther king jr. day
mlk day
[presidents-day calendar=weekday month=2 nth=3 weekday=1 day-name=yes]
example: on Presidents Day
presidents day
presidents' day
president's day
[fathers-day calendar=weekday month=6 nth=3 weekday=0 day-name=yes]
example: on Father's Day
father's day
[mothers-day calendar=weekday month=5 nth=2 weekday=0 day-name=yes]
example: on Mother's Day
mother's day
[easter calendar=easter offset=0]
example: Easter 2012
easter
easter sunday
[good-friday calendar=easter offset=-2 day-name=yes]
example: on Good Friday
good friday
[easter-monday calendar=easter offset=1 day-name=yes]
example: on Easter Monday
easter monday
[ash-wednesday calendar=easter offset=-46 day-name=yes]
example: on Ash Wednesday
ash wednesday
[palm-sunday calendar=easter offset=-7 day-name=yes]
example: on Palm Sunday
palm sunday
[rosh-hashana calendar=hebrew month=1 date=1]
example: Rosh Hashanah 2012
rosh hashanah
rosh hashana
[yom-kippur calendar=hebrew month=1 date=10 day-name=yes]
example: Yom Kippur 1973
yom kippur
day of atonement
[sukkot calendar=hebrew month=1 date=15]
example: Sukkot 2012
sukkot
[simchat-torah calendar=hebrew month=1 date=22]
example: Simchat Torah 2023
simchat torah
[hanukkah calendar=hebrew month=3 date=25]
example: Hanukkah 2012
hanukkah
chanukah
hanukka
[purim calendar=hebrew month=7 date=14]
example: Purim 2012
purim
[passover calendar=hebrew month=8 date=15]
example: Passover 2012
passover
pesach
[shavuot calendar=hebrew month=10 date=6]
example: Shavuot 2012
shavuot
[tisha-bav calendar=hebrew month=12 date=9 moves=fast day-name=yes]
example: on Tisha B'Av
tisha b'av
[lag-baomer calendar=hebrew month=9 date=18]
example: Lag B'Omer 5781
lag b'omer
lag ba'omer
lag baomer
[tu-bishvat calendar=hebrew month=5 date=15]
example: Tu B'Shvat 5781
tu b'shvat
tu bishvat
tu b'shevat
[simchat-torah-2 calendar=hebrew month=1 date=22]
example: Shemini Atzeret 5784
shemini atzeret
[shushan-purim calendar=hebrew month=7 date=15]
example: Shushan Purim 5781
shushan purim
