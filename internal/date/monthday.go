package date

// readMonthDay reads a day whose month is left out: the 18th, 15 לחודש; a weekday may stand before it.
func readMonthDay(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	day, c, ok := p.dayOf(t, p.past(p.at(i), t))
	if !ok || day > 31 || p.labelled(i) {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xDate, TypeDate, CalendarGregorian, "date.month-day"
	e.known, e.day = Day, day
	if m, next := p.takeIf(c, kLink, gapSpace, func(m *token) bool { return m.link == linkInMonth && !m.latin && p.toMonth(m) }); m != nil {
		return next, p.take0(next, kMonth|kHebrewMonth) == nil
	}
	e.weak = weakDate
	switch {
	case t.kind == kOrdinal && t.latin && !p.clauseEnds(c) && !(day > 12 && p.clockBehind(c)): // "on Monday, the first cut since 2024": no day of a month
		return c, false
	case t.kind == kNumber && c.end > t.end, t.kind == kOrdinal && t.latin: // 18th, eighteenth
		if p.linked(i, linkThe) && p.onThe(i) && p.clauseEnds(c) && t.kind == kNumber {
			e.weak = weakNone
		}
		return c, p.linked(i, linkThe) || p.before(i, t.word, kWeekday, gapSpace) != nil
	case t.kind == kNumber && t.prefix == prefixHe:
		return c, !p.measured(c)
	}
	return c, false
}

// clockBehind reports whether a clock may stand behind c: at six, 6 pm.
func (p *parser) clockBehind(c cursor) bool {
	c, _ = p.skip(c, linkAt, gapSpace)
	return p.take0(c, kNumber|kNumberWord|kClockWord) != nil
}

// toMonth reports whether a link says "of the month": לחודש.
func (p *parser) toMonth(m *token) bool {
	for _, r := range p.source[m.start:m.end] {
		return r == 0x5DC
	}
	return false
}

// take0 returns the token of one of the kinds behind c, white space between.
func (p *parser) take0(c cursor, kinds kind) *token {
	t, _ := p.take(c, kinds, gapSoft)
	return t
}

// onThe reports whether "on" stands before the article before token i.
func (p *parser) onThe(i int) bool {
	the := p.linkBefore(i, linkThe)
	if the == nil {
		return false
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		if &p.tokens[k] == the {
			return p.linked(k, linkOn|linkTo|linkSince)
		}
	}
	return false
}

// inferMonth chooses month and year of a day without them, by weekday and tense.
func (r *resolver) inferMonth(e *expr, m *moment) bool {
	if !r.known {
		r.note(NoteUnresolved, e)
		return false
	}
	m.relative = true
	m.confidence -= 150
	var past, next, same candidate
	year, month, _ := civilDay(r.today)
	for i := -14; i <= 14; i++ {
		y, mo := carryMonths(year, month+i)
		if !validDay(y, mo, e.day) {
			continue
		}
		c := candidate{year: y*12 + mo - 1, day: fixedDay(y, mo, e.day), ok: true}
		if e.weekday >= 0 && weekdayOf(c.day) != int(e.weekday) {
			continue
		}
		switch {
		case c.day < r.today:
			past = c
		case c.day == r.today:
			same = c
		case !next.ok:
			next = c
		}
	}
	c := same
	if !c.ok {
		c = past
		if !past.ok || next.ok && (e.tense == tenseFuture || e.tense == tenseNone && next.day-r.today < r.today-past.day) {
			c = next
		}
	}
	if !c.ok {
		r.note(NoteInvalid, e)
		return false
	}
	return m.setDay(c.day)
}
