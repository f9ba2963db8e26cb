package date

import "strings"

// readWritten reads dates with the name of a month: 2 February 2012, Feb. 2-4, the 2nd of February, 2–4 בפברואר,
// February 2012, February.
func readWritten(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xDate, TypeDate, CalendarGregorian, "date.written"
	if t.kind == kMonth {
		if t.arabic() && p.articled(t) {
			return cursor{}, false // الباب
		}
		return p.monthFirst(i, t, e)
	}
	return p.dayFirst(i, t, e)
}

// dayGaps may stand between day and month.
const dayGaps = gapSoft | gapDash | gapDot | gapSlash

// dayFirst reads a date that opens with its day.
func (p *parser) dayFirst(i int, t *token, e *expr) (cursor, bool) {
	c := p.past(p.at(i), t)
	if t.kind == kNumber && t.digits == 4 {
		return p.yearMonthDay(t, c, e)
	}
	day, c, ok := p.dayOf(t, c)
	if !ok || p.labelled(i) {
		return cursor{}, false
	}
	if u, next := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.unit == unitDay && u.latin && !p.plural(u) }); u != nil && t.kind == kOrdinal {
		c = next // the twenty-third day of September
	}
	last := 0
	if d, next := p.secondDay(c, p.linked(i, linkBetween)); d != nil {
		if last, next, ok = p.laterDay(d, next); ok {
			c = next
		} else {
			last = 0
		}
	}
	links := linkOf | linkInMonth
	gaps, comma := dayGaps, false
	if t.kind == kNumber && last == 0 && c.end > t.end { // 25th, November 2025: the comma needs the year
		g, _ := p.gapAt(c.end)
		gaps, comma = gaps|gapComma, g&gapComma != 0
	}
	c, _ = p.skip(c, links|linkThe, gapSoft)
	m, c := p.takeIf(c, kMonth, gaps, func(m *token) bool { return m.prefix&(prefixVav|prefixShin|prefixKaf|prefixMem) == 0 })
	if m == nil || t.kind != kNumber && !t.latin && !(t.spellsDay() && (t.kind == kOrdinal || t.entry.Language != "yi")) && m.prefix == 0 {
		return cursor{}, false
	}
	if t.digits == 0 && cyrillic(p.source, t.start) && !m.fallen(p.source) {
		return cursor{}, false // первый май
	}
	if m.care && m.latin && !p.capital(m) && t.digits == 0 {
		return cursor{}, false
	}
	e.entry = m.entry
	e.known, e.day, e.month = Day|Month, day, m.n
	c = p.secondName(c, m)
	tight := m.start-t.end <= 1
	c = p.readYearAfter(c, e, tight)
	if comma && e.known&Year == 0 {
		return cursor{}, false
	}
	if e.known&Year == 0 && !e.yearIsRel && !m.latin {
		c, _ = p.monthDirected(c, e) // 13 شباط الماضي
	}
	if !e.checkDay() || last > 0 && last > monthLength(2000, e.month) {
		e.invalid = true
		return c, e.day <= 39
	}
	if last > 0 {
		p.rangeWith(e, func(end *expr) { end.day = last })
		e.rule = "date.range"
	}
	return c, true
}

// yearMonthDay reads 2019-Aug-1 and 2019/Aug/01.
func (p *parser) yearMonthDay(t *token, c cursor, e *expr) (cursor, bool) {
	m, c := p.takeIf(c, kMonth, gapDash|gapSlash, func(m *token) bool { return m.latin })
	if m == nil || t.n < firstYear || t.n > lastYear || !p.opensDate(t) {
		return c, false
	}
	d, c := p.takeIf(c, kNumber, gapDash|gapSlash, func(d *token) bool { return d.digits <= 2 && d.after == 0 })
	if d == nil {
		return c, false
	}
	e.entry, e.order = m.entry, OrderYMD
	e.setDay(t.n, m.n, d.n)
	return c, e.checkDay()
}

