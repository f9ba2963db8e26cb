source: Russian grammar
# care=yes: also a plain number; needs a word for years beside it.
[d20 decade=2 care=yes]
example: в двадцатых годах
двадцатых
двадцатые
двадцатыми
[d30 decade=3 care=yes]
example: в тридцатых годах
тридцатых
тридцатые
тридцатыми
[d40 decade=4 care=yes]
example: в сороковых годах
сороковых
сороковые
сороковыми
[d50 decade=5 care=yes]
example: в пятидесятых годах
пятидесятых
пятидесятые
пятидесятыми
[d60 decade=6 care=yes]
example: в шестидесятых годах
шестидесятых
шестидесятые
шестидесятыми
[d70 decade=7 care=yes]
example: в семидесятых годах
семидесятых
семидесятые
семидесятыми
[d80 decade=8 care=yes]
example: в восьмидесятых годах
восьмидесятых
восьмидесятые
восьмидесятыми
[d90 decade=9 care=yes]
example: в девяностых годах
девяностых
девяностые
девяностыми
