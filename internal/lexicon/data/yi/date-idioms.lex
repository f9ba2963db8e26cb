source: Yiddish dictionaries
# What looks like a date or a part of one and is none.
[greeting]
example: א גוטן מארגן
גוטן מארגן
גוט מארגן
גוטע נאכט
