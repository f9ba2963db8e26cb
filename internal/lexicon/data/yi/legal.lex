source: rights and terms on Yiddish pages
[rights category=legal.rights strong=yes]
example: אַלע רעכט רעזערווירט
אַלע רעכט רעזערווירט
אַלע רעכט
אלע רעכט
אלע רעכטן
אַלע רעכטן
אַלע רעכט פֿאַרהיט
אלע רעכט רעזערווירט
[notice category=legal.rights weak=yes]
example: פארבאטן צו קאפירן
פארבאטן צו קאפירן
נישט ערלויבט
אן ערלויבעניש
אן א ערלויבעניש
