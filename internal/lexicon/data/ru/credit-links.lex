source: what stands between who made a picture and for whom
[for]
example: Анна Левина для Вестей
для
