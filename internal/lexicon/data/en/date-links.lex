source: English grammar
# The small words that may stand between the parts of a date.
[of]
example: the 2nd of February
of
[the]
example: the 2nd
the
[at]
example: Monday at 5 p.m.
at
[on]
example: on Monday
on
[in]
example: in 2012
in
[to]
example: from Monday to Friday
to
through
thru
until
till
up to
[from]
example: from Monday to Friday
from
[between]
example: between 2 and 4 February
between
[and]
example: between 2 and 4 February
and
[since]
example: since 2012
since
nearly
almost
than
within
roughly
both
due
post
pre
during
before
after
around
about
circa
as of
throughout
starting
beginning
ending
effective
through
until
till
c.
ca.
dated
unlike
compared with
compared to
versus
b.
d.
# tense=by: an end, which lies ahead unless the words before it tell the past.
[by tense=by]
example: the report is due by Friday
by
# tense=for: what is put there lies ahead.
[for tense=for]
example: they called a meeting for Friday
for
[year-of]
example: the year 2012
the year
year
calendar year
fiscal year
# Nouns that a year may follow at once.
[named-by-year]
example: Election 2024
election
elections
budget
world cup
olympics
census
[fiscal]
example: fiscal 1988
fiscal
calendar
fy
[a]
example: a year ago
a
an
[det]
example: its 1990 invasion
its
his
her
their
our
that
's
whose
another
# Words that may stand between a number and its unit.
[filler]
example: for two more weeks
more
full
straight
consecutive
additional
further
whole
[early mod=start]
example: early 2012
early
early in
earlier
earlier in
the start of
the beginning of
beginning of
start of
the early
[mid mod=mid]
example: in mid-2012
mid
mid-
the middle of
middle of
[late mod=end]
example: late 2012
late
late in
later
later in
the end of
end of
the late
year-end
