source: template leftovers
[null]
example: None
none
null
undefined
nan
nil
n/a
object object
lorem ipsum
true
false
todo
tbd
test test
placeholder
void
array
undefined index
object promise
[warning strong=yes]
example: Warning: include(): Failed opening
warning
notice
fatal error
deprecated
error
exception
traceback
parse error
stack trace
uncaught
syntaxerror
typeerror
