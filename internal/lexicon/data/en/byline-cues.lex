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
