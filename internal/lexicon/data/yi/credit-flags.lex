source: modifiers in Yiddish credit lines
[archive flags=archive]
example: פֿאָטאָ: אַרכיוו
אַרכיוו
[courtesy flags=courtesy]
example: מיט דער ערלויבעניש פֿון ייִוואָ
מיט דער ערלויבעניש
מיט דער ערלויבעניש פֿון
געשענקט פֿון
