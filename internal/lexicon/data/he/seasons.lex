source: Hebrew dictionaries
[spring season=SP care=yes]
example: באביב 2012
אביב
[summer season=SU care=yes]
example: בקיץ 2012
קיץ
[autumn season=FA care=yes]
example: בסתיו 2012
סתיו
סתו
[winter season=WI care=yes]
example: בחורף 2012
חורף
