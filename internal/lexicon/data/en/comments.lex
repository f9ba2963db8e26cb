source: words of readers' comments
[reply]
example: replied
replied
says
said on
