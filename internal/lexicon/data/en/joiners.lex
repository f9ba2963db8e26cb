source: words that join names
[and]
example: Dana Cohen and Roni Levi
and
&
with
