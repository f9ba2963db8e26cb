source: words that join names
[and]
example: Sarah Lévy et David Azoulay
et
avec
