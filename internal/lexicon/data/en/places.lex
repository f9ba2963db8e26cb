source: cities and countries that datelines name most
[places]
example: WASHINGTON – The
washington
new york
london
paris
brussels
berlin
moscow
jerusalem
tel aviv
haifa
gaza
gaza city
ramallah
cairo
beirut
damascus
amman
baghdad
tehran
ankara
istanbul
riyadh
dubai
doha
athens
rome
vienna
geneva
madrid
beijing
tokyo
united nations
los angeles
chicago
boston
warsaw
prague
budapest
kiev
kyiv
nicosia
buenos aires
tunis
algiers
rabat
tripoli
khartoum
sanaa
kuwait
manama
muscat
nablus
hebron
bethlehem
jenin
ashdod
ashkelon
beersheba
eilat
netanya
nazareth
acre
tiberias
safed
tzfat
metula
katzrin
arad
dimona
sderot
jaffa
west bank
golan
galilee
negev
israel
syria
lebanon
egypt
jordan
iran
iraq
turkey
france
germany
russia
ukraine
amsterdam
munich
frankfurt
hamburg
zurich
milan
oslo
stockholm
copenhagen
helsinki
dublin
edinburgh
lisbon
toronto
ottawa
montreal
mexico city
sydney
melbourne
canberra
new delhi
mumbai
karachi
islamabad
kabul
seoul
hong kong
singapore
bangkok
jakarta
manila
nairobi
johannesburg
cape town
lagos
addis ababa
san francisco
miami
houston
dallas
atlanta
philadelphia
detroit
seattle
denver
larnaca
limassol
sarajevo
belgrade
sofia
bucharest
minsk
tbilisi
yerevan
baku
bnei brak
rehovot
herzliya
modiin
lod
ramle
afula
kiryat shmona
nahariya
karmiel
rosh pina
golan heights
east jerusalem
erbil
aleppo
homs
basra
aden
tyre
sidon
