source: modifiers in English credit lines
[archive flags=archive]
example: Photo: Dana Cohen, File
file
archive
archives
file photo
file image
archive photo
archival
file picture
[illustration flags=illustration]
example: (illustrative photo: Shutterstock)
illustrative
illustration
illustrative photo
illustrative image
illustrative picture
[courtesy flags=courtesy]
example: (Courtesy of the family)
courtesy
courtesy of
photo courtesy of
used with permission
handout
via
provided by
supplied
submitted
released by
[statute flags=statute drop=yes]
example: Photo: used under section 27a
section 27a
under section 27a
used under
clause 27a
fair use
public domain
creative commons
cc by
wikimedia commons cc
[social flags=courtesy]
example: Photo: social media
social media
from social media
according to
all rights reserved
license photo
uncredited
exclusive
[pool]
example: Dana Cohen/Pool
pool
pool photo
stringer
[author drop=yes]
example: Photo by the author
the author
the writer
author's own
[home flags=courtesy whole=yes drop=yes]
example: The yard after the rain. Family photo
family photo
family photograph
family album
private album
personal photo
personal album
contributed photo
submitted photo
handout photo
handout image
reader photo
reader's photo
supplied photo
supplied image
photo supplied
image supplied
picture supplied
photo provided
photo contributed
photo submitted
private collection
author's collection
author's own photo
stock photo
stock image
courtesy photo
courtesy image
courtesy photos
[special flags=courtesy whole=yes weak=yes drop=yes]
example: The old tower (Special)
special
exclusive
[album flags=courtesy drop=yes]
example: Photo from the album of Roni Levi
from the album of
from the family of
from the archive of
from the archives of
from the collection of
via family
via facebook
via instagram
[frame flags=screenshot whole=yes drop=yes]
example: The mill at noon. Video still
video still
video screenshot
still from video
screenshot from video
