source: words that join names
[glued glued=yes]
example: و
و
