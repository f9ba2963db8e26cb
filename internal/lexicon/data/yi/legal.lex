source: rights and terms on Yiddish pages
[rights category=legal.rights strong=yes]
example: אַלע רעכט רעזערווירט
אַלע רעכט רעזערווירט
אַלע רעכט
אלע רעכט
אלע רעכטן
אַלע רעכטן
אַלע רעכט פֿאַרהיט
