source: Arabic grammar: conjunctions, prepositions and the article that are written together with the next word
[letters]
example: وفبراير
و
ف
ب
ل
ال
وال
بال
لل
ك
