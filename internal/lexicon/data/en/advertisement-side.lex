source: words beside those of advertising
[side]
example: our daily newsletter
newsletter
newsletters
app
apps
iphone
android
ios
email
e-mail
inbox
subscription
subscriptions
subscriber
daily
weekly
digital
premium
edition
offer
full access
unlimited access
free
alerts
membership
whatsapp
telegram
channel
podcast
trial
top stories
google play
app store
ad-free
our community
benefits
patron
discount
reading experience
breaking news alerts
notifications
delivered
per month
morning briefing
briefing
headlines
phone
your phone
mobile
smartphone
tablet
device
journalism
reporting
newsroom
independent
supporters
support
donation
contribution
member
members
readers
reader
news
latest
breaking
exclusive
special
offers
deal
deals
discounts
coupon
code
sale
price
prices
today
now
year
weekday
every morning
every day
morning
evening
whenever
wherever
our newsletter
mailing list
email address
sent to you
straight to
to your
your email
print edition
paper
magazine
home delivery
push notifications
course
tickets
ticket
webinar
book
store
shop
gift
podcasts
spotify
