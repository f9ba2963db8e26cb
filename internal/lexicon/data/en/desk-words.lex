source: desks and staffs that sign stories
[staff]
example: Times of Israel staff
staff
staff writer
staff writers
editorial board
news desk
newsroom
news agencies
agencies
news service
service
desk
bureau
editorial staff
editorial team
correspondents
our correspondent
staff reporter
news staff
contributors
wire services
wires
web desk
newswires
