source: usage of English news
# guard=label: the figures behind it are no date; measure: the figures before it count things; score: figures near it are a score.
[labels guard=label]
example: section 7.2
patched to
upgraded to
downgraded to
rolled back to
php
ubuntu
debian
wordpress
drupal
nginx
openssl
hotfix
release candidate
version
versions
ver
v
section
sections
sec.
article
articles
chapter
chap.
paragraph
para
page
pages
pp
p.
verses
clause
no
no.
number
part
parts
surah
sura
bus
gate
locker
code
serial
catalogue
catalog
rfc
iso
pier
#
figure
fig
fig.
table
appendix
route
highway
interstate
room
flight
channel
psalm
psalms
genesis
exodus
leviticus
deuteronomy
joshua
isaiah
jeremiah
ezekiel
proverbs
matthew
luke
romans
corinthians
samuel
chronicles
revelation
windows
ios
android
python
chrome
firefox
macos
linux
kernel
boeing
airbus
model
docket
ext
ext.
extension
tel
tel.
phone
fax
pin
zip
box
suite
apt
apt.
bus
grade
size
beta
magnitude
score
ratio
of a total
isbn
java
node
firmware
usb
bluetooth
http
acts
kings
judges
nehemiah
ezra
ecclesiastes
lamentations
galatians
ephesians
philippians
hosea
micah
zechariah
malachi
[street guard=street]
example: lives at 12 March Street
street
st.
avenue
ave.
road
boulevard
blvd.
lane
drive
square
terrace
close
plaza
# guard=body: a capital makes what stands before it its name.
[body guard=body]
example: the September 11 Museum
museum
memorial
movement
committee
commission
revolution
brigade
brigades
battalion
alliance
coalition
foundation
fund
front
club
festival
stadium
hospital
institute
bridge
massacre
accord
accords
party
monarchy
coup
uprising
war
plot
putsch
declaration
agreement
intifada
society
trust
squadron
university
airport
neighborhood
neighbourhood
cup
prize
award
[currency guard=label]
example: NIS 2,012
nis
usd
eur
gbp
us$
ils
[measures guard=measure]
example: 2012 people
percent
per cent
pct
people
persons
dollars
shekels
euros
pounds
cents
euro
dollar
shekel
nis
kilometers
kilometres
km
kms
miles
meters
metres
meter
m
cm
mm
feet
foot
ft
inches
inch
acres
dunams
hectares
tons
tonnes
kilograms
kg
grams
g
liters
litres
degrees
points
point
votes
jobs
homes
houses
units
workers
employees
soldiers
troops
police
students
residents
families
children
women
men
cases
deaths
dead
injured
tickets
seats
copies
shares
cars
vehicles
trees
rockets
missiles
calories
watts
kw
mw
mb
gb
mph
kph
rpm
hp
times
million
billion
thousand
trillion
m.
bn
protesters
demonstrators
refugees
migrants
members
delegates
athletes
runners
visitors
guests
volunteers
firms
companies
schools
players
pages
words
items
prisoners
barrels
bpd
kgs
lbs
ounces
oz
yards
goals
runs
square
sq
cup
cups
tablespoon
tablespoons
teaspoon
teaspoons
ounce
pint
pints
pound
mile
gallon
gallons
lb
tsp
tbsp
[scores guard=score]
example: beat them 21:15
mix
mixture
proportion
proportions
dilution
dilute
diluted
behind
faster
slower
beat
beating
score
scores
scored
ratio
odds
defeated
defeat
drew
halftime
final score
victory
in a time of
defeating
clocked
finished in
personal best
time of
marathon
aspect
led
leads
leading
trailed
trail
tied
outscored
upset
draw
quarterfinal
edged
thrashed
hammered
downed
overcame
outplayed
lost
lost to
loses
won
wins
win
lead
set
sets
tie-break
tiebreak
overtime
half-time
at the break
extra time
routed
stunned
sank
pipped
first quarter:
second quarter:
third quarter:
fourth quarter:
# guard=length: the figures behind it are a stretch of time; run: those of one digit are.
[length guard=length]
example: the film lasted 1:45
took
lasts
lasted
lasting
duration
length
running time
run time
runtime
finished in
won in
lap time
finish time
finishing time
winning time
split time
running length
lap of
record of
best of
prep time
preparation time
cook time
cooking time
baking time
total time
playing time
her time was
his time was
their time was
clocked in at
[run guard=run]
example: the film runs 1:45
runs
ran
clocked
# guard=work: what stands in quotation marks behind it is its title.
[work guard=work]
example: the film "Monday at Noon" is sold out
film
movie
book
novel
song
album
series
play
musical
opera
poem
painting
exhibition
documentary
memoir
comedy
drama
thriller
sitcom
podcast
band
essay
episode
campaign
restaurant
cafe
bar
pub
party
movement
magazine
club
duo
trio
initiative
website
app
mural
sculpture
# guard=count: bare figures near it are votes or points.
[counts guard=count]
example: the vote was 12:10
vote
voted
in favour
in favor
voting
# guard=dated: a year behind it, or behind a mark behind it, is its time; then: a year that closes its clause.
[dated guard=dated]
example: Archive: 1999 file photo
archive
archives
archive photo
file photo
founded
built
born
vintage
died
married
joined
retired
graduated
enlisted
debut
[then guard=then]
example: it was 1957
it was
it is
the year is
the year was
# guard=person: a day or a month behind it, and a word with a capital, are a name.
[person guard=person]
example: her aunt Wednesday Addler
aunt
uncle
sister
brother
daughter
son
wife
husband
niece
nephew
cousin
mother
father
actress
actor
singer
novelist
poet
painter
pianist
dancer
author
comedian
model
activist
lawyer
neighbor
neighbour
named
hms
uss
dog
cat
parrot
horse
kitten
puppy
girlfriend
boyfriend
friend
clown
# guard=over: a year of the Hebrew calendar may follow.
[over guard=over]
example: up 12 percent over 5771
over
