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
[editing role=editor strong=yes]
example: (Editing by B. Levi)
editing by
translated by
translation by
translation
