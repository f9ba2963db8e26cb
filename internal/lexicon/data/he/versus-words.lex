source: usage of sports pages
# Words between two sides.
[versus]
example: מכבי נגד הפועל
נגד
מול
