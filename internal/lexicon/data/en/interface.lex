source: words of the page around the text, from English news sites and the usual blog and comment software
[share category=share]
example: Share this article
share
shares
tweet
retweet
like
likes
pin it
share on
share via
share with
recommend
whatsapp
gplus
whatsupp
facebook twitter
twitter facebook
twitter youtube
facebook instagram
instagram facebook
instagram twitter
youtube instagram
twitter instagram
telegram twitter
twitter telegram
facebook telegram
telegram facebook
tumblr
viber
copy link
copy url
link copied
copied
embed
forward
send to
repost
email this story
most emailed
share page
share link
gift this article
reuse this content
republish
send to a friend
send to kindle
print this story
story tools
more options
share this story
share on facebook
share to
share icon
tweet this
copy
copy to clipboard
link copied to clipboard
click to share
post to facebook
text this
sms
messenger
whatsapp this
share full article
gift article
give this article
republish this
republish this story
reprint
reprints
request reprint
get permissions
rights & permissions
rights and permissions
order reprints
permalink
trackback
digg
reddit
stumbleupon
delicious
pass it on
send to colleague
send to a colleague
tell a friend
forward this
please share
[email category=share.email]
example: Email this page
email this
e-mail this
send in e-mail
send by email
send
email article
mail this
email
e-mail
email to
mail to a friend
mail this to a friend
[print category=print]
example: Print this page
print
print article
print version
print edition
printer friendly
printer-friendly
printable version
print page
printable
[save category=save]
example: Save for later
save
saved
save article
save for later
bookmark
bookmarks
reading list
add to favorites
favorites
read later
my list
unsave
archive this
[comments category=comments]
example: Comments (4)
comments
comment
talkbacks
talkback
responses
response
replies
reactions
discussion
reader comments
view comments
read comments
show comments
hide comments
all comments
comments closed
join the debate
conversation
show conversation
no comments
comments are off
comment count
top comments
read all comments
commenting guidelines
comment policy
community guidelines
house rules
write a letter
letters
trackbacks
pingbacks
trackback url
[comments-new category=comments.new]
example: new comment
new comment
add
add comment
add a comment
leave a comment
leave a reply
leave comment
post a comment
post comment
write a comment
reply
respond
have your say
be the first
your comment
join the discussion
join our discussion
join the conversation
delete
cancel
cancel reply
submit
report abuse
moderation
flag
write
comments are closed
closed for comments
report comment
newest comments
start the discussion
commenting
post your comment
add your comment
add your voice
submit comment
sign in to comment
login to comment
register to comment
to comment
you must be logged
comment as guest
post as guest
your email address will
awaiting moderation
pending approval
will be published after
reviewed before publication
what do you think
tell us what you think
be respectful
write your comment
leave your comment
characters remaining
characters left
guest book
send flowers
share a memory
light a candle
sign the guestbook
your email address will not be published
your e-mail address will not be published
email address will not be published
[login category=login]
example: Sign in
sign in
log in
login
log out
logout
sign out
register
my account
account
profile
create account
forgot password
username
password
registration
logged in
subscriber login
sign-in
member center
members area
my profile
manage account
manage subscription
manage preferences
unsubscribe
update preferences
welcome back
already a subscriber
already have an account
sign in or
sign up for free
join free
subscriber services
member login
not a member
remember me
register now
register free
my settings
edit profile
hello, guest
[navigation category=navigation]
example: Skip to content
skip to
skip navigation
menu
main menu
navigation
toggle navigation
back
back to
back to top
back to article
go back
go to
top
top of page
site map
sitemap
sections
about us
about
contact us
contact
advertise with us
our team
staff directory
careers
jobs
archive
archives
previous
next
next page
previous page
page
close
close menu
open menu
open
jump to
main content
classifieds
radio
tv
newspaper
e-paper
today's paper
latest
headlines
all sections
return
breadcrumbs
you are here
website
directory
see all
view all
show all
all news
breaking news
single page
multi page
multimedia
events
calendar
faq
help center
portal
my portal
jump
your account
support us
live tv
watch tv
edition
editions
today’s paper
digital edition
new thread
more sections
explore
browse
switch edition
about sharing
external sites
original tweet
external links
make us your homepage
set as homepage
puzzles
crosswords
skip to main
skip to navigation
jump to content
go to content
toggle menu
toggle search
hamburger menu
site index
quick links
useful links
all topics
a-z
index
masthead
editorial policy
ethics policy
corrections policy
press room
media kit
advertising
advertise
investors
partners
affiliates
syndication
licensing
newsstand
store
shop
subscriptions
newsletters
podcasts
apps
mobile
weather
horoscope
tv guide
lottery
photos
most popular
previous article
next article
previous story
next story
prev
back to home
return to
back to list
scroll to top
scroll down
page top
go to top
to the top
view in browser
view online
view this email
lite
lite version
mobile version
desktop version
full site
classic site
switch to desktop
in print
from the print edition
today in print
opens in new window
opens in a new tab
external link
dropdown
expand menu
collapse menu
this section
more in this section
site search
site navigation
was this forwarded
forwarded this email
welcome to
welcome
use the app
skip advertisement
choose edition
change edition
edit topics
all posts by author
read full bio
full bio
author archive
webmaster
tap to see
swipe to see
get author rss feed
author rss feed
use this link
make this your homepage
last modified by
more info
learn more
page last modified
jump to recipe
jump to section
[home category=navigation.home open=yes]
example: Home
home
homepage
home page
[search category=search]
example: Search
search
search results
advanced search
search site
find
search for
enter keyword
keyword
search our site
search here
search button
search archive
search archives
search query
[language category=language]
example: English
english
english edition
hebrew edition
change language
select language
language
switch to
international edition
us edition
[gallery category=gallery]
example: View gallery
view
view gallery
gallery
photo gallery
view photos
enlarge
enlarge photo
enlarge image
click to enlarge
zoom
zoom in
full screen
fullscreen
slideshow
slide show
next photo
previous photo
image gallery
open gallery
view image
view slideshow
see photos
hide caption
show caption
toggle caption
expand image
see gallery
launch gallery
open in gallery
next slide
previous slide
slide
photos in this gallery
swipe
click image
click on image
click photo
click to view
click to expand
tap to expand
see all photos
view all photos
full size
view full size
image enlarged
close gallery
thumbnail
thumbnails
hide gallery
enlarge this image
enlarge this photo
[player category=player]
example: Play video
play
pause
mute
unmute
play video
watch video
watch live
watch now
listen
listen to
listen now
subtitles
video player
audio player
loading
duration
read aloud
watch
playback
volume
autoplay
seconds
replay
running time
run time
watch time
toggle play
play now
play all
play audio
play again
listen to article
listen to this article
listen to story
audio article
text to speech
now playing
skip ad
skip intro
captions
closed captions
settings
video unavailable
media not supported
video can not be played
live stream
livestream
go live
watch on youtube
watch again
share video
embed video
picture in picture
read by
narrated by
transcript
view transcript
hide transcript
show transcript
exit full screen
subscribe on itunes
embed code
watch the video above
watch the full video
see the video above
watch above
video above
player above
tap for sound
tap to play
click to play
unmute video
sorry your browser does not support
your browser does not support this video
your browser does not support the video
your browser does not support
enable javascript to view
[reading-time category=reading-time]
example: 4 min read
min read
minute read
minutes read
reading time
min
mins
minute
minutes
minutes to read
read time
time to read
est. reading time
estimated reading time
mins read
words
min listen
minute listen
minutes listen
min watch
read
sec read
min. read
-minute read
minute video
[load category=load]
example: Load more entries
load more
load
show more
view more
see more
read on
expand
collapse
show less
refresh
reload
auto refresh
updating
update automatically
loading more
more
hide
show
sort by
newest
oldest
newest first
oldest first
sort
filter
filter by
most recent
live updates
view all entries
jump to latest
this article is more than
years old
months old
year old
up next
next video in
next video
starts in
playing in
continue
read more comments
earlier updates
more stories loading
load older
load newer
loading comments
loading article
end of article
end of story
article continues below
story continues below
continue reading below
article continues
story continues
scroll for more
read full
read full story
read full article
read the full story
read less
see less
show full article
view full article
expand all
collapse all
show more comments
show all
see latest
latest first
click for more
click here for more
click to read
tap here
click here
please wait
loading please wait
[feedback category=feedback]
example: Report an error
report an error
report error
report
found a mistake
found an error
report a typo
spotted a typo
suggest a correction
was this helpful
was this useful
helpful
feedback
rate this
rate
send feedback
rating
vote
votes
yes
no
submit a correction
report a problem
send a tip
tip us
rate this article
rate article
thank you for your feedback
thanks for your feedback
submit feedback
tell us
contact the editor
contact editor
letters to the editor
write to us
got a tip
have a tip
got a story
send us
report an issue
report a mistake
request a correction
corrections and clarifications
was this page helpful
did you find
did you like
enjoyed this
like this article
thumbs up
thumbs down
poll
take our poll
take our survey
survey
submit a tip
send us a tip
news tips
tip line
send a news tip
submit a news tip
have a news tip
flag as inappropriate
submit a photo
submit your photos
send us your photos
submit a story
letters to the webmaster
[cookies category=cookies]
example: Accept cookies
cookies
accept
accept all
reject
reject all
cookie settings
cookie policy
privacy policy
privacy
terms of service
terms of use
terms
manage cookies
i agree
agree
consent
got it
terms and conditions
cookie notice
terms & conditions
privacy settings
we use cookies
this site uses
by using this
by continuing to use
your privacy choices
do not sell
do not sell my
your choices
manage consent
manage choices
cookie preferences
manage settings
accept & continue
accept and continue
continue without accepting
only necessary
privacy notice
privacy statement
ad choices
adchoices
california privacy
gdpr
legal notices
terms & privacy
do not sell my information
do not sell or share
update your preferences
manage your subscription
[accessibility category=accessibility]
example: Accessibility statement
accessibility
accessibility statement
accessibility menu
text size
font size
increase font
decrease font
high contrast
contrast
larger text
smaller text
change text size
a a a
aa
screen reader
skip links
increase text size
decrease text size
text resize
larger font
smaller font
dark mode
light mode
night mode
reader mode
reading mode
listen mode
keyboard navigation
read aloud
dyslexia friendly
font
large print
hear it
reading view
easy read
type size
text only
listen to it
best viewed at
best viewed with
best viewed in
optimized for
low bandwidth
text-only version
view desktop site
desktop site
best viewed
[counter category=counter]
example: 1,204 views
views
readers
reads
followers
shares
viewers
subscribers
view count
photos
page views
people reading
reading now
readers now
people are reading
people viewing
times read
hits
downloads
members online
users online
visitors
shares total
total shares
retweets
favorites
plays
claps
upvotes
hit counter
you are visitor number
visitor number
visitors since
page hits
free articles left
[follow category=follow]
example: Follow us
follow
follow us
follow topic
following
unfollow
subscribe to alerts
get alerts
notify me
turn on notifications
notifications
join us
connect
follow author
follow this
my feed
rss
add to calendar
set alert
keep me updated
stay updated
stay informed
sign up
subscribe to newsletter
get updates
email alerts
email me
follow us on
find us on
like us on
like us
find us
join our channel
follow on twitter
follow on google news
google news
add us on google
preferred source
stay connected
get notified
manage alerts
news alerts
email alert
create alert
follow story
follow this story
follow this topic
add to google
subscribe to rss
rss feed
rss feeds
podcast feed
add to my list
my topics
personalize
enable notifications
turn on alerts
[download category=download]
example: Download PDF
download pdf
pdf
pdf version
download image
view pdf
download file
attachment
download
attachments
view as pdf
full pdf
download app
download as pdf
save as pdf
save pdf
get pdf
printable pdf
download transcript
download audio
download mp3
open pdf
read pdf
[source category=source]
example: News provided by
news provided by
provided by
powered by
published in
appeared in
hosted by
[captcha category=captcha]
example: Enter the code shown
enter the code
enter code
captcha
code shown
type the code
required fields
required
fields
i'm not a robot
verification
enter
fill in
email address
your name
your email
subject
optional
will not be published
marked
type the characters
characters you see
enter the characters
security code
verification code
i am not a robot
prove you are human
are you human
enter your email
enter your name
enter email
confirm email
submit form
thank you for subscribing
please enter
invalid email
field is required
this field
recaptcha
protected by recaptcha
[error category=error]
example: Page not found
page not found
not found
404
enable javascript
your browser
javascript
something went wrong
try again
unavailable
not supported
unsupported
browser
an error occurred
error loading
failed to load
content not available
content unavailable
this video is
not available in
sorry
oops
page cannot be
service unavailable
session expired
connection lost
you are offline
ad blocker
adblock
disable your ad blocker
turn off ad blocker
please enable
turn on javascript
upgrade your browser
old browser
update your browser
[paywall category=paywall]
example: Subscribers only
subscribers only
for subscribers
subscriber exclusive
subscriber only
premium
premium content
premium article
members only
free articles
articles left
article left
free article
articles remaining
to continue reading
to keep reading
to read the full
unlock this article
metered
complimentary
already subscribed
log in to continue
sign in to continue
register to continue
register to read
create a free account
restore purchase
view offers
subscription options
cancel anytime
home delivery
delivery
[guestbook category=feedback]
example: Sign the guestbook
the guest book
sign guest book
the guestbook
sign guestbook
guest book
guestbook
view guest book
send flowers
light a candle
share a memory
leave a condolence
plant a tree
[topage category=navigation]
example: Team page
market page
to the market page
team page
author page
match page
back to section
go to section
[jump category=navigation.jump]
example: Continued on Page 14
continued on
continued from
continues on
continued on page
continued from page
continues on page
please turn to
turn to
see page
story on
continues below
see
jump to page
