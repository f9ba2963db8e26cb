source: usage of English news
# What the words around a date tell of its time; the nearest counts.
[future tense=future]
example: he will speak
will
is at
are at
are on
is open
are open
planned
planning
scheduled
postponed
delayed until
extended until
as soon as
as early as
deadline of
is to
tentatively
won't
shall
are to
is scheduled
are scheduled
scheduled to
start on
start in
starts
starts on
resume on
reopen
reopens
expires
scheduled for
is due
are due
due on
due to
is set
are set
set for
is expected
are expected
expected to
expected on
expected in
plans to
want to
wants to
plan to
planned for
is planned
are planned
intends to
hopes to
going to
to be held
upcoming
slated for
slated to
to begin
begins
begin on
opens
opens on
starts
deadline
no later than
will be
'll
we'll
they'll
he'll
she'll
it'll
i'll
you'll
by next
ahead of
beginning
effective
may be
to take effect
takes effect
is to be
to resume
resumes
to return
takes place
leaves
departs
is on
ends on
runs until
closes on
join us
register by
due
up next
coming up
next up
arrives on
arrive on
arrives
forecast for
is forecast
are forecast
airs on
kicks off
opens in
closes in
expire on
take effect
takes effect
go on sale
goes on sale
go into effect
goes into effect
come into force
comes into force
enter into force
enters into force
have until
has until
sails for
sails on
flies to
sets off
heads to
doors open
opens at
open at
starts at
begins at
next game
next match
the next meeting
the next hearing
# care=yes: says nothing of a day that has something: of Wednesday's ruling.
[modal tense=future care=yes]
example: he would speak
would
can
must
should
may
# be=yes: a year or a month that opens a sentence before it is its subject.
[was tense=past be=yes]
example: 1968 was the year
was
were
saw
brought
marked
[past tense=past suffix=ed]
example: he said
said
sought
told
had
announced
reported
added
made
went
came
took
gave
won
lost
beat
left
began
held
met
found
got
led
sent
rose
fell
died
killed
wrote
spoke
struck
hit
shot
ran
broke
became
bought
sold
paid
kept
thought
knew
showed
called
asked
opened
closed
ended
started
voted
agreed
arrived
visited
signed
approved
passed
released
published
launched
attacked
arrested
charged
closed at
reached
warned
denied
declined
confirmed
issued
filed
ordered
ruled
refused
rejected
claimed
accused
appeared
decided
defeated
dropped
escaped
exploded
failed
finished
flew
fought
gathered
happened
injured
joined
landed
marched
moved
named
offered
played
posted
presented
promised
protested
pulled
received
resigned
returned
scored
seized
served
settled
stopped
succeeded
surrendered
testified
threatened
toured
tried
turned
unveiled
urged
walked
wounded
held on
did
quoted
saying
since
earlier
swept
inspected
divided
welcomed
agreed on
traded
gained
slipped
tumbled
climbed
jumped
plunged
surged
estimated
# An end: it lies ahead unless the words before it tell the past.
[until tense=until]
example: she has until Friday
until
till
