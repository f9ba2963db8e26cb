source: English dictionaries
# dir: -1 before the reference, 0 around it, 1 after it; anchor=mention counts from the date named before.
[last dir=-1 side=before]
example: last week
last
previous
[past dir=-1 side=before stretch=yes]
example: over the past year
past
[next dir=1 side=before]
example: next week
next
[coming dir=1 side=before near=yes]
example: the coming week
coming
upcoming
[this dir=0 side=before]
example: this week
this
current
[following dir=1 side=before anchor=mention]
example: the following Monday
following
[same dir=0 side=before anchor=mention]
example: the same day
same
that same
# care=yes: before a unit alone.
[that dir=0 side=before anchor=mention care=yes]
example: later that year
that
[ago dir=-1 side=after count=yes]
example: three days ago
ago
[earlier dir=-1 side=after count=yes anchor=mention]
example: three days earlier
earlier
previously
[later dir=1 side=after count=yes anchor=mention]
example: three days later
later
afterwards
[from-now dir=1 side=after count=yes]
example: three days from now
from now
hence
[in dir=1 side=ahead count=yes]
example: in three days
in
[after-day dir=1 side=between]
example: three weeks after May 5
after
from
following
[before-day dir=-1 side=between]
example: three weeks before May 5
before
prior to
