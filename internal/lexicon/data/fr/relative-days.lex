source: French dictionaries
[today unit=day n=0]
example: aujourd'hui
aujourd'hui
[yesterday unit=day n=-1]
example: hier soir
hier
[day-before-yesterday unit=day n=-2]
example: avant-hier
avant-hier
[tomorrow unit=day n=1]
example: demain
demain
[day-after-tomorrow unit=day n=2]
example: après-demain
après-demain
[this-morning unit=day n=0 part=MO]
example: ce matin
ce matin
[this-afternoon unit=day n=0 part=AF]
example: cet après-midi
cet après-midi
[this-evening unit=day n=0 part=EV]
example: ce soir
ce soir
[tonight unit=day n=0 part=NI]
example: cette nuit
cette nuit
[this-year unit=year n=0]
example: cette année
cette année
