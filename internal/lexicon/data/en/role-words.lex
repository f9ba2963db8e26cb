source: what people of the trade are
[role]
example: our military correspondent
ph.d
phd
m.d
m.p.h
esq
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
reporters
correspondents
translator
co-editor
co-founder
co-author
diplomatic editor
news editor
staff writer
staff reporter
senior writer
special correspondent
contributing writer
contributing editor
cartoonist
playwright
playwriter
filmmaker
broadcaster
podcaster
sociologist
psychologist
philosopher
scientist
engineer
doctor
nurse
rabbi
ambassador
diplomat
scholar
student
translator
illustrator
reviewer
sub-editor
subeditor
stringer
executive editor
national editor
assistant editor
associate editor
features editor
sports editor
political editor
desk editor
guest columnist
video journalist
special to
special to the
writing for
exclusive to
special for
exclusively for
contributing
writers
editors
journalists
photographers
producers
