source: Latin spellings of the Islamic months in the English press
[muharram month=1]
example: 1 Muharram 1445
muharram
[safar month=2]
example: 1 Safar 1445
safar
[rabi-1 month=3]
example: 1 Rabi al-Awwal 1445
rabi al-awwal
rabi' al-awwal
rabi i
[rabi-2 month=4]
example: 1 Rabi al-Thani 1445
rabi al-thani
rabi' al-thani
rabi ii
[jumada-1 month=5]
example: 1 Jumada al-Awwal 1445
jumada al-awwal
jumada al-ula
jumada i
[jumada-2 month=6]
example: 1 Jumada al-Thani 1445
jumada al-thani
jumada al-akhirah
jumada ii
[rajab month=7]
example: 1 Rajab 1445
rajab
[shaban month=8]
example: 1 Shaban 1445
shaban
sha'ban
[ramadan month=9]
example: 1 Ramadan 1445
ramadan
[shawwal month=10]
example: 1 Shawwal 1445
shawwal
[dhu-l-qada month=11]
example: 1 Dhu al-Qadah 1445
dhu al-qadah
dhu al-qi'dah
dhul qadah
[dhu-l-hijja month=12]
example: 1 Dhu al-Hijjah 1445
dhu al-hijjah
dhul hijjah
dhul-hijjah
