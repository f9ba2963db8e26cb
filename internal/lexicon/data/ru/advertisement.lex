source: advertising on Russian pages
[label category=advertisement.label]
example: Реклама
реклама
на правах рекламы
спонсорский материал
партнерский материал
рекламный материал
объявления
спецпроект
[newsletter category=advertisement.newsletter open=yes]
example: Подпишитесь на рассылку
подпишитесь
подписаться
подписывайтесь
подписка
оформите
получайте
зарегистрируйтесь
присоединяйтесь
хотите
поддержите
подпишись
вступайте
оформить
[app category=advertisement.app open=yes]
example: Скачайте приложение
скачайте
скачать
установите
загрузите
установить
