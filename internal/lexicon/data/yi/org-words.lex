source: words in the names of bodies
[org]
example: מוזיי פֿון ווילנע
מוזיי
אוניווערסיטעט
אינסטיטוט
ביבליאָטעק
צײַטונג
פֿאַרלאַג
