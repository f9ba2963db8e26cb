source: English dictionaries
# What a person does and a day does not.
[speech]
example: he said
said
says
told
tells
added
argued
argues
asked
asks
replied
insisted
explained
recalled
wrote
writes
testified
admitted
denied
complained
claimed
tweeted
laughed
smiled
shrugged
nodded
