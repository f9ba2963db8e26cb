source: Yiddish dictionaries
[week unit=week]
example: פארגאנגענע וואך
וואך
װאך
[month unit=month]
example: פארגאנגענעם חודש
חודש
[year unit=year]
example: פארגאנגען יאר
יאר
[day unit=day]
example: מיט דריי טעג צוריק
טאג
טעג
