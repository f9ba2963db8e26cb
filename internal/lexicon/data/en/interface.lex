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
