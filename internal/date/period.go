package date

// readQuarter reads a quarter or half of a year: Q3 2012, the third quarter of 2012, רבעון הראשון של 2020, H1 2012.
func readQuarter(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.kind, e.typ, e.calendar, e.rule = xPeriod, TypeDate, CalendarGregorian, "date.quarter"
	switch t.kind {
	case kNumber:
		if s, next := p.takeIf(c, kSuffix, 0, func(s *token) bool { return s.latin && !s.decade }); s != nil && t.digits <= 2 && p.opensDate(t) {
			return p.ordinalPeriod(i, t, next, e)
		}
		return p.shortQuarter(i, t, c, e)
	case kModifier:
		return p.lastOf(i, t, c, e)
	case kOrdinal:
		if !t.latin && !cyrillic(p.source, t.start) {
			return cursor{}, false
		}
		return p.ordinalPeriod(i, t, c, e)
	case kUnit:
		if t.unit == unitWeek && t.latin {
			return p.numberedWeek(i, t, c, e)
		}
		if cyrillic(p.source, t.start) && (t.unit == unitQuarter || t.unit == unitHalf) {
			start, n := p.romanBefore(t)
			e.start, e.n, e.unit, e.entry = start, n, t.unit, t.entry
			next := p.readYearAfter(c, e, false)
			return next, n > 0 && n <= 4 && next.end > c.end && (n <= 2 || t.unit == unitQuarter)
		}
	}
	o, next := p.takeIf(c, kOrdinal, gapSoft, func(o *token) bool { return o.prefix == prefixHe || o.arabic() && t.arabic() })
	if o == nil || t.unit != unitQuarter && t.unit != unitHalf && (t.unit != unitWeek || t.n != 0) || t.latin {
		return cursor{}, false
	}
	return p.periodOf(i, t, o, t, next, e)
}

// ordinalPeriod reads the period behind an ordinal: third quarter, 3rd week of 2018, the ninth month of 2021.
func (p *parser) ordinalPeriod(i int, t *token, c cursor, e *expr) (cursor, bool) {
	u, next := p.takeIf(c, kUnit, gapSoft|gapDash, func(u *token) bool {
		return u.unit == unitQuarter || u.unit == unitHalf || (u.unit == unitWeek || u.unit == unitMonth) && u.n == 0 && !p.plural(u)
	})
	if u == nil {
		return cursor{}, false
	}
	if u.unit == unitMonth {
		e.start, e.kind, e.rule, e.entry, e.month = t.start, xDate, "date.written", u.entry, t.n
		at, of := p.skip(next, linkOf|linkIn, gapSpace)
		after := p.readYearAfter(at, e, false)
		e.known |= Month
		return after, of != 0 && after.end > at.end && t.n >= 1 && t.n <= 12
	}
	return p.periodOf(i, t, t, u, next, e)
}

// numberedWeek reads a week by its number: week 3 of 2027; the year may be missing where vague expressions are wanted.
func (p *parser) numberedWeek(i int, t *token, c cursor, e *expr) (cursor, bool) {
	n, next := p.takeIf(c, kNumber, gapSpace, func(n *token) bool { return n.digits <= 2 && n.after == 0 && n.n >= 1 && n.n <= 53 })
	if n == nil || p.plural(t) || t.n != 0 {
		return c, false
	}
	e.start, e.unit, e.n, e.entry = t.start, unitWeek, n.n, t.entry
	after := p.readYearAfter(next, e, false)
	if after.end > next.end {
		return after, true
	}
	return next, p.o.Vague && p.take0(next, kUnit) == nil && !p.beside(next, "of")
}

// lastOf reads the last week or quarter of a year that is named: the last week of 2011.
func (p *parser) lastOf(i int, t *token, c cursor, e *expr) (cursor, bool) {
	if !t.latin || t.side != sideBefore || t.dir >= 0 || t.mention || t.count {
		return c, false
	}
	u, next := p.takeIf(c, kUnit, gapSoft, func(u *token) bool {
		return u.latin && (u.unit == unitQuarter || u.unit == unitWeek) && u.n == 0 && !p.plural(u)
	})
	if u == nil {
		return c, false
	}
	last := *t
	last.n = -1
	after, ok := p.periodOf(i, t, &last, u, next, e)
	return after, ok && (e.known&Year != 0 || e.kind == xNth)
}

