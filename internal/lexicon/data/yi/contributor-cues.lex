source: how Yiddish pages name who helped
[helped role=contributor]
example: געהאָלפֿן האָט: אַנאַ
געהאָלפֿן האָט
איבערגעזעצט פֿון
איבערזעצט
איבערגעזעצט
