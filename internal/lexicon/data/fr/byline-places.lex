source: what stands between a writer and a place in French bylines
[place]
example: Anne Martin à Haïfa
à
