source: TimeML guidelines on PRESENT_REF, PAST_REF and FUTURE_REF
[now ref=PRESENT_REF]
example: now
now
currently
current
nowadays
these days
presently
at present
at the moment
right now
at this point
at the present time
the present
at this time
[recently ref=PAST_REF]
example: recently
recently
in the past
the past
lately
formerly
a long time ago
# An indefinite stretch of time has the length of its unit.
[recent-years ref=PXY]
example: in recent years
in recent years
recent years
in coming years
in the coming years
[recent-months ref=PXM]
example: in recent months
in recent months
recent months
in coming months
in the coming months
[recent-weeks ref=PXW]
example: in recent weeks
in recent weeks
recent weeks
in coming weeks
in the coming weeks
[recent-days ref=PXD]
example: in recent days
in recent days
recent days
in coming days
in the coming days
[soon ref=FUTURE_REF]
example: soon
soon
in the future
the future
in the near future
the near future
