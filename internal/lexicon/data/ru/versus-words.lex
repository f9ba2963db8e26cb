source: usage of sports pages
# Words between two sides.
[versus]
example: Спартак против Зенита
против
