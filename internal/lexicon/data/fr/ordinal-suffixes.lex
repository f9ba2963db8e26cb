source: French orthography: what is added to figures
[er]
example: le 1er janvier
er
