source: Russian grammar
# The half of the hour that an ordinal names; minutes before a number.
[half-to minutes=-30]
example: в половине восьмого вечера
половине
половина
половину
половины
[quarter-to minutes=-15]
example: без четверти девять
без четверти
[five-to minutes=-5]
example: без пяти девять
без пяти
[ten-to minutes=-10]
example: без десяти девять
без десяти
[twenty-to minutes=-20]
example: без двадцати девять
без двадцати
