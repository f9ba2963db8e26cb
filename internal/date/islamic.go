package date

// islamicYear reads a year with its era, or an all-number date that ends with them: 1445 هـ, 12/9/1445 هـ.
func (p *parser) islamicYear(t *token, c cursor, e *expr) (cursor, bool) {
	y, parts := t, [3]int{t.n}
	for n := 1; n < 3 && (y.after == '/' || y.after == '-' || y.after == '.'); n++ {
		next, at := p.take(c, kNumber, gapSlash|gapDash|gapDot)
		if next == nil {
			return c, false
		}
		y, c, parts[n] = next, at, next.n
	}
	if y.digits < 3 || y.digits > 4 || y.n > 1600 || y.n < 1 || y.after != 0 && y.after != glueLetter || !p.opensDate(t) {
		return c, false
	}
	a, next := p.takeIf(c, kEra, gapSpace, func(a *token) bool { return a.text == "ah" })
	if a == nil {
		return c, false
	}
	e.iyear, e.iknown = y.n, Year
	switch {
	case y == t:
		return next, true
	case parts[2] == y.n && parts[0] >= 1 && parts[0] <= 30 && parts[1] >= 1 && parts[1] <= 12:
		e.iday, e.imonth, e.iknown = parts[0], parts[1], Year|Month|Day
		return next, true
	}
	return c, false
}

// readIslamic reads a date of the Islamic calendar: 15 رمضان 1445, 1 Muharram 1445 AH.
func readIslamic(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.islamic, e.rule = t.start, xDate, TypeDate, CalendarIslamic, true, "date.islamic"
	m := t
	if t.kind == kNumber {
		if next, ok := p.islamicYear(t, c, e); ok {
			return next, true
		}
	}
	if t.kind == kOrdinal && !t.arabic() {
		return cursor{}, false
	}
	if t.kind != kIslamicMonth {
		day, next, ok := p.dayOf(t, c)
		if !ok || day > 30 {
			return c, false
		}
		next, _ = p.skip(next, linkOf|linkInMonth, gapSpace)
		if m, c = p.take(next, kIslamicMonth, gapSoft|gapDash); m == nil {
			return c, false
		}
		e.iday, e.iknown = day, Day
	} else if t.latin {
		if d, next := p.take(c, kNumber, gapSpace); d != nil && d.digits <= 2 && d.n >= 1 && d.n <= 30 && d.after == 0 {
			e.iday, e.iknown, c = d.n, Day, next
		}
	}
	e.imonth, e.entry = m.n, m.entry
	e.iknown |= Month
	c, _ = p.skip(c, linkYearOf, gapSpace)
	y, next := p.takeIf(c, kNumber, gapSpace|gapComma, func(y *token) bool {
		return y.digits == 4 && y.n >= 1 && y.n <= 1600 && (y.after == 0 || y.after == glueLetter)
	})
	if y == nil {
		return c, e.iknown&Day != 0
	}
	e.iyear = y.n
	e.iknown |= Year
	if a, after := p.takeIf(next, kEra, gapSpace, func(a *token) bool { return a.text == "ah" }); a != nil {
		next = after
	}
	return next, true
}
