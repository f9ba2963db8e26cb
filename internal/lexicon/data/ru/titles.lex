source: usage of news pages
[title]
example: д-р Анна Файн
д-р
проф
профессор
рав
раввин
доктор
проф.
