source: credit lines of Russian news pages
[photo media=photo role=photographer]
example: Фото: Л. Мирский
фото
фотография
фотографии
снимок
снимки
фотограф
фотографы
изображение
[photo-by media=photo role=photographer strong=yes]
example: Автор фото Л. Мирский
автор фото
фото предоставлено
фото предоставила
фото предоставил
фото предоставлены
снимок предоставлен
снимки предоставлены
снято
источник фото
автор фотографии
автор снимка
фото любезно предоставлено
фото любезно предоставлены
изображение предоставлено
фотографии предоставлены
фотография предоставлена
[credit role=photographer colon=yes]
example: Копирайт: Flash90
кредит
копирайт
[video media=video role=videographer colon=yes]
example: Видео: Л. Мирский
видео
видеосъемка
оператор
кадр
съемка
видеокадр
[screenshot media=photo flags=screenshot colon=yes]
example: (скриншот: 9 канал)
скриншот
кадр видео
стоп-кадр
снимок экрана
кадр из видео
[graphic media=graphic role=designer colon=yes]
example: (Иллюстрация: Shutterstock)
иллюстрация
иллюстрации
инфографика
графика
рисунок
карта
схема
карикатура
коллаж
дизайн
рисунки
визуализация
рендер
[editing media=video role=video-editor colon=yes]
example: Монтаж: Л. Мирский
монтаж
режиссер
редактор
звук
[source-of role=photographer colon=yes open=yes]
example: Источник: ТАСС
источник
источники
