source: Latin spellings of the Hebrew months in the English press
[tishri month=1]
example: 10 Tishrei 5787
tishri
tishrei
[heshvan month=2]
example: 5 Cheshvan 5787
heshvan
cheshvan
marcheshvan
marheshvan
[kislev month=3]
example: Kislev 28, 5777
kislev
[tevet month=4]
example: 3 Tevet
tevet
teves
tebeth
[shevat month=5]
example: 15 Shvat
shevat
shvat
sh'vat
[adar-1 month=6]
example: 7 Adar I 5784
adar i
adar a
adar alef
adar aleph
adar rishon
first adar
[adar month=7 plain=yes]
example: 11 Adar 5772
adar
[adar-2 month=7]
example: 7 Adar II 5784
adar ii
adar b
adar bet
adar beit
adar sheni
second adar
[nisan month=8]
example: 15 Nisan 5772
nisan
nissan
[iyar month=9]
example: 5 Iyar 5708
iyar
iyyar
[sivan month=10]
example: 6 Sivan 5772
sivan
[tammuz month=11]
example: 17 Tammuz
tammuz
tamuz
[av month=12 care=yes]
example: 9 Av 5772
av
menachem av
menahem av
menachem-av
[elul month=13]
example: 1 Elul 5772
elul
