source: how English pages name who helped
[contributed role=contributor side=after]
example: Reuters contributed to this report
contributed to this
contributed to the
contributed reporting
contributed from
contributed to
also contributed
helped report
contributed
reported from
assisted in reporting
assisted with reporting
assisted with this
provided additional reporting
also reported
helped with this
[reporting role=reporter strong=yes]
example: (Reporting by A. Cohen; Editing by B. Levi)
reporting by
additional reporting by
additional reporting
with reporting by
further reporting by
with additional reporting
compiled by
with contributions from
research by
additional research by
writing by
written by
edited by
with files from
additional material by
with input from
fact-checked by
fact checked by
copy edited by
copy-edited by
produced by
research assistance by
research assistance
reporting contributed by
additional writing by
with contributions by
graphics by
data analysis by
photo editing by
assisted by
with assistance from
with help from
with thanks to
supplemental reporting by
compiled from reports by
contributions by
additional editing by
edited and translated by
[editing role=editor strong=yes]
example: (Editing by B. Levi)
editing by
translated by
translated from
hebrew by
arabic by
russian by
yiddish by
french by
german by
spanish by
translation by
translation
adapted by
translator
