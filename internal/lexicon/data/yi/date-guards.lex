source: usage of Yiddish news
[scores guard=score]
example: געוואונען 21:15
געוואונען
געווינט
געווינען
פארלוירן
פארלירן
באזיגט
רעזולטאט
