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
