source: units after figures
[unit]
example: 31 mm
mm
cm
km
m
kg
percent
points
pts
shekels
dollars
euros
million
billion
