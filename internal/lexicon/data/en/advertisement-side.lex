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