// periodOf reads the year behind a quarter or half.
func (p *parser) periodOf(i int, first, o, u *token, c cursor, e *expr) (cursor, bool) {
	e.start, e.unit, e.n, e.entry = first.start, u.unit, o.n, u.entry
	most := 4
	switch u.unit {
	case unitHalf:
		most = 2
	case unitWeek:
		most = 52
	}
	if e.n < 0 {
		e.n = most
	}
	if e.n < 1 || e.n > most {
		return c, false
	}
	next := p.readYearAfter(c, e, false)
	if next.end > c.end {
		return next, true
	}
	if u.unit == unitWeek {
		return p.weekOfMonth(c, o.n, e)
	}
	if p.year && u.latin && u.unit != unitWeek {
		return c, true
	}
	if u.unit != unitQuarter || !u.latin {
		return c, u.unit == unitQuarter && (u.prefix&(prefixBet|prefixMem) != 0 || cyrillic(p.source, u.start) && p.framed(i) || p.linked(i, linkEarly|linkMid|linkLate)) // ברבעון השלישי
	}
	return c, p.o.Durations || p.framed(i) && p.source[o.end] == ' '
}

// weekOfMonth reads the month whose n-th week e is: the first week of March.
func (p *parser) weekOfMonth(c cursor, n int, e *expr) (cursor, bool) {
	if n > 5 {
		return c, false
	}
	at, links := p.skip(c, linkOf|linkIn|linkInMonth, gapSoft)
	m, next := p.take(at, kMonth, gapSoft)
	if m == nil || m.latin && !p.capital(m) || links == 0 && m.prefix&prefixBet == 0 {
		return c, false
	}
	e.kind, e.known, e.month, e.weekday, e.n, e.rule = xNth, Month, m.n, -1, n, "date.week-of-month"
	return p.readYearAfter(next, e, false), true
}

// readWeekOf reads the week that holds a day: the week of March 6, בשבוע של 6 במרץ.
func readWeekOf(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c, links := p.skip(p.past(p.at(i), t), linkOf, gapSpace)
	if t.unit != unitWeek || t.n != 0 || links == 0 || p.plural(t) || c.i >= len(p.tokens) {
		return cursor{}, false
	}
	if g, to := p.gapAt(c.end); g&^gapSpace != 0 || p.tokens[c.i].word > to {
		return cursor{}, false
	}
	next, ok := p.readAtom(c.i, e)
	if !ok || e.kind != xDate || e.known&(Month|Day) != Month|Day || e.clock != 0 || e.start < c.end {
		return cursor{}, false
	}
	e.start, e.toWeek, e.rule = t.start, true, "date.week-of"
	return next, true
}

// shortQuarter reads Q3 2012 and 3Q12.
func (p *parser) shortQuarter(i int, t *token, c cursor, e *expr) (cursor, bool) {
	if t.digits == 4 && t.after == 0 && t.n >= firstLikely && t.n <= lastLikely && p.opensDate(t) {
		q, next := p.takeIf(c, kNumber, gapSpace|gapDash, func(q *token) bool {
			return q.digits == 1 && q.lead == 'q' && q.n >= 1 && q.n <= 4 && q.after == 0
		})
		e.start, e.n, e.unit = t.word, 0, unitQuarter
		e.known, e.year, e.yearDigits = Year, t.n, 4
		if q != nil {
			e.n = q.n // 2012 Q3
		}
		return next, q != nil
	}
	if t.digits != 1 {
		return c, false
	}
	switch {
	case t.lead == 'q' && t.n >= 1 && t.n <= 4 && (t.after == 0 || t.after == '/'):
		e.unit = unitQuarter
	case t.lead == 'h' && t.n >= 1 && t.n <= 2 && t.after == 0:
		e.unit = unitHalf
	default:
		return c, false
	}
	e.start, e.n = t.word, t.n
	next := p.readYearAfter(c, e, false)
	if next.end == c.end {
		y, after := p.take(c, kNumber, gapSpace|gapSlash)
		if y != nil && y.digits == 2 && (p.apostrophe(y) || t.after == '/' && y.after == 0) {
			e.known, e.year, e.yearDigits, next = Year, y.n, 2, after
		}
	}
	if next.end == c.end && (t.after != 0 || c.end < len(p.source) && p.source[c.end] == '/' || t.lead == 'h' || !p.framed(i) && !p.o.Durations) {
		return c, false
	}
	return next, true
}
