source: desks and staffs that sign stories
[staff]
example: la rédaction de Tel Aviv
rédaction
la rédaction
avec agences
agences
service
notre correspondant
notre correspondante
notre envoyé spécial
notre envoyée spéciale
desk
équipe
