source: desks and staffs that sign stories
[staff]
example: רעדאַקציע
רעדאַקציע
רעדאקציע
פאָרווערטס רעדאַקציע
