source: what stands between a writer and a place in Yiddish bylines
[place]
example: יאנקל גרין אין ירושלים
אין
