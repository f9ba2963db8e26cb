source: publication lines of English news pages
[published event=published strong=yes]
example: Published: March 5, 2012
published
posted
published on
posted on
publication date
date published
publish date
release date
date
published at
posted at
issued
released
submitted
created
date posted
published online
appeared in print
in print on
published in print on
posted online
air date
uploaded
filed
filed at
date of publication
publication time
online since
print edition
issue of
edition of
web posted
aired
went live
sent
sent on
[first event=first strong=yes]
example: First Publish: 3/5/2012
first published
first publish
first posted
originally published
first published on
originally posted
first appeared
originally appeared
first appeared on
originally posted on
originally published on
this article was originally published
this article was first published
this article originally appeared
this article first appeared
this story was originally published
this story was first published
this story originally appeared
this story first appeared
this post was originally published
first aired
first broadcast
[updated event=updated strong=yes]
example: Updated: March 5, 2012
updated
last updated
last update
update
modified
last modified
updated on
latest update
updated at
last edited
revised
last updated on
edited
amended
last modified on
modified on
last changed
changed
last revised
corrected on
last reviewed
edited on
amended on
refreshed
this article was updated
this story was updated
this story has been updated
this article was last updated
last edit
date updated
date modified
