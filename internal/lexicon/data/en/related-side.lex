source: words beside those of related labels
[side]
example: also from this source
may
might
will
an
articles
stories
news
headlines
link
links
source
section
topic
site
website
author
online
today
also
page
magazine
edition
posts
coverage
reports
channel
now
this week
week
day
click here
click
here
full
subject
series
items
around the web
web
