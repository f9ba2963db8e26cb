source: YIVO spelling of the months; the second form is the daily press's
[january month=1]
example: דעם 5טן יאנואר
יאנואר
[february month=2]
example: דעם 5טן פעברואר
פעברואר
[march month=3]
example: דעם 5טן מערץ
מערץ
מארץ
[april month=4 care=yes]
example: דעם 5טן אפריל
אפריל
[may month=5]
example: דעם 5טן מיי
מיי
[june month=6 care=yes]
example: דעם 5טן יוני
יוני
[july month=7 care=yes]
example: דעם 5טן יולי
יולי
[august month=8]
example: דעם 5טן אויגוסט
אויגוסט
אױגוסט
[september month=9]
example: דעם 5טן סעפטעמבער
סעפטעמבער
[october month=10]
example: דעם 5טן אקטאבער
אקטאבער
[november month=11]
example: דעם 5טן נאוועמבער
נאוועמבער
נאװעמבער
[december month=12]
example: דעם 5טן דעצעמבער
דעצעמבער
[may-ligature month=5 care=yes]
example: דעם 4טן מײַ 2011
מײַ
