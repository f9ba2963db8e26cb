source: usage of sports pages
# Words between two sides.
[versus]
example: מכּבי קעגן הפּועל
קעגן
