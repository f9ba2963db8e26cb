source: words of readers' comments
[by]
example: Хорошо. Написал Лев, 3.05.2012
написал
написала
пишет
автор
оставил
оставила
