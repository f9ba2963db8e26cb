source: what stands between a writer and a place in Russian bylines
[place]
example: Анна Левина в Хайфе
в
из
