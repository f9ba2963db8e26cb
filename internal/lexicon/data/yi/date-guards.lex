source: usage of Yiddish news
[labels guard=label]
example: נומער 1998
נומער
קאפיטל
צימער
אויטאבוס
זייט
[scores guard=score]
example: געוואונען 21:15
געוואונען
געווינט
געווינען
פארלוירן
פארלירן
באזיגט
רעזולטאט
# guard=length: the figures behind it are a stretch of time.
[length guard=length]
example: דויער: 1:15
דויער
געדויערט
# guard=work: what stands in quotation marks behind it is its title.
[work guard=work]
example: דער פילם "דאנערשטיק" ווערט געוויזן
פילם
בוך
ראמאן
פיעסע
