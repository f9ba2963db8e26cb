source: CLDR day periods of French; TIMEX3 names of the parts
[morning part=MO]
example: hier matin
matin
[afternoon part=AF]
example: lundi après-midi
après-midi
[evening part=EV]
example: hier soir
soir
[noon hour=12]
example: à midi
midi
[midnight hour=0]
example: à minuit
minuit
