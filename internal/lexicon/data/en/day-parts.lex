source: CLDR day periods of English; TIMEX3 names of the parts
[morning part=MO]
example: Wednesday morning
morning
[afternoon part=AF]
example: Wednesday afternoon
afternoon
[evening part=EV]
example: Wednesday evening
evening
[night part=NI]
example: Wednesday night
night
[noon hour=12]
example: at noon
noon
midday
[midnight hour=0]
example: at midnight
midnight
