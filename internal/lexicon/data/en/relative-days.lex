source: English dictionaries
[today unit=day n=0]
example: he said today
today
[yesterday unit=day n=-1]
example: he said yesterday
yesterday
[tomorrow unit=day n=1]
example: he will speak tomorrow
tomorrow
[day-before-yesterday unit=day n=-2]
example: the day before yesterday
the day before yesterday
day before yesterday
[day-after-tomorrow unit=day n=2]
example: the day after tomorrow
the day after tomorrow
day after tomorrow
[tonight unit=day n=0 part=NI]
example: the game is tonight
tonight
[last-night unit=day n=-1 part=NI]
example: he said last night
last night
[this-morning unit=day n=0 part=MO]
example: he said this morning
this morning
[this-afternoon unit=day n=0 part=AF]
example: he said this afternoon
this afternoon
[this-evening unit=day n=0 part=EV]
example: he said this evening
this evening
[overnight unit=day n=0 part=NI]
example: rain fell overnight
overnight
[week-after-next unit=week n=2]
example: the week after next
the week after next
week after next
[week-before-last unit=week n=-2]
example: the week before last
the week before last
week before last
[month-after-next unit=month n=2]
example: the month after next
the month after next
[month-before-last unit=month n=-2]
example: the month before last
the month before last
[year-after-next unit=year n=2]
example: the year after next
the year after next
[year-before-last unit=year n=-2]
example: the year before last
the year before last
[the-weekend unit=weekend n=0]
example: over the weekend
the weekend
# vague=yes: only where vague expressions are asked for; anchor=mention counts from the period named before.
[the-quarter unit=quarter n=0 vague=yes anchor=mention]
example: sales in the quarter
the quarter
that quarter
[latest-quarter unit=quarter n=-1 vague=yes]
example: sales in the latest quarter
the latest quarter
the latest period
latest quarter
latest period
[year-ago-quarter unit=quarter n=-4 vague=yes anchor=mention]
example: the year-ago quarter
the year-ago quarter
the year-earlier quarter
the year-ago period
the year-earlier period
year-ago quarter
year-earlier quarter
year-ago period
year-earlier period
year-ago
year-earlier
the comparable year-ago quarter
a year-earlier
[year-end unit=year n=0 vague=yes]
example: by year-end
year-end
year end
year's end
the year's end
# framed=yes: behind a preposition alone.
[the-year unit=year n=0 vague=yes framed=yes]
example: sales for the year
the year
[the-fiscal-year unit=year n=0 vague=yes]
example: in the fiscal year
the fiscal year
the full year
the current fiscal year
