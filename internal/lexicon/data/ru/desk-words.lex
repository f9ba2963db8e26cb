source: desks and staffs that sign stories
[staff]
example: Редакция NEWSru
редакция
агентства
служба
отдел
соб. инф
соб. корр
пресс-служба
информагентства
служба новостей
отдел новостей
