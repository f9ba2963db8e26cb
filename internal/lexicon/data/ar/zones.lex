source: usage of Arabic news
[utc zone=UTC]
example: 15:29 بتوقيت غرينتش
بتوقيت غرينتش
توقيت غرينتش
غرينتش
بتوقيت جرينتش
جرينتش
[local zone=local]
example: 15:29 بالتوقيت المحلي
بالتوقيت المحلي
التوقيت المحلي
