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
an error occurred while processing this directive
internal server error
image not found
file not found
missing template
embed not found
no content
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
