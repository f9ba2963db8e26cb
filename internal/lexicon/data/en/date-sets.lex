source: English dictionaries
[every]
example: every Monday
every
each
every other
every second
every third
[daily value=P1D]
example: a daily report
daily
[weekly value=P1W]
example: a weekly report
weekly
[monthly value=P1M]
example: a monthly report
monthly
[yearly value=P1Y]
example: paid annually
yearly
annually
