source: Yiddish dictionaries
[d20 decade=2 care=yes]
example: די צוואנציקער יארן
צוואנציקער
[d30 decade=3 care=yes]
example: די דרייסיקער יארן
דרייסיקער
[d40 decade=4 care=yes]
example: די פערציקער יארן
פערציקער
[d50 decade=5 care=yes]
example: די פופציקער יארן
פופציקער
[d60 decade=6 care=yes]
example: די זעכציקער יארן
זעכציקער
[d70 decade=7 care=yes]
example: די זיבעציקער יארן
זיבעציקער
[d80 decade=8 care=yes]
example: די אכציקער יארן
אכציקער
[d90 decade=9 care=yes]
example: די ניינציקער יארן
ניינציקער
