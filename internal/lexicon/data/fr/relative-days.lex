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
