source: Yiddish dictionaries
[week unit=week]
example: פארגאנגענע וואך
וואך
װאך
וואכן
[month unit=month]
example: פארגאנגענעם חודש
חודש
חדשים
מאנאט
מאנאטן
[year unit=year]
example: פארגאנגען יאר
יאר
יארן
[day unit=day]
example: מיט דריי טעג צוריק
טאג
טעג
[century unit=century]
example: אין 19טן יארהונדערט
יארהונדערט
