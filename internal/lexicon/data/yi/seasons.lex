source: Yiddish dictionaries
[spring season=SP]
example: פרילינג 1951
פרילינג
[summer season=SU]
example: זומער 1951
זומער
[autumn season=FA]
example: הארבסט 1951
הארבסט
[winter season=WI]
example: ווינטער 1951
ווינטער
