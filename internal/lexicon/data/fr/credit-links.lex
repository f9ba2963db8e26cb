source: what stands between who made a picture and for whom
[for]
example: Sarah Lévy pour Le Courrier
pour
