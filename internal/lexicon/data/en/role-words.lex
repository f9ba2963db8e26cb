source: what people of the trade are
[role]
example: our military correspondent
reporter
correspondent
editor
writer
journalist
columnist
analyst
producer
photographer
intern
contributor
freelancer
freelance
author
blogger
critic
bureau chief
anchor
presenter
commentator
researcher
lecturer
professor
fellow
director
founder
poet
novelist
economist
lawyer
deputy editor
chief editor
editor-in-chief
managing editor
CEO
CTO
spokesman
spokeswoman
spokesperson
photojournalist
essayist
historian
teacher
physician
