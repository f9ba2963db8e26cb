package date

import "strings"

// readRelativeWord reads a word that counts from the reference by itself: today, tonight, אמש, השבוע.
func readRelativeWord(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	e.relative(t.start, t.unit, t.n)
	e.entry, e.rule, e.mention = t.entry, "date.relative-word", t.mention
	if t.vague && !p.o.Vague {
		return cursor{}, false
	}
	if t.part != partNone {
		e.part, e.typ, e.joined = t.part, TypeTime, t.joins
	}
	switch {
	case t.care:
		e.weak = weakPart
	case t.framed:
		e.weak = weakFrame
	}
	c := p.past(p.at(i), t)
	if g, _ := p.gapAt(c.end); t.framed && (g&gapDash != 0 || p.take0(c, kNumber|kNumberWord) != nil) {
		return cursor{}, false // the year-earlier quarter
	}
	if t.unit == unitYear && t.latin && t.vague && (p.beside(c, "ended") || p.beside(c, "ending")) {
		return p.stretch(t, c, e) // the year ended March 31
	}
	if t.unit > unitDay && !t.latin && (p.ordinalBehind(c) || p.mostBehind(c)) {
		return cursor{}, false // השבוע הראשון, החודש היבש ביותר
	}
	if of, _ := p.takeIf(c, kLink, gapSpace, func(l *token) bool { return l.link&linkOf != 0 && l.prefix == 0 && l.entry.Language == "he" }); of != nil && t.unit == unitDay && p.take0(p.past(c, of), kMonth|kNumber|kWeekday|kRelative|kHebrewMonth) == nil {
		return cursor{}, false // הערב של חייו
	}
	if t.prefix&prefixKaf != 0 && t.unit == unitDay {
		return cursor{}, false
	}
	return c, true
}

// ordinalBehind reports whether a Hebrew ordinal with its article stands behind c.
func (p *parser) ordinalBehind(c cursor) bool {
	t, _ := p.takeIf(c, kOrdinal, gapSpace, func(t *token) bool { return t.prefix == prefixHe && t.n > 0 })
	return t != nil
}

// mostBehind reports whether a Hebrew superlative stands behind c, as it does behind a unit that it tells of.
func (p *parser) mostBehind(c cursor) bool {
	word := p.wordBehind(c.end)
	if word == "" {
		return false
	}
	t, _ := p.takeIf(p.cursorAt(c.i, p.skipOn(c.end)+len(word)), kGuard, gapSpace, func(t *token) bool { return t.text == "most" })
	return t != nil
}

// relative makes e so many units from the reference.
func (e *expr) relative(start int, u unit, n int) {
	e.start, e.kind, e.typ, e.calendar, e.unit, e.n = start, xOffset, TypeDate, CalendarGregorian, u, n
}

// readRelativeUnit reads a unit beside what points from the reference: last week, next month, שבוע שעבר.
func readRelativeUnit(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	var u, m *token
	if t.kind == kModifier {
		if t.side != sideBefore && !(t.side == sideAhead && t.mention && t.dir == 0) {
			return cursor{}, false
		}
		m, c = p.secondModifier(t, c)
		c, _ = p.skip(c, linkFiscal|linkFiller, gapSoft)
		u, c = p.takeIf(c, kUnit, gapSoft, func(u *token) bool { return u.n == 0 && u.prefix == 0 })
		if u == nil {
			return cursor{}, false
		}
		if p.plural(u) {
			return cursor{}, false
		}
	} else {
		u = t
		m, c = p.takeIf(c, kModifier, gapSoft, func(m *token) bool { return m.side == sideAfter && !m.count && m.prefix == 0 })
		if m == nil || u.n != 0 || u.latin && !u.french() || p.plural(u) || m.care && u.prefix&prefixHe != 0 { // השנה זה קרה
			return cursor{}, false
		}
	}
	e.relative(t.start, u.unit, int(m.dir))
	e.entry, e.rule, e.mention, e.near = u.entry, "date.relative-unit", m.mention, m.near
	e.said = m.mention && m.care
	if m.mention && m.dir == 0 && !m.care && u.unit >= unitWeek && !p.o.Vague {
		return cursor{}, false // the same year
	}
	if m.stretch && u.unit != unitWeekend {
		return p.stretch(u, c, e)
	}
	switch u.unit {
	case unitWeek, unitWeekend, unitMonth, unitQuarter, unitYear, unitDecade, unitCentury:
		return c, true
	case unitDay:
		e.mention = e.mention || m.latin && m.dir > 0 && !m.near // the next day
		return c, m.mention || m.dir > 0 || !m.latin && m.dir != 0
	}
	return cursor{}, false
}

// stretch makes "the past year" a duration.
func (p *parser) stretch(u *token, c cursor, e *expr) (cursor, bool) {
	e.kind, e.typ, e.value = xDuration, TypeDuration, ""
	if p.o.Durations {
		e.value = durationValue(1, u.unit)
	}
	return c, true
}

// plural reports whether a unit is in the plural, which with "last" is a stretch of time.
func (p *parser) plural(u *token) bool {
	s := p.surface(u)
	if u.n > 0 && !u.latin {
		return false // a dual
	}
	if u.info.plural || u.french() {
		return u.info.plural
	}
	if u.latin {
		return s[len(s)-1]|0x20 == 's'
	}
	return hebrewPlural(s)
}

func hebrewPlural(s string) bool { // -im, -ot, but not yom
	n := len(s)
	return n > 4 && (s[n-4:] == "\u05d9\u05dd" || s[n-4:] == "\u05d5\u05ea") && s != "\u05d9\u05d5\u05dd"
}

