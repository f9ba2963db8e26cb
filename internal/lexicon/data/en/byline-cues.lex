source: bylines of English news pages
[by role=reporter strong=yes]
example: By Dana Cohen
by
written by
story by
words by
text by
recipe by
story and photos by
interview by
analysis by
posted by
reviewed by
reported by
compiled by
as told to
photos and text by
text and photos by
words and pictures by
report by
column by
a column by
opinion by
essay by
commentary by
written and photographed by
from our correspondent
created by
produced by
guest column by
guest essay by
dispatch by
a report by
letter by
text and photographs by
photos and story by
story and pictures by
words and photos by
[text role=reporter colon=yes]
example: Text: Dana Cohen
text
author
authors
reporter
writer
words
reporting
report
story
correspondent
written
[posted role=reporter strong=yes]
example: Published by Dana Cohen
published by
uploaded by
submitted by
filed by
added by
