source: captions of English news pages
[photo media=photo role=photographer]
example: (Photo: EPA)
photo
photos
photo by
photo credit
