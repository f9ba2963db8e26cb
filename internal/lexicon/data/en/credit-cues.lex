source: credit lines of English news pages
[photo media=photo role=photographer]
example: (Photo: EPA)
photo
photos
photograph
photographs
photography
picture
pictures
image
images
[photo-by media=photo role=photographer strong=yes]
example: Photo by Dana Cohen
photo by
photos by
photo credit
photo credits
photo courtesy
photograph by
photographs by
photographed by
photography by
picture by
pictures by
image by
image credit
picture credit
image source
photo source
photo via
image via
camera by
pic by
pics by
picture courtesy
[credit role=photographer colon=yes]
example: Credit: Dana Cohen
credit
credits
cr
courtesy photo
pic
pics
pix
photog
visual
visuals
still
stills
lens
[video media=video role=videographer colon=yes]
example: Video: Dana Cohen
video
videos
footage
filmed by
camera
cameraman
videographer
filming
video credit
shot by
film
filmed and edited by
[screenshot media=photo flags=screenshot colon=yes]
example: (screen capture: Channel 2)
screen capture
screenshot
screen grab
screengrab
screen shot
screencap
video grab
frame grab
[graphic media=graphic role=designer colon=yes]
example: Graphic: Studio X
graphic
graphics
infographic
illustration
illustrations
map
chart
design
designed by
rendering
renderings
drawing
cartoon
illustrated by
artwork
animation
render
[editing media=video role=video-editor colon=yes]
example: Editing: Dana Cohen
editing
edited by
editor
video editing
video editor
[audio media=audio role=sound colon=yes]
example: Sound: Dana Cohen
audio
sound
recording
[styling role=stylist colon=yes]
example: Styling: Dana Cohen
styling
stylist
styling by
[makeup role=makeup-artist colon=yes]
example: Makeup: Dana Cohen
makeup
make-up
hair
hair and makeup
[retouch role=retoucher colon=yes]
example: Retouch: Dana Cohen
retouch
retouching
processing
[production role=producer colon=yes]
example: Production: Dana Cohen
production
producer
produced by
[video-by media=video role=videographer strong=yes]
example: A fox on the stairs Video by Dana Cohen
video by
videos by
footage by
[graphic-by media=graphic role=designer strong=yes]
example: The road to the port Graphic by Dana Cohen
graphic by
graphics by
illustration by
illustrations by
infographic by
animation by
[source-of role=photographer colon=yes open=yes]
example: Source: Reuters
source
sources
[courtesy-of media=photo role=photographer strong=yes flags=courtesy]
example: Image courtesy of Dana Cohen
image courtesy of
images courtesy of
image courtesy
photo courtesy of
photos courtesy of
photograph courtesy of
picture courtesy of
video courtesy of
map courtesy of
