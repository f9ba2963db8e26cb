source: embedded posts
[shared strong=yes]
example: A post shared by Dana (@dana_x)
a post shared by
a photo posted by
view this post
view on twitter
view on instagram
a video posted by