// dayOf reads the day of a month from a figure, an ordinal or letters, with its suffix.
func (p *parser) dayOf(t *token, c cursor) (int, cursor, bool) {
	switch t.kind {
	case kNumber:
		if t.digits > 2 || t.n < 1 || t.n > 39 || !p.opensDate(t) {
			return 0, c, false
		}
		if s, next := p.takeIf(c, kSuffix, 0, func(s *token) bool { return !s.decade }); s != nil {
			return t.n, next, true
		}
		switch t.after {
		case 0, '-', '/', '.':
			return t.n, c, true
		}
		return 0, c, false
	case kOrdinal:
		return t.n, c, t.n > 0 && (t.latin || t.spellsDay() || t.prefix&(prefixHe|prefixBet) != 0)
	case kNumberWord:
		if t.vague || t.n < 1 || t.fraction {
			return 0, c, false
		}
		n, next := p.countFrom(t, c)
		if n >= 20 && n%10 == 0 && cyrillic(p.source, t.start) {
			if o, after := p.takeIf(next, kOrdinal, gapSpace, func(o *token) bool { return o.n < 10 && o.spellsDay() }); o != nil {
				return n + o.n, after, n+o.n <= 31 // двадцать третьего мая
			}
			return 0, c, false
		}
		if t.latin {
			m, _ := p.takeIf(next, kMonth, gapSpace, func(m *token) bool { return m.latin && p.capital(m) })
			return n, next, m != nil && n <= 31
		}
		return n, next, n <= 31
	case kGematria:
		return t.n, c, t.n <= 31
	}
	return 0, c, false
}

// spellsDay reports whether an ordinal of its language names a day before its month without an article: третьего мая.
func (in *info) spellsDay() bool {
	if in.entry == nil {
		return false
	}
	switch in.entry.Language {
	case "ar", "ru", "yi":
		return true
	}
	return false
}

// laterDay reads the later day of a range, which a dash may join to the earlier.
func (p *parser) laterDay(t *token, c cursor) (int, cursor, bool) {
	if t.kind == kNumber && t.before == '-' {
		joined := *t
		joined.before = 0
		return p.dayOf(&joined, c)
	}
	return p.dayOf(t, c)
}

// secondDay takes the later day of a range of days: 2-4 February, 2 to 4 February, ב-2 וב-4.
// With between before the earlier one the later may have a conjunction glued to it.
func (p *parser) secondDay(c cursor, between bool) (*token, cursor) {
	if d, next := p.take(c, kNumber|kGematria, gapSpace|gapDash); d != nil {
		g, _ := p.gapAt(c.end)
		if g&gapDash != 0 || d.prefix&prefixLamed != 0 || between && d.prefix&(prefixVav|prefixOther) != 0 || strings.HasPrefix(p.source[d.word:], "\u0648") { // 12 و13 يناير
			return d, next
		}
		return nil, c
	}
	if next, read := p.skip(c, linkTo|linkAnd, gapSpace); read != 0 {
		next, _ = p.skip(next, linkThe, gapSpace)
		return p.take(next, kNumber|kGematria, gapSpace|gapDash)
	}
	return nil, c
}

// dayEnds reports whether a day that closes the line, or a day with its year, stands behind c: אפריל 14, 2015.
func (p *parser) dayEnds(c cursor) bool {
	d, next := p.takeIf(c, kNumber, gapSpace, func(d *token) bool { return d.digits <= 2 && d.prefix == 0 && d.after == 0 })
	if d == nil {
		return false
	}
	if g, to := p.gapAt(next.end); to >= len(p.source) || g&gapLine != 0 {
		return true
	}
	y, _ := p.takeIf(next, kNumber, gapSpace|gapComma, func(y *token) bool { return y.digits == 4 && y.n >= 1900 && y.n <= 2100 })
	return y != nil
}

