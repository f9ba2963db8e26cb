source: Yiddish dictionaries
[last dir=-1 side=before]
example: פארגאנגענע וואך
פארגאנגענע
פארגאנגענעם
פארגאנגען
פאריקע
פאריקן
פאריגע
פאריגן
לעצטע
לעצטן
פאראיאריקע
פאראיאריקן
[next dir=1 side=before]
example: קומענדיקע וואך
קומענדיקע
קומענדיגע
קומענדיגן
קומענדיקן
קומענדיק
קומעדיקע
קומעדיקן
קומעדיגע
[from-now dir=1 side=ahead count=yes]
example: איבער צוויי וואכן
איבער
[ago dir=-1 side=after count=yes]
example: דריי טעג צוריק
צוריק
[from-now-after dir=1 side=after count=yes]
example: אין צוויי טעג ארום
ארום
