source: editors' notes
[correction category=note.correction]
example: Correction: the lion was a leopard
correction
corrections
corrects
correcting
corrected
erratum
recast
refiles
fixes
adds
updates with
errata
[clarification category=note.clarification]
example: Clarification: the goat was not a passenger
clarification
clarifies
clarifying
editor's note
editors' note
editorial note
note to readers
note
note from the editor
update
disclosure
full disclosure
for the record
editors
eds
attention editors
publisher's note
amendment
this article was corrected
[embargo category=note.embargo strong=yes]
example: EMBARGOED UNTIL MAY 21
embargo
embargoed
embargoed until
embargoed for
not for publication
for immediate release
for release
hold for release
under embargo
strictly embargoed
[subject category=note.correction weak=yes open=yes]
example: This article was corrected because an earlier version misstated the age
this article
this story
this post
this report
this piece
this page
an article
a story
a report
an obituary
a column
an earlier version
a previous version
an earlier article
a photo caption
a caption
the original version
earlier versions
this review
this column
this obituary
this interview
this entry
this newsletter
this list
this map
this chart
this analysis
this recipe
our story
our report
our review
our article
this version
this dispatch
this item
this video
this caption
this headline
this transcript
this episode
[change category=note.correction weak=yes]
example: This story was corrected because an earlier version misstated the age
was amended
has been amended
was corrected
has been corrected
was revised
has been revised
was edited
has been edited
was clarified
has been clarified
been updated to
was updated to
was changed
earlier version
previous version
original version
misstated
misidentified
misspelled
misattributed
incorrectly
erroneously
mistakenly
in error
we regret
has been removed
was removed
following correction
has been updated
was updated
was misquoted
were misstated
misquoted
[version category=note.correction strong=yes]
example: An earlier entry misplaced the goat
an earlier entry
an earlier headline
an earlier post
an earlier update