// readCounted reads so many units before or after the reference: three days ago, in two weeks, לפני יומיים.
func readCounted(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	switch {
	case t.kind == kModifier && t.side == sideAhead && t.count:
		return p.countedAhead(t, p.past(p.at(i), t), e)
	case t.kind == kModifier, t.kind == kLink && t.link != linkA:
		return cursor{}, false
	}
	q, c, ok := p.quantity(i)
	if !ok {
		return cursor{}, false
	}
	m, c := p.takeIf(c, kModifier, gapSoft, func(m *token) bool { return m.side == sideAfter && m.count })
	if m == nil {
		return cursor{}, false
	}
	return c, p.counted2(t.start, q, m, e)
}

// counted2 makes e the quantity before or after the reference.
func (p *parser) counted2(start int, q quantity, m *token, e *expr) bool {
	if q.vague && !p.o.Vague {
		return false
	}
	n, u := q.n, q.unit
	if q.halves > 0 {
		switch u {
		case unitYear:
			n, u = n*12+6, unitMonth
		case unitHour:
			n, u = n*60+30, unitMinute
		case unitDay:
			n, u = n*24+12, unitHour
		case unitMonth:
			n, u = n*30+15, unitDay
		case unitDecade:
			n, u = n*10+5, unitYear
		default:
			return false
		}
	}
	if n > 5000 || n == 0 && !q.vague || u == unitSecond && m.dir > 0 {
		return false
	}
	e.relative(start, u, n*int(m.dir))
	e.vague, e.mention, e.entry, e.rule = q.vague, m.mention, q.entry.entry, "date.counted"
	if q.vague {
		e.n = int(m.dir)
		e.kind, e.value = xVague, "PAST_REF"
		if m.dir > 0 {
			e.value = "FUTURE_REF"
		}
	}
	if u < unitDay {
		e.typ = TypeTime
	}
	return true
}

// countedAhead reads a quantity behind what points from the reference: in three days, לפני שבועיים, בעוד חודש.
func (p *parser) countedAhead(m *token, c cursor, e *expr) (cursor, bool) {
	if c.i >= len(p.tokens) {
		return c, false
	}
	g, to := p.gapAt(c.end)
	if g&^(gapSoft|gapDash) != 0 {
		return c, false
	}
	best := cursor{}
	var got quantity
	word := p.tokens[c.i].word
	if word > to {
		return c, false
	}
	for k := c.i; k < len(p.tokens) && p.tokens[k].word == word; k++ {
		t := &p.tokens[k]
		if t.prefix&^prefixKaf != 0 {
			continue
		}
		if q, next, ok := p.quantity(k); ok && next.end > best.end {
			best, got = next, q
		}
	}
	if best.end == 0 || !p.counted2(m.start, got, m, e) {
		return c, false
	}
	if m.care && !p.stamped(m.start, best.end) {
		return c, false // "since" rather than "ago"
	}
	if l, _ := p.takeIf(best, kLink, gapSpace, func(l *token) bool {
		return l.link == linkFrame && l.n == 2 || l.link&linkOf != 0 && l.arabic() && m.dir > 0 && l.prefix == 0
	}); l != nil && !p.presentBehind(best, l) {
		return c, false // через месяц после смерти, بعد عام من الحرب
	}
	if m.latin && p.beside(best, "or") {
		return c, false // in a year or two
	}
	if m.latin && !m.french() {
		if end := p.pastTime(best); end.end > best.end {
			return end, true
		}
		if e.end = best.end; p.tenseAround(e) != tenseFuture && !p.alone(e.start, e.end) && !p.coordinate(e) {
			return c, false // in three days, he won twice
		}
	}
	return best, true
}

// maxCoordinate bounds what stands between two times that "or" joins, in bytes.
const maxCoordinate = 8

// coordinate reports whether another time ahead stands right before e: in two days? or in a week?
func (p *parser) coordinate(e *expr) bool {
	if len(p.exprs) == 0 {
		return false
	}
	last := &p.exprs[len(p.exprs)-1]
	return last.kind == xOffset && last.rule == e.rule && last.n > 0 && e.start-last.end <= maxCoordinate
}

// stamped reports whether the time from start to end closes its line, and opens it or follows a label of up to three words.
func (p *parser) stamped(start, end int) bool {
	if !p.closesLine(end) {
		return false
	}
	line := strings.TrimSpace(p.source[strings.LastIndexByte(p.source[:start], '\n')+1 : start])
	return line == "" || strings.HasSuffix(line, ":") && strings.Count(line, " ") < 3
}

// presentBehind reports whether the link l, which stands behind c, leads to now: بعد عام من الآن.
func (p *parser) presentBehind(c cursor, l *token) bool {
	return p.take0(p.past(c, l), kVague|kRelative) != nil
}

// pastTime moves c behind what may close a time ahead: in two years' time.
func (p *parser) pastTime(c cursor) cursor {
	for _, tail := range [...]string{"' time", "\u2019 time", "'s time", "\u2019s time"} {
		if strings.HasPrefix(p.source[c.end:], tail) {
			return p.cursorAt(c.i, c.end+len(tail))
		}
	}
	return c
}

// readNextPart reads a part of the day after the one named before: the next morning.
func readNextPart(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.side != sideBefore || t.dir <= 0 || t.near || !t.latin {
		return cursor{}, false
	}
	d, c := p.takeIf(p.past(p.at(i), t), kPart, gapSoft, func(d *token) bool { return d.part != partNone })
	if d == nil {
		return cursor{}, false
	}
	e.relative(t.start, unitDay, 1)
	e.mention, e.part, e.typ, e.entry, e.rule = true, d.part, TypeTime, d.entry, "date.next-part"
	return c, true
}
