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
see you
see you on
come back on
# care=yes: says nothing of a day that has something: of Wednesday's ruling.
[modal tense=future care=yes]
example: he would speak
would
can
must
should
may
# be=yes: a year or a month that opens a sentence before it is its subject. tense=was: past, of what else is told to come, too.
[was tense=was be=yes]
example: 1968 was the year
was
were
[saw tense=past be=yes]
example: 1968 saw the first flight
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
tore
threw
drove
stole
burst
sank
drew
fled
stood
felt
heard
built
chose
froze
hid
spent
shook
swore
withdrew
blew
grew
wore
caught
taught
shut down
cut
put
spread
quit
did not
didn't
could not
couldn't
# An end: it lies ahead unless the words before it tell the past.
[until tense=until]
example: she has until Friday
until
till
# What is planned; in a caption the same words tell what is seen.
[present tense=present]
example: the Tigers play in Denver on Friday
go online
goes online
go live
goes live
go on show
goes on show
go on display
goes on display
go back
go up for sale
runs
runs from
run from
lasts
lasts from
is held
are held
airs
screens
is on show
is on display
is on view
are on sale
plays
play in
plays in
play at
play against
meets
meet in
faces
hosts
visits
travels to
fly to
departs
depart
returns
return on
resume
end on
ends
closes
close on
begin
go on trial
goes on trial
go to the polls
goes to the polls
head to the polls
go on strike
goes on strike
is back
are back
is likely
are likely
is unlikely
are unlikely
is meeting
are meeting
is visiting
are visiting
is coming
are coming
is leaving
are leaving
is returning
are returning
is hosting
are hosting
is holding
are holding
is closing
are closing
is launching
are launching
await
awaits
awaiting
expect
expects
hope to
hope for
hoping to
hoping for
hopes for
intend to
aims to
aim to
preparing for
prepares for
prepare for
gearing up for
gears up for
bracing for
braces for
brace for
looks ahead to
in the run-up to
heads for
head for
premieres
debuts
comes out
speaks
speak at
speak to
goes to
go to court
goes before
runs out
celebrates
addresses
presents
performs
perform at
competes
compete in
appears before
testifies
decides
decide on
votes
vote on
chooses
choose
elects
elect
hears
debates
tours
unveils
honors
takes on
takes office
take office
steps down
steps aside
retires
moves to
comes before
flies home
fly home
sails
wraps up
concludes
convenes
convene
reconvenes
reconvene
gets under way
gets underway
lands
lifts off
docks
lapses
runs through
is away
hands over
kick off
opens for
is in town
square off
face off
faces off
go before
pays tribute
happens
travel to
is free
are free
is off
is set
falls on
is due
rains
snows
follows on
are canceled
are cancelled
is canceled
is cancelled
are suspended
is suspended
# Past, but ahead of it where the aim of it is told.
[set tense=set]
example: they agreed to meet on Friday
agreed
promised
vowed
pledged
threatened
ordered
invited
summoned
rescheduled
adjourned
have set
has set
booked
# What did not come, or came only in what is told.
[unreal tense=unreal]
example: the offer had been due to expire on Friday
had been
was supposed
were supposed
was meant
were meant
should have
could have
would have
might have
must have
# It lies ahead if no verb tells its time.
[outlook tense=outlook]
example: sunny on Friday
plan
plans
sunny
cloudy
cloudy with
rain
showers
thunderstorms
snow
highs
lows
clearing skies
forecast
weather forecast
next up
save the date
registration
tickets
free admission
admission free
rsvp
fog
sun
mild
windy
breezy
overcast
chance of rain
chance of showers
frost
to be
if
unless
# What is planned for a day.
[event tense=none planned=yes]
example: he would skip Friday's hearing
hearing
game
match
vote
election
elections
meeting
debate
summit
race
final
marathon
trial
concert
session
ballot
referendum
deadline
runoff
rally
talks
conference
# Past, but an end behind it lies ahead.
[hold tense=hold]
example: the ban was extended until Sunday
extended
suspended
barred
banned
remanded
sealed off
