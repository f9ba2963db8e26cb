package date

// readHebrew reads a date of the Hebrew calendar: ט' בשבט תשע"ב, Kislev 28, 5777, אור לי"ד בניסן, ראש חודש אדר.
func readHebrew(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.hebrew, e.rule = t.start, xDate, TypeDate, CalendarHebrew, true, "date.hebrew"
	switch t.kind {
	case kHebrewMonth:
		return p.hebrewMonthFirst(i, t, c, e)
	case kHebrewCue:
		return p.hebrewCue(t, c, e)
	}
	if t.kind == kGematria && p.labelled(i) {
		return cursor{}, false
	}
	return p.hebrewDayFirst(t, c, p.linked(i, linkBetween), e)
}

// hebrewDayFirst reads day and month, and the year if there is one.
func (p *parser) hebrewDayFirst(t *token, c cursor, between bool, e *expr) (cursor, bool) {
	day, c, ok := p.dayOf(t, c)
	if !ok || day > 30 || t.kind == kNumberWord && t.prefix&prefixHe == 0 {
		return c, false
	}
	last := 0
	if d, next := p.secondDay(c, between); d != nil && d.kind == t.kind {
		if n, next, ok := p.laterDay(d, next); ok && n > day && n <= 30 {
			last, c = n, next
		}
	}
	c, _ = p.skip(c, linkOf|linkThe|linkInMonth, gapSoft)
	m, c := p.takeIf(c, kHebrewMonth, gapSoft|gapDash, func(m *token) bool { return m.prefix&(prefixVav|prefixShin|prefixKaf|prefixMem) == 0 })
	if m == nil {
		return c, false
	}
	if m.care && m.latin && (!p.capital(m) || t.kind != kNumber) || m.care && !m.latin && t.kind == kNumber && m.prefix&prefixBet == 0 && m.end-m.start < 5 {
		return c, false
	}
	e.hmonth, e.hday, e.hknown, e.plainAdar, e.entry = m.n, day, Month|Day, m.plain, m.entry
	c = p.hebrewYearAfter(c, e)
	if last > 0 {
		p.rangeWith(e, func(end *expr) { end.hday = last })
		e.rule = "date.range"
	}
	return c, true
}

// hebrewYearAfter reads the year behind a month of the Hebrew calendar.
func (p *parser) hebrewYearAfter(c cursor, e *expr) cursor {
	at, next := c, c
	if h, after := p.take(c, kHebrewYear, gapSpace|gapComma); h != nil {
		at = after
	}
	at, _ = p.skip(at, linkOf|linkYearOf, gapSpace)
	y, next := p.takeIf(at, kGematria|kNumber, gapSoft|gapComma|gapDash, func(y *token) bool {
		return y.kind == kGematria && y.n >= 4000 || y.kind == kNumber && y.digits == 4 && y.n >= 4000 && y.n <= 6999 && y.after != ':' && y.before != '$'
	})
	if y == nil {
		return c
	}
	e.hyear = y.n
	e.hknown |= Year
	return next
}

// hebrewMonthFirst reads a date that opens with its month.
func (p *parser) hebrewMonthFirst(i int, m *token, c cursor, e *expr) (cursor, bool) {
	e.hmonth, e.hknown, e.plainAdar, e.entry = m.n, Month, m.plain, m.entry
	if m.latin {
		if !p.capital(m) {
			return c, false
		}
		d, next := p.take(c, kNumber, gapSpace)
		if d != nil && d.digits <= 2 && d.n >= 1 && d.n <= 30 && (d.after == 0 || d.after == glueLetter) {
			if day, next, ok := p.dayOf(d, next); ok && (!m.care || p.hebrewYearAfter(next, e).end > next.end) {
				e.hday, e.hknown = day, e.hknown|Day
				return p.hebrewYearAfter(next, e), true
			}
		}
		_ = next
	}
	next := p.hebrewYearAfter(c, e)
	if next.end > c.end {
		return next, true
	}
	switch {
	case m.care || m.latin:
		return c, false
	case p.linked(i, linkInMonth|linkFrame) && p.linked(i, linkInMonth):
		return c, true
	}
	name := m.n == nisan || m.n == 10 || m.n == adar || m.n == adarI || m.n == 5
	return c, !name && m.prefix&prefixBet != 0 && m.prefix&prefixHe == 0
}

// hebrewCue reads a day behind a cue that shifts or names it.
func (p *parser) hebrewCue(t *token, c cursor, e *expr) (cursor, bool) {
	switch t.text {
	case "eve":
		e.shift = shiftEve
	case "after":
		e.shift = shiftAfter
	}
	if t.first {
		m, next := p.takeIf(c, kHebrewMonth, gapSoft, func(m *token) bool { return m.prefix&^prefixHe == 0 })
		if m == nil {
			return c, false
		}
		e.hmonth, e.hday, e.hknown, e.plainAdar, e.entry, e.rule = m.n, 1, Month|Day, m.plain, m.entry, "date.new-moon"
		e.monthEnds = t.n == 30
		return p.hebrewYearAfter(next, e), true
	}
	if h, next := p.takeIf(c, kHoliday, gapSpace, func(h *token) bool { return h.prefix == 0 }); h != nil && e.shift != shiftNone {
		return p.holidayEve(h, next, e)
	}
	if first, next := p.takeIf(c, kHebrewCue, gapSpace, func(f *token) bool { return f.first && f.prefix == 0 }); first != nil && e.shift == shiftEve {
		after, ok := p.hebrewCue(first, next, e)
		return after, ok
	}
	d, next := p.takeIf(c, kGematria|kNumber, gapSpace, func(d *token) bool { return d.prefix&prefixBet == 0 })
	if d == nil {
		return c, false
	}
	next, ok := p.hebrewDayFirst(d, next, false, e)
	e.rule = "date.hebrew-evening"
	return next, ok
}

