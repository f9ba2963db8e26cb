source: Hebrew dictionaries
[every]
example: בכל יום שני
כל
מדי
[daily value=P1D]
example: סיור יומי
יומי
יומית
מדי יום
בכל יום
כל יום
[weekly value=P1W]
example: סיור שבועי
שבועי
שבועית
[monthly value=P1M]
example: סיור חודשי
חודשי
חודשית
[yearly value=P1Y]
example: כנס שנתי
שנתי
שנתית
מדי שנה
