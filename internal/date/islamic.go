package date

// readIslamic reads a date of the Islamic calendar: 15 رمضان 1445, 1 Muharram 1445 AH.
func readIslamic(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.islamic, e.rule = t.start, xDate, TypeDate, CalendarIslamic, true, "date.islamic"
	m := t
	if t.kind == kNumber {
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
