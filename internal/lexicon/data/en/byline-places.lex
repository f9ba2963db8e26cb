source: what stands between a writer and a place in English bylines
[place]
example: Dana Cohen in Haifa
in
reporting from
