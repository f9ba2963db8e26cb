source: Yiddish grammar
# What the words around a date tell of its time; the nearest counts.
[future tense=future]
example: וועט
וועט
וועלן
וועסט
[past tense=past]
example: האט
האט
האבן
איז
זענען
