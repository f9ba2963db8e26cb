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
presented by
paid partnership
promotion
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
[app category=advertisement.app open=yes]
example: Download our free app
download
install
get the app
get our app
