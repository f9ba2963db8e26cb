source: words of English captions
[position]
example: Dana Cohen (L) with friends
L
R
left
right
center
centre
C
top
bottom
from left
second left
second right
foreground
background
2nd left
far left
far right
from right
[file strong=yes open=yes]
example: FILE - A bee on a road sign
in this file photo
in this photo
file -
in this image
pictured
illustrative
pictured above
in this undated photo
file photo
photo caption
caption
image caption
picture of the day
photo of the day
image of the day
picture of the week
photo of the week
