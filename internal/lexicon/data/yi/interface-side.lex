source: small words of the interface
[small]
example: צום אינהאַלט פֿון דער זייט
צום
צו
פֿון
די
דער
דעם
אויף
מיט
אין
דורך
זייט
ארטיקל
ארטיקלען
בליצפּאָסט
פֿריינד
