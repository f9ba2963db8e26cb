source: Yiddish dictionaries
[today unit=day n=0]
example: היינט
היינט
הײנט
[yesterday unit=day n=-1]
example: נעכטן
נעכטן
[day-before-yesterday unit=day n=-2]
example: אייערנעכטן
אייערנעכטן
אײערנעכטן
[tomorrow unit=day n=1]
example: מארגן
מארגן
[day-after-tomorrow unit=day n=2]
example: איבערמארגן
איבערמארגן
[last-year unit=year n=-1]
example: פאראיארן
פאראיארן
[this-year unit=year n=0]
example: היינטיקס יאר
היינטיקס יאר
היי יאר
הייאר
הײיאר
היייאר
