source: section and genre names
[kicker]
example: Opinion
breaking news
breaking
exclusive
opinion
analysis
interview
feature
report
inside story
live
live blog
explainer
profile
review
comment
editorial
op-ed
column
news
sports
sport
business
politics
culture
world
tech
technology
science
health
travel
food
economy
markets
local
national
investigation
obituary
obituaries
briefs
news briefs
in brief
weather
education
environment
lifestyle
arts
letters
diary
special report
first person
fact check
on the ground
bulletin
archaeology
defense
security
israel news
middle east
video
podcast
from our own correspondent
from our correspondent
letter from
postcard from
reporter's notebook
notes from the field
as it happened
developing story
news analysis
top story
cover story
photo essay
long read
the long read
the big read
guest essay
commentary
viewpoint
perspective
dispatch
eyewitness
timeline
world news
press release
crime
courts
religion
history
real estate
books
film
music
theater
theatre
television
media
tennis
football
soccer
basketball
shipping
notices
notice
