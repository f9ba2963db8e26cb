source: Yiddish dictionaries; TIMEX3 names of the parts
[morning part=MO]
example: נעכטן אינדערפרי
אינדערפרי
אין דער פרי
פרימארגן
[afternoon part=AF]
example: מאנטיק נאכמיטאג
נאכמיטאג
נאך מיטאג
[evening part=EV]
example: נעכטן אוונט
אוונט
אין אוונט
אינאוונט
[night part=NI]
example: דינסטיק ביי נאכט
ביי נאכט
ביינאכט
נאכט
בײַ נאכט
בײ נאכט
