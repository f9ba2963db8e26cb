source: Yiddish grammar
[the]
example: זונטיק, דעם 21סטן מערץ
דעם
דער
[since]
example: אין מערץ
אין
[at]
example: אום 5
אום
[years-of]
example: די 1930ער יארן
יארן
