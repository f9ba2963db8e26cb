source: Yiddish dictionaries
[oclock half=none]
example: 5 א זייגער
א זייגער
אזייגער
[am half=am]
example: 5 אינדערפרי
אינדערפרי
אין דער פרי
פארטאג
[pm half=pm]
example: 5 נאכמיטאג
נאכמיטאג
נאך מיטאג
אין אוונט
[night half=night]
example: 11 ביינאכט
ביינאכט
ביי נאכט
בײַ נאכט
