package date

// readNumeric reads all-number dates: 02.02.12, 2/2/2012, 2012-02-02, 2.2, 02/2012.
func readNumeric(p *parser, i int, e *expr) (cursor, bool) {
	a := &p.tokens[i]
	if !p.opensDate(a) || a.digits > 4 || a.digits == 3 {
		return cursor{}, false
	}
	if next, ok := p.dayToDate(a, e); ok {
		return next, !p.labelled(i)
	}
	b, c, sep, loose := p.nextPart(p.past(p.at(i), a), 0)
	if b == nil || b.digits > 2 && a.digits > 2 {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.numeric = a.start, xDate, TypeDate, CalendarGregorian, true
	e.raw = raw{a: a.n, b: b.n, dots: sep == gapDot}
	third, c3, _, loose3 := p.nextPart(c, sep)
	loose = loose || loose3
	if third != nil && (third.digits == 2 || third.digits == 4 || a.digits == 4 && third.digits == 1) {
		if loose && third.digits != 4 || !closesDate(third) && (third.after != '-' || sep == gapDash) {
			return cursor{}, false
		}
		e.raw.c, e.rule = third.n, "date.numeric"
		return c3, p.threeParts(a, b, third, e) && !p.labelled(i)
	}
	if third != nil || loose || !closesDate(b) && (b.after != '-' || sep == gapDash) {
		return cursor{}, false
	}
	return c, p.twoParts(i, a, b, c, e)
}

// dayToDate reads days of a month whose last alone says which: 1-5.2.2012.
func (p *parser) dayToDate(a *token, e *expr) (cursor, bool) {
	if a.digits > 2 || a.after != '-' || a.n < 1 || a.n > 31 {
		return cursor{}, false
	}
	d, c := p.takeIf(p.past(cursor{a.end, p.indexOf(cursor{a.end, len(p.tokens)}, a)}, a), kNumber, gapDash, func(d *token) bool { return d.digits <= 2 && d.n > a.n && d.n <= 31 })
	if d == nil || d.after != '.' && d.after != '/' {
		return cursor{}, false
	}
	b, c, sep, loose := p.nextPart(c, 0)
	if b == nil || loose || b.digits > 2 || b.n < 1 || b.n > 12 {
		return cursor{}, false
	}
	third, c3, _, loose := p.nextPart(c, sep)
	e.start, e.kind, e.typ, e.calendar, e.rule = a.start, xDate, TypeDate, CalendarGregorian, "date.range"
	e.known, e.day, e.month, e.order = Day|Month, a.n, b.n, OrderDMY
	if third != nil {
		if loose || third.digits != 2 && third.digits != 4 || !closesDate(third) {
			return cursor{}, false
		}
		e.known, e.year, e.yearDigits, c = e.known|Year, third.n, third.digits, c3
	} else if sep != gapDot || a.prefix == 0 || !closesDate(b) {
		return cursor{}, false
	}
	p.rangeWith(e, func(end *expr) { end.day = d.n })
	return c, validDay(2000, b.n, d.n)
}

// opensDate reports whether nothing is glued before a figure that would make it part of another.
func (p *parser) opensDate(t *token) bool {
	switch t.before {
	case 0:
		return t.n >= 0
	case glueLetter:
		return t.n >= 0 && t.prefix != 0
	case '-':
		return t.n >= 0 && (t.prefix != 0 || p.dashed == t.start)
	}
	return false
}

// closesDate reports whether nothing is glued behind a figure that would make it part of another.
func closesDate(t *token) bool { return t.after == 0 }

// nextPart takes the next figure of an all-number date: parted by a dot, slash or dash, the same as sep if that is not
// 0. loose tells that spaces stand beside the mark.
func (p *parser) nextPart(c cursor, sep gap) (t *token, next cursor, found gap, loose bool) {
	g, _ := p.gapAt(c.end)
	mark := g &^ gapSpace
	if mark != gapDot && mark != gapSlash && mark != gapDash || sep != 0 && mark != sep {
		return nil, c, 0, false
	}
	t, next = p.take(c, kNumber, mark|gapSpace)
	if t == nil || t.n < 0 || t.digits > 4 || t.start != t.word && mark != gapDash {
		return nil, c, 0, false
	}
	return t, next, mark, g&gapSpace != 0
}

// threeParts reads day, month and year; impossible days make e invalid.
func (p *parser) threeParts(a, b, c *token, e *expr) bool {
	if a.digits == 4 {
		if c.digits > 2 || a.n < 1500 || a.n > 2200 {
			return false
		}
		e.order, e.numeric = OrderYMD, false
		e.setDay(a.n, b.n, c.n)
		e.invalid = !validDay(a.n, b.n, c.n)
		return !e.invalid || b.n <= 12 && c.n <= 31
	}
	if c.digits == 4 && (c.n < 1000 || c.n > 2999) {
		return false
	}
	e.known, e.yearDigits = Year|Month|Day, c.digits
	e.year = c.n
	year := c.n
	if c.digits == 2 {
		year += 2000
	}
	if !validDay(year, b.n, a.n) && !validDay(year, a.n, b.n) {
		if c.digits == 2 && a.n > 31 && validDay(year-c.n+1900+min(a.n, 99), b.n, c.n) {
			e.year, e.month, e.day, e.order, e.numeric = a.n, b.n, c.n, OrderYMD, false
			return true
		}
		e.invalid = true
		near := a.n <= 39 && b.n <= 19 || a.n <= 19 && b.n <= 39
		return near && a.n > 0 && b.n > 0
	}
	return true
}

// twoParts reads month and year, two years, or day and month; the last needs company.
func (p *parser) twoParts(i int, a, b *token, c cursor, e *expr) bool {
	if p.timed && e.raw.dots && a.n <= 24 && b.digits == 2 && b.n <= 59 {
		return false // 10 июня 1984 г. в 03.08
	}
	if !e.raw.dots && p.beside(c, "of") {
		return false // 10/12 of a percent
	}
	years := a.digits == 4 && b.digits == 2 && !e.raw.dots && b.n == (a.n+1)%100 && a.n >= 1800 && a.n < 2100
	if p.labelled(i) || p.measured(c) && !(years && !p.counts(c)) || p.measuredRange(c) || !e.raw.dots && p.scored(i, c) && a.digits <= 2 && b.digits <= 2 {
		return false
	}
	dash := p.source[a.end] == '-' || !e.raw.dots && b.start-a.end > 1
	switch {
	case years:
		e.rule, e.numeric = "date.years", false
		e.setYear(a.n)
		p.rangeWith(e, func(end *expr) { end.setYear(a.n + 1) })
		return true
	case a.digits <= 2 && b.digits == 4 && a.n >= 1 && a.n <= 12 && b.n >= 1900 && b.n < 2100 && (a.digits == 2 || !e.raw.dots) && (!dash || a.digits == 2 && a.prefix == 0 && b.start == a.end+1):
		e.rule, e.numeric = "date.month-year", false
		e.known, e.year, e.month = Year|Month, b.n, a.n
		return true
	case a.digits == 4 && b.digits == 2 && b.n >= 1 && b.n <= 12 && a.n >= 1900 && a.n < 2100 && a.prefix == 0 && !e.raw.dots && b.n != (a.n+1)%100:
		e.rule, e.numeric = "date.year-month", false
		e.known, e.year, e.month = Year|Month, a.n, b.n
		return true
	case a.digits > 2 || b.digits > 2 || a.n == 0 || b.n == 0 || dash:
		return false
	case !validDay(2000, b.n, a.n) && !validDay(2000, a.n, b.n):
		return false
	}
	e.rule, e.known, e.raw.bare = "date.day-month", Month|Day, true
	e.weak = weakPart
	if e.raw.dots && !validDay(2000, b.n, a.n) {
		return false // 3.14: dots are never month first
	}
	if e.raw.dots && b.digits == 1 && p.levelled(i) {
		return false
	}
	e.end = c.end
	if e.raw.dots && a.prefix == 0 && p.scriptAround(e) == scriptLatin {
		return true
	}
	if a.prefix&(prefixBet|prefixHe|prefixMem|prefixLamed) != 0 || p.linked(i, frameLinks&^(linkOf|linkBetween)) {
		e.weak = weakNone
		e.prefixed = true
	}
	return true
}

// setDay makes e a whole date.
func (e *expr) setDay(year, month, day int) {
	e.known = Year | Month | Day
	e.year, e.month, e.day, e.yearDigits = year, month, day, 4
}

// setYear makes e a year.
func (e *expr) setYear(year int) {
	e.kind, e.typ, e.calendar = xDate, TypeDate, CalendarGregorian
	e.known, e.year, e.yearDigits = Year, year, 4
}

// rangeWith makes e the earlier end of a range; the later one is a copy that change turns into what it is.
func (p *parser) rangeWith(e *expr, change func(*expr)) {
	end := *e
	end.rangeTo = 0
	change(&end)
	p.ends = append(p.ends, end)
	e.rangeTo = len(p.ends)
}
