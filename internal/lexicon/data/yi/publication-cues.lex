source: publication lines of Yiddish news pages
[published event=published strong=yes]
example: פֿאַרעפֿנטלעכט: מאַרץ 18, 2021
דערשינען
אַרויסגעגעבן
פֿאַרעפֿנטלעכט
פארעפנטלעכט
פּובליקירט
דאַטע
פובליקירט
פארעפנטליכט
ארויסגעגעבן
דאטום
אַרויפֿגעשטעלט
ארויפגעשטעלט
געדרוקט
[updated event=updated strong=yes]
example: דערהײַנטיקט: מאַרץ 18, 2021
דערהײַנטיקט
דערהיינטיקט
לעצטער אפדעיט
אפדעיטעד
לעצט דערהיינטיקט
באנייט
אַפּדעיט
