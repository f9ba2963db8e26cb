source: usage of news pages
[title]
example: д-р Анна Файн
доктор
академик
адвокат
д-р
проф
профессор
рав
раввин
доктор
проф.
