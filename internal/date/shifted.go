package date

// readShifted reads so many units before or after a day: two days before yesterday, three weeks from tomorrow.
func readShifted(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.kind == kLink && t.link != linkA {
		return cursor{}, false
	}
	q, c, ok := p.quantity(i)
	if !ok || q.vague || q.halves > 0 || q.unit < unitDay || q.unit == unitDecade || q.unit == unitCentury {
		return cursor{}, false
	}
	m, c := p.takeIf(c, kModifier, gapSoft, func(m *token) bool { return m.side == sideBetween })
	if m == nil || c.i >= len(p.tokens) {
		return cursor{}, false
	}
	if g, to := p.gapAt(c.end); g&^gapSoft != 0 || p.tokens[c.i].word > to {
		return cursor{}, false
	}
	start := t.start
	next, ok := p.readAtom(c.i, e)
	if !ok {
		next, ok = p.holidayAt(c, e)
	}
	if !ok || !e.hasDay() || e.weak != weakNone || e.clock != 0 || e.part != partNone || e.rangeTo != 0 || e.shiftUnit != unitNone {
		return cursor{}, false
	}
	e.start, e.shiftUnit, e.shiftBy, e.rule = start, q.unit, q.n*int(m.dir), "date.shifted"
	return next, true
}

// holidayAt reads a day with a name behind c: two weeks before Christmas.
func (p *parser) holidayAt(c cursor, e *expr) (cursor, bool) {
	h, next := p.takeIf(c, kHoliday, gapSoft, func(h *token) bool { return h.prefix == 0 })
	if h == nil {
		return c, false
	}
	e.reset()
	e.kind, e.typ, e.calendar, e.entry = xHoliday, TypeDate, CalendarGregorian, h.entry
	return next, true
}

// moved moves an R.D. day by so many units.
func moved(fixed, n int, u unit) int {
	switch u {
	case unitDay:
		return fixed + n
	case unitWeek:
		return fixed + 7*n
	}
	year, month, day := civilDay(fixed)
	switch u {
	case unitMonth:
		year, month = carryMonths(year, month+n)
	case unitQuarter:
		year, month = carryMonths(year, month+3*n)
	default:
		year += n
	}
	return fixedDay(year, month, min(day, monthLength(year, month)))
}
