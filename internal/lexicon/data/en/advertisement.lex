source: advertising on English pages
[label category=advertisement.label]
example: Advertisement
advertisement
advertisements
ad
ads
sponsored
sponsored content
paid content
promoted
promoted content
paid post
partner content
advertorial
advertise
paid partnership
promotion
ads by
ads by google
advertisement feature
advertising feature
ad feedback
ad choices
this content was paid
powered by our sponsors
paid advertisement
paid advertising
commercial content
promoted by
promoted stories
promoted links
from our partners
from our sponsors
from our sponsor
our sponsors
message from our sponsor
a message from
your ad here
place your ad
place an ad
advertise here
advertise with us
classified ad
shop now
affiliate
affiliate link
affiliate links
we may earn
may earn a commission
earns a commission
commission
article continues after advertisement
continues after advertisement
story continues after advertisement
article continues below advertisement
story continues below advertisement
continue reading after the ad
scroll to continue
content continues after advertisement
[newsletter category=advertisement.newsletter open=yes]
example: Subscribe to our daily newsletter
subscribe
sign up
get
join
register
receive
start
become
support
newsletter
newsletters
subscribe now
try
unlock
enjoy
save
donate
want
don't miss
shop
buy
order
book
follow
never miss
be the first
get breaking news
get the latest
get our
get access
get unlimited
get full access
get all access
go ad-free
go premium
become a member
become a subscriber
become a supporter
become a patron
try for free
try it free
start your free
start free trial
claim your
give a gift
gift a subscription
buy now
order now
book now
fund
help us
we need your
we rely on
back us
chip in
contribute
make a contribution
make a donation
support our
support independent
support quality
support local
stay informed
sign up here
sign up now
sign up to
sign up for
opt in
add your email
enter your email
read us
follow the
join our
join thousands
join over
meet
discover
save up to
save on
enjoy unlimited
upgrade
limited time
special offer
last chance
listen now
listen to our podcast
listen to
listen to our
[app category=advertisement.app open=yes]
example: Download our free app
download
install
get the app
get our app
[cause category=advertisement.support strong=yes]
example: Fund our journalism from as little as one pound
our journalism
independent journalism
quality journalism
our reporting
keep our journalism
as little as
a small favour
small favor
reader-supported
reader supported
reader-funded
tax-deductible
tax deductible
free of charge app
our free app
free app
our mobile app
per cent off
% off
50% off
money-back
free shipping
promo code
coupon
call now
act now
order today
win a trip
win tickets
win a
become a member today
become a member for
join as a member
support independent media
support local news
your support makes
[sponsor category=advertisement.label strong=yes]
example: This tower is brought to you by a goat
is brought to you by
are brought to you by
was brought to you by
edition is sponsored by
newsletter is sponsored by
episode is sponsored by
issue is sponsored by
[podcast category=advertisement.app open=yes]
example: Our podcast, in every app
listen to our podcast
listen to our new podcast
new podcast
our podcast
listen to
[backer category=advertisement.label weak=yes]
example: This series is supported by Tower Bakery
sponsored by
presented by
in partnership with
in association with
supported by
made possible by
paid for by
produced with
in collaboration with
with support from
with the support of
underwritten by
funded by
