source: usage of sports pages
# Words between two sides.
[versus]
example: Maccabi vs. Hapoel
vs.
vs
versus
v