// dayBehind reads the day behind a month, and the year: Feb. 2, 2012.
func (p *parser) dayBehind(c cursor, e *expr) (cursor, bool) {
	at, _ := p.skip(c, linkThe, gapSoft)
	d, next := p.take(at, kNumber|kOrdinal|kNumberWord, gapSoft|gapDash|gapSlash)
	if d != nil && d.kind == kNumberWord {
		return p.wordDay(d, next, e)
	}
	if d == nil || d.kind == kNumber && (d.after == ':' || d.after == ',' || d.after == '.' || d.prefix != 0) {
		return c, false
	}
	if d.before == '_' && d.digits <= 2 {
		joined := *d
		joined.before = 0 // Sep-23-2020
		d = &joined
	}
	if d.before == glueLetter && d.start == c.end && d.digits <= 2 && p.source[e.start] >= 'A' && p.source[e.start] <= 'Z' {
		joined := *d
		joined.before = 0 // Dec31
		d = &joined
	}
	day, next, ok := p.dayOf(d, next)
	if !ok || day > 31 || p.halfFollows(next) {
		return c, false
	}
	if p.measured(next) {
		return c, false
	}
	e.known |= Day
	e.day = day
	last := 0
	if d, after := p.secondDay(next, false); d != nil && d.after != ':' && d.after != '/' && d.before != ':' {
		if n, after, ok := p.laterDay(d, after); ok && n <= 31 && n > day && !p.halfFollows(after) && p.monthBehind(after) == nil {
			last, next = n, after
		}
	}
	next = p.clockInside(next, e)
	next = p.readYearAfter(next, e, false)
	if !e.checkDay() {
		e.invalid = true
		return next, true
	}
	if last > 0 {
		p.rangeWith(e, func(end *expr) { end.day = last })
		e.rule = "date.range"
	}
	return next, true
}

// wordDay reads the day in words behind a month, where the clause ends or the year follows: May twenty-nine, 2011.
func (p *parser) wordDay(d *token, c cursor, e *expr) (cursor, bool) {
	if !d.latin || d.vague || d.n < 1 || d.n > 31 {
		return c, false
	}
	day, c := p.countFrom(d, c)
	year, _ := p.takeIf(c, kNumber, gapSpace|gapComma, func(y *token) bool { return y.digits == 4 && y.n >= firstYear && y.n <= lastYear })
	words, _ := p.takeIf(c, kNumberWord, gapSpace|gapComma, func(w *token) bool { return w.n >= 17 && w.n <= 20 })
	if day > 31 || year == nil && words == nil && !p.clauseEnds(c) {
		return c, false
	}
	e.known |= Day
	e.day = day
	c = p.readYearAfter(c, e, false)
	return c, e.checkDay()
}

func (p *parser) monthBehind(c cursor) *token {
	m, _ := p.take(c, kMonth, gapSpace)
	return m
}

// halfFollows reports whether a.m. or the like stands right behind c, so that the figure before is an hour.
func (p *parser) halfFollows(c cursor) bool {
	h, _ := p.takeIf(c, kHalf, gapSpace, func(h *token) bool { return h.latin && (h.half == halfAM || h.half == halfPM) && h.end-h.start <= 5 })
	return h != nil
}

// clockInside reads a clock between day and year: Feb  2 17:29:00 IST 2012.
func (p *parser) clockInside(c cursor, e *expr) cursor {
	t, next := p.take(c, kNumber, gapSpace)
	if t == nil || t.after != ':' {
		return c
	}
	var clock expr
	clock.reset()
	next, ok := p.digitsClock(t, next, &clock)
	if !ok {
		return c
	}
	if z, after := p.take(next, kZone, gapSpace); z != nil {
		clock.setZone(z)
		next = after
	}
	year, after := p.take(next, kNumber, gapSpace)
	if year == nil || year.digits != 4 || year.n < 1900 || year.n > 2100 {
		return c
	}
	e.known |= Year
	e.year, e.yearDigits = year.n, 4
	e.takeClock(&clock)
	return after
}

// checkDay reports whether the day exists in its month.
func (e *expr) checkDay() bool {
	year := 2000
	if e.known&Year != 0 && e.yearDigits == 4 {
		year = e.year
	}
	return validDay(year, e.month, e.day)
}
