source: Yiddish grammar
# What the words around a date tell of its time; the nearest counts.
[future tense=future]
example: וועט
וועט
וועלן
וועסט
הייבט זיך אן
הויבט זיך אן
הייבן זיך אן
קומט פאר
עפנט זיך
עפענען זיך
קומט אן
קומען צונויף
קומט צונויף
[past tense=past]
example: האט
האט
האבן
איז
זענען
# What has gone on since is past, whatever the verb.
[since-then tense=past since=yes]
example: די בריק שטייט זינט זונטיק
זינט
