source: labels of topic lists
[tags]
example: טעמעס: ווילנע
טעמעס
ענינים
קאַטעגאָריעס
טעמע
טאגן
קאטעגאריעס
