source: words that join names
[and]
example: Мишель Дор и Анна Файн
и
совместно с
