source: English dictionaries
[second unit=second]
example: 20 seconds ago
second
seconds
sec
secs
[minute unit=minute]
example: 20 minutes ago
minute
minutes
min
mins
[hour unit=hour]
example: two hours ago
hour
hours
hrs
[day unit=day]
example: two days ago
day
days
[week unit=week]
example: last week
week
weeks
workweek
working week
[fortnight unit=week n=2]
example: a fortnight ago
fortnight
[weekend unit=weekend]
example: last weekend
weekend
weekends
[month unit=month]
example: last month
month
months
[quarter unit=quarter]
example: last quarter
quarter
quarters
[half unit=half]
example: the first half of 2012
half
[season unit=season]
example: last season
season
[year unit=year]
example: last year
year
years
yrs
[decade unit=decade]
example: last decade
decade
decades
[century unit=century]
example: the 20th century
century
centuries
