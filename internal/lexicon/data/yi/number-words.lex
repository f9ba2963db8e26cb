source: Yiddish dictionaries
[one n=1 clock=yes]
example: איין טאג צוריק
איין
איינס
אײן
אײנס
[two n=2 clock=yes]
example: צוויי טעג צוריק
צוויי
צװײ
[three n=3 clock=yes]
example: דריי טעג צוריק
דריי
דרײ
[four n=4 clock=yes]
example: פיר טעג צוריק
פיר
[five n=5 clock=yes]
example: פינף טעג צוריק
פינף
פינעף
[six n=6 clock=yes]
example: זעקס טעג צוריק
זעקס
[seven n=7 clock=yes]
example: זיבן טעג צוריק
זיבן
זיבען
[eight n=8 clock=yes]
example: אכט טעג צוריק
אכט
[nine n=9 clock=yes]
example: ניין טעג צוריק
ניין
נײן
[ten n=10 clock=yes]
example: צען טעג צוריק
צען
צעהן
[eleven n=11 clock=yes]
example: עלף טעג צוריק
עלף
[twelve n=12 clock=yes]
example: צוועלף טעג צוריק
צוועלף
צװעלף
[fifteen n=15]
example: פופצן טעג צוריק
פופצן
פופצען
[twenty n=20]
example: צוואנציק טעג צוריק
צוואנציק
צװאנציק
צוואנציג
[thirty n=30]
example: דרייסיק טעג צוריק
דרייסיק
דרײסיק
דרייסיג
[forty n=40]
example: פערציק טעג צוריק
פערציק
פערציג
[fifty n=50]
example: פופציק טעג צוריק
פופציק
פופציג
[hundred n=100]
example: הונדערט טעג צוריק
הונדערט
