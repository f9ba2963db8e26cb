source: words of readers' comments
[by]
example: יפה מאוד. נכתב על ידי דנה, 3.5.2012
נכתב על ידי
פורסם על ידי
כתב
כתבה
מאת
הגיב
הגיבה
