source: what stands between who made a picture and for whom
[for]
example: Dana Cohen for the Gazette
for
on behalf of
