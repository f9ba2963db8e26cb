source: usage of English news
# What makes a name of the word before it: papers, programmes, firms.
[body]
example: Sunday Holdings
holdings
industries
partners
ventures
capital
motors
airlines
entertainment
express
herald
mirror
telegraph
tribune
gazette
journal
review
independent
bulletin
dispatch
star
sun
