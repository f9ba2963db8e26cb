source: Yiddish grammar
[the]
example: זונטיק, דעם 21סטן מערץ
דעם
דער
[since]
example: אין מערץ
אין
זינט
בעת
נאך
פאר
[at]
example: אום 5
אום
[year-of]
example: אין יאר 1897
יאר
[early]
example: אנהייב 1897
אנהייב
אנהויב
[mid]
example: מיטן 1897
מיטן
[late]
example: סוף 1897
סוף
[years-of]
example: די 1930ער יארן
יארן
[to]
example: פון 1920 ביז 1939
ביז
ביזן
[from]
example: פון 1920 ביז 1939
פון
[between]
example: צווישן 8טן און 12טן יאנואר
צווישן
[and]
example: צווישן 8טן און 12טן יאנואר
און