// holidayEve reads the eve of a holiday with its year: ערב ראש השנה תשע"ב.
func (p *parser) holidayEve(h *token, c cursor, e *expr) (cursor, bool) {
	e.kind, e.calendar, e.hebrew, e.entry, e.rule = xHoliday, CalendarGregorian, false, h.entry, "date.holiday"
	var y expr
	if next := p.hebrewYearAfter(c, &y); next.end > c.end {
		e.hyear, e.hknown = y.hyear, Year
		return next, true
	}
	next := p.readYearAfter(c, e, false)
	return next, next.end > c.end
}

// readBracketYear reads a Hebrew year alone in brackets, with the civil year that may stand beside it: (תשע"ב).
func readBracketYear(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.n < 5000 || t.prefix != prefixOther {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.hebrew, e.rule = t.start, xDate, TypeDate, CalendarHebrew, true, "date.hebrew-year"
	e.hyear, e.hknown = t.n, Year
	return p.past(p.at(i), t), true
}

// readPlainYear reads a year of the Hebrew calendar behind a preposition alone: בתשע"ג.
func readPlainYear(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	n, ok := readNumeral(p.source, t.start)
	if !ok || n.value < 600 || t.prefix&(prefixShin|prefixKaf|prefixOther) != 0 || t.prefix == 0 && p.labelled(i) {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.hebrew, e.rule = t.start, xDate, TypeDate, CalendarHebrew, true, "date.hebrew-year"
	e.hyear, e.hknown, e.entry = 5000+n.value, Year, t.entry
	c := p.past(p.at(i), t)
	if next, ok := p.hebrewYears(c, e); ok {
		return next, true
	}
	stands := t.prefix&(prefixBet|prefixMem|prefixLamed) != 0 || n.thousands != 0 || p.framed(i)
	return c, stands || p.yearOfBook(t) || p.imprint(t) || p.civilBeside(t, c, e.hyear)
}

// civilBeside reports whether a civil year that a Hebrew year shares stands beside the latter, t, which ends at c: תש"ח (1948).
func (p *parser) civilBeside(t *token, c cursor, year int) bool {
	shares := func(y *token) bool { return y.digits == 4 && (y.n == year-3760 || y.n == year-3761) }
	if y, _ := p.takeIf(c, kNumber, gapSpace|gapOpen|gapDash|gapSlash, shares); y != nil {
		return true
	}
	lo, _ := p.tokensBeside(t.word, t.word)
	y := p.before(lo+1, t.word, kNumber, gapSpace|gapOpen|gapDash|gapSlash)
	return y != nil && shares(y)
}

// hebrewYears reads the later end of a range of years of the Hebrew calendar behind the earlier: תרצ"ו–תרצ"ט.
func (p *parser) hebrewYears(c cursor, e *expr) (cursor, bool) {
	at := c
	if g, _ := p.gapAt(c.end); g&gapDash == 0 {
		next, read := p.skip(c, linkTo, gapSpace)
		if read == 0 {
			return c, false
		}
		at = next
	}
	y, next := p.takeIf(at, kHebrewNumeral|kGematria, gapSpace|gapDash, func(y *token) bool { return y.prefix&^prefixLamed == 0 })
	if y == nil {
		return c, false
	}
	n, ok := readNumeral(p.source, y.start)
	if !ok || n.thousands == 0 && n.value < 600 || 5000+n.value <= e.hyear {
		return c, false
	}
	e.rule = "date.years"
	p.rangeWith(e, func(end *expr) { end.hyear = 5000 + n.value })
	return next, true
}

// yearOfBook reports whether a comma stands before the year t and a bracket closes behind it: (ירושלים, תש"ח).
func (p *parser) yearOfBook(t *token) bool {
	return t.end < len(p.source) && p.source[t.end] == ')' && p.gapBefore(t.word)&gapComma != 0
}

// imprint reports whether the year t stands behind a word and closes its clause: ירושלים תש"ח.
func (p *parser) imprint(t *token) bool {
	closes := p.yearCloses(cursor{end: t.end}) || t.end < len(p.source) && p.source[t.end] == ';'
	return t.word == t.start && closes && (p.wordBefore(t.word) != "" || p.gapBefore(t.word)&gapComma != 0)
}

// readHebrewYear reads a year of the Hebrew calendar behind a word for "year": שנת תשע"ב.
func readHebrewYear(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	y, c := p.takeIf(p.past(p.at(i), t), kGematria|kNumber, gapSpace|gapDash, func(y *token) bool {
		return y.n >= 5000 && y.n < 6000 && (y.kind == kGematria || y.digits == 4 && y.after == 0)
	})
	if y == nil {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.hebrew, e.rule = y.start, xDate, TypeDate, CalendarHebrew, true, "date.hebrew-year"
	e.hyear, e.hknown, e.entry = y.n, Year, t.entry
	if next, ok := p.hebrewYears(c, e); ok {
		return next, true
	}
	return c, true
}
