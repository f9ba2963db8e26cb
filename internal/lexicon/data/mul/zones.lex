source: IANA time zone database, newspaper usage
# zone: UTC, an IANA name, letters that stand for more than one zone, or local.
[utc zone=UTC]
example: 15:29 UTC
utc
gmt
z
[israel zone=Asia/Jerusalem]
example: 17:29 Israel time
israel time
israeli time
[moscow zone=Europe/Moscow]
example: 17:29 Moscow time
moscow time
[et zone=ET]
example: 5 p.m. ET
et
eastern
eastern time
[ct zone=CT]
example: 5 p.m. central time
ct
central time
[mt zone=MT]
example: 5 p.m. mountain time
mountain time
[pt zone=PT]
example: 5 p.m. PT
pt
pacific time
[local zone=local]
example: 5 p.m. local time
local time
[est zone=EST]
example: 5 p.m. EST
est
eastern standard time
[edt zone=EDT]
example: 5 p.m. EDT
edt
eastern daylight time
[cst zone=CST]
example: 5 p.m. CST
cst
[cdt zone=CDT]
example: 5 p.m. CDT
cdt
[mst zone=MST]
example: 5 p.m. MST
mst
[mdt zone=MDT]
example: 5 p.m. MDT
mdt
[pst zone=PST]
example: 5 p.m. PST
pst
[pdt zone=PDT]
example: 5 p.m. PDT
pdt
[ist zone=IST]
example: 5 p.m. IST
ist
[idt zone=IDT]
example: 5 p.m. IDT
idt
[bst zone=BST]
example: 5 p.m. BST
bst
[cet zone=CET]
example: 5 p.m. CET
cet
[cest zone=CEST]
example: 5 p.m. CEST
cest
[eet zone=EET]
example: 5 p.m. EET
eet
[eest zone=EEST]
example: 5 p.m. EEST
eest
[msk zone=MSK]
example: 5 p.m. MSK
msk
[jst zone=JST]
example: 5 p.m. JST
jst
