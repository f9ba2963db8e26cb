source: Russian dictionaries
[every]
example: каждую среду
каждый
каждая
каждую
каждое
каждые
каждой
каждого
