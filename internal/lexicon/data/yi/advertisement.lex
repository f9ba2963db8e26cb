source: advertising on Yiddish pages
[label category=advertisement.label]
example: אַנאָנס
אַנאָנס
רעקלאַמע
אנאנס
אנאנסן
רעקלאמע
אדווערטייזמענט
געצאלט
ספאנסירט
באצאלטע אנאנס
אדווערטייזט דא
רעקלאמעס
באצאלטע רעקלאמע
[newsletter category=advertisement.newsletter open=yes]
example: אַבאָנירט אויף
אַבאָנירט
שרײַבט זיך
אבאנירט
שרייבט זיך איין
שרייבט זיך אן
באקומט
באשטעלט
רופט
רופט יעצט
קויפט
שטיצט
[backer category=advertisement.label weak=yes]
example: די רובריק איז געשטיצט דורך דער בעקעריי
געשטיצט דורך
געשטיצט פון
מיט דער הילף פון
געברענגט דורך
