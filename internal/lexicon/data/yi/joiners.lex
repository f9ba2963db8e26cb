source: words that join names
[and]
example: ליפּע און מאַשע
און
