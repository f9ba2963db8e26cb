source: labels of lists of other pages
[related strong=yes]
example: Related articles:
related
related articles
related stories
related news
related content
related links
related coverage
related topics
read also
also read
see also
read more
more stories
more news
most popular
most read
trending
trending now
recommended
recommended for you
recommended stories
you may like
you might like
also like
up next
read next
more like this
don't miss
top stories
editor's picks
editors' picks
latest news
latest stories
latest headlines
most viewed
most shared
most commented
also from
also on
in other news
further reading
related posts
related reading
for more stories
full story
full article
more articles
sponsored stories
what to read
must read
must reads
keep reading
continue reading
popular now
other stories
other news
popular stories
elsewhere
previous articles
next article
previous article
also in the news
more headlines
suggested reading
more coverage
[weak open=yes weak=yes]
example: Most Read in Metro
more
most read
most viewed
most popular
other
latest
top
popular
recent
[more open=yes]
example: More from World News
related
more from
more in
more on
also from
latest from
best of
