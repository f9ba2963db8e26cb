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
in recent years
in recent months
in recent weeks
in recent days
formerly
recent years
recent months
recent weeks
recent days
a long time ago
[soon ref=FUTURE_REF]
example: soon
soon
in the future
the future
in the near future
the near future
in coming years
in coming months
in coming weeks
in coming days
in the coming months
in the coming weeks
in the coming days
in the coming years
