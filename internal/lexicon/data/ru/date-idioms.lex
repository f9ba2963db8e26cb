source: Russian dictionaries
# What looks like a date or a part of one and is none.
[surroundings]
example: в среде учёных
в среде
в этой среде
в своей среде
