source: English dictionaries
# care=yes: also another word; alone it needs a preposition or a year beside it.
[spring season=SP care=yes]
example: spring 2012
spring
springtime
[summer season=SU]
example: summer 2012
summer
summertime
[autumn season=FA]
example: autumn 2012
autumn
[fall season=FA care=yes]
example: fall 2012
fall
[winter season=WI]
example: winter 2012
winter
wintertime
