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
related searches
related items
related reports
related videos
related photos
related galleries
related interviews
related documents
related people
more on this topic
more on this
more in this series
more in this section
more from this author
more by this author
more from this section
more by
explore more
explore more on
explore further
from the archive
from the archives
from our archives
from our archive
from our partners
around the web
from around the web
around the network
elsewhere on the web
elsewhere on the site
you might also like
you might have missed
in case you missed it
icymi
what others are reading
people also read
readers also liked
readers also read
others are reading
also in this series
also in this issue
also this week
also of interest
in this series
in this issue
in this section
inside the paper
inside this issue
in pictures
previous coverage
previous briefs
previous stories
previous columns
past issues
previous issues
past columns
earlier stories
earlier coverage
background reading
for further reading
next up
coming up
recommended reading
recommended articles
suggested stories
suggested for you
picked for you
just for you
selected for you
handpicked
our picks
staff picks
top picks
today's picks
editor's choice
editors' choice
editor picks
best of the web
top headlines
latest articles
latest videos
latest from
latest updates
latest posts
recent articles
recent posts
recent stories
recent news
recent headlines
similar articles
similar stories
similar posts
see more stories
see related
see all stories
read this next
what to read next
read the series
go deeper
dig deeper
further information
for more information
sponsored links
promoted stories
trending stories
trending articles
trending topics
popular articles
popular posts
hot topics
most discussed
most emailed
most liked
most watched
must-read
must-reads
five most read
special reports
in depth
in-depth
special coverage
full coverage
complete coverage
live coverage
links
external links
in previous issues
in earlier issues
in past issues
from previous issues
in the previous issue
in the last issue
in the next issue
related internet links
more to explore
more to read
more reading
more top stories
related pages
on other pages
also online
earlier on this topic
earlier in this series
the story so far
see the series
from around the site
what else to read
more from our coverage
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
[by open=yes]
example: Recent columns by Dana Cohen
recent columns by
latest columns by
earlier columns by
recent articles by
latest articles by
recent stories by
other columns by
previous columns by
also by
more by
latest columns
recent columns
previous columns
other columns
earlier columns
past columns
previous episodes
