package date

import "strings"

// secondName reads over the same month in another naming: يناير/كانون الثاني.
func (p *parser) secondName(c cursor, m *token) cursor {
	other, next := p.takeIf(c, kMonth, gapSpace|gapSlash|gapDash|gapOpen|gapComma, func(o *token) bool { return o.n == m.n && o.entry == m.entry })
	if other == nil {
		return c
	}
	if g, _ := p.gapAt(c.end); g&gapOpen != 0 {
		if next.end < len(p.source) && p.source[next.end] == ')' {
			next.end++
			return next
		}
		return c
	}
	return next
}

// monthFirst reads a date that opens with its month, or a month alone.
func (p *parser) monthFirst(i int, m *token, e *expr) (cursor, bool) {
	if m.latin && !m.french() && m.care && !p.capital(m) && m.end-m.start < 7 && !p.lowerMonth(i, m) {
		at, _ := p.skip(p.past(p.at(i), m), linkOf, gapSpace)
		if d, _ := p.take(at, kNumber, gapSpace); d == nil {
			return cursor{}, false
		}
	}
	e.entry, e.known, e.month = m.entry, Month, m.n
	c := p.secondName(p.past(p.at(i), m), m)
	if m.latin {
		if next, ok := p.dayBehind(c, e); ok {
			return next, true
		}
	}
	if !m.latin && p.dayEnds(c) {
		if next, ok := p.dayBehind(c, e); ok {
			return next, true
		}
	}
	at := c
	c = p.readYearAfter(c, e, false)
	if e.known&Year != 0 || e.yearIsRel {
		return c, true
	}
	return p.loneMonth(i, m, at, e)
}

// loneMonth decides whether a month without day and year stands for a time.
func (p *parser) loneMonth(i int, m *token, c cursor, e *expr) (cursor, bool) {
	if m.french() {
		e.rule = "date.month"
		return c, p.linked(i, linkIn|linkEarly|linkMid|linkLate|linkSince)
	}
	if m.latin && !p.capital(m) {
		e.rule = "date.month"
		return c, p.lowerMonth(i, m)
	}
	if m.latin && (m.end-m.start <= 4 && m.care && p.source[m.end-1] == '.') {
		return c, false
	}
	if cyrillic(p.source, m.start) && p.cyrillicCapital(m.start) {
		if m.fallen(p.source) && !p.linked(i, frameLinks) {
			return c, false // Марта и Августа
		}
		if g, to := p.gapAt(c.end); g == gapSpace && to+1 < len(p.source) && p.cyrillicCapital(to) {
			return c, false // a name: Март Иванов
		}
	}
	if cyrillic(p.source, m.start) && p.cyrillicCapital(m.start) && !p.cyrillicCapital(m.start+2) && p.wordBefore(m.word) != "" {
		return c, false // Юлия и Август
	}
	if g, _ := p.takeIf(c, kGuard, gapSpace, func(g *token) bool { return (g.text == "street" || g.text == "body") && p.capital(g) }); g != nil {
		return c, false // May Street, the October Movement
	}
	if m.latin && m.prefix == 0 && (p.titled(m.word) || p.beforeGuard(i, "person") != nil) {
		return c, false // Miss January, HMS October
	}
	if hebrewLetter(firstRune(p.source[m.start:])) && p.namesPerson(i, m, c) {
		return c, false
	}
	if next, ok := p.monthDirected(c, e); ok {
		return next, true
	}
	if m.end-m.start <= clippedMonth && m.prefix&^(prefixBet|prefixMem|prefixLamed) != 0 && m.entry.Language == "he" {
		return c, false // שינו
	}
	if m.care && m.prefix == 0 && p.linked(i, linkFrom|linkBetween) {
		if at, read := p.skip(c, linkTo|linkAnd, gapSpace); read != 0 && p.take0(at, kMonth) != nil {
			e.rule, e.weak = "date.month", weakPart // from March to May
			return c, true
		}
	}
	if to, _ := p.take(c, kMonth, gapDash|gapSpace); (m.care || m.arabic() || m.latin && m.end-m.start <= 5) && to != nil && p.dashBehind(c) && to.prefix == 0 {
		e.rule, e.weak = "date.month", weakPart // May-June 2018
		return c, true
	}
	if m.arabic() && c.end == m.end && !p.linked(i, frameLinks) && p.dashed != m.start && p.before(i, m.word, kMonth, gapSpace|gapComma) == nil && !p.alone(m.start, m.end) {
		return c, false // a name: أيار الحسن
	}
	frame := frameLinks
	if !m.latin {
		frame &^= linkOf
	}
	if m.latin && m.care {
		frame &^= linkAt
		if m.n != 3 || !p.plainWordBehind(c) {
			frame &^= linkFrom
		}
		if p.nameBehind(c) {
			frame &^= linkOf | linkFrame | linkTo
		}
		if m.n == 3 || m.n == 5 {
			frame &^= linkTo
		}
	}
	prefixed := m.prefix&(prefixBet|prefixMem) != 0 || m.prefix&prefixLamed != 0 && !m.care
	if m.latin {
		prefixed = false
	}
	if m.latin && m.end-m.start <= 5 && (m.end-m.start <= 3 || p.source[m.end-1] == '.') && !p.linked(i, frame) && p.dashed != m.start {
		return c, false
	}
	if m.care && !m.latin && prefixed && m.n == 3 && p.vigorous(i) {
		return c, false
	}
	if m.n == 3 && m.prefix == 0 && p.sentenceOpens(m.word) && p.isBehind(c) {
		e.rule = "date.month" // March was the driest month
		return c, true
	}
	alone := m.latin && m.end-m.start > 3 && p.alone(m.start, m.end)
	if m.care && !prefixed && !p.linked(i, frame) && p.dashed != m.start && !alone {
		return c, false
	}
	e.rule = "date.month"
	e.prefixed = prefixed
	return c, true
}

// dashBehind reports whether a dash, perhaps between spaces, stands behind c.
func (p *parser) dashBehind(c cursor) bool {
	g, _ := p.gapAt(c.end)
	return g&gapDash != 0
}

// clippedMonth is how many bytes a Hebrew month of three letters has.
const clippedMonth = 6

// fallen reports whether a Russian month ends as the genitive does, and as names of women do.
func (t *token) fallen(s string) bool {
	tail := s[t.end-2 : t.end]
	return tail == "\u0430" || tail == "\u044f"
}

// lowerMonth reports whether a month in small letters stands for a time: in the april. One that is another word too
// has to end its clause: in may.
func (p *parser) lowerMonth(i int, m *token) bool {
	if m.end-m.start < 4 && m.n != 5 || p.source[m.end-1] == '.' {
		return false
	}
	if !p.linked(i, linkIn) && !strings.HasSuffix(p.source[:m.word], " in the ") {
		return false
	}
	return m.n != 3 && m.n != 5 && m.n != 8 || p.clauseEnds(p.past(p.at(i), m))
}

// cyrillicCapital reports whether a Russian capital letter stands at byte i.
func (p *parser) cyrillicCapital(i int) bool {
	return i+1 < len(p.source) && p.source[i] == 0xD0 && (p.source[i+1] >= 0x90 && p.source[i+1] <= 0xAF || p.source[i+1] == 0x81)
}

// nameBehind reports whether a word with a capital follows, as a surname does.
func (p *parser) nameBehind(c cursor) bool {
	g, to := p.gapAt(c.end)
	return g == gapSpace && to < len(p.source) && p.source[to] >= 'A' && p.source[to] <= 'Z'
}

// monthDirected reads what tells the year of a month: last, next, this.
func (p *parser) monthDirected(c cursor, e *expr) (cursor, bool) {
	t, next := p.takeIf(c, kModifier, gapSpace, func(t *token) bool { return t.side == sideAfter && !t.count && !t.mention && !t.care })
	if t == nil {
		return c, false
	}
	e.directed, e.dir = true, t.dir
	return next, true
}

// readModifiedMonth reads a month behind what tells its year: last March.
func readModifiedMonth(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.side != sideBefore || t.mention {
		return cursor{}, false
	}
	at := p.past(p.at(i), t)
	m, c := p.take(at, kMonth, gapSoft)
	if d := p.take0(at, kNumber); d != nil && t.dir != 0 && t.latin {
		return p.modifiedDay(t, d, p.past(at, d), e)
	}
	if m == nil || m.latin && !p.capital(m) {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule, e.entry = t.start, xDate, TypeDate, CalendarGregorian, "date.month", m.entry
	e.known, e.month, e.directed, e.dir = Month, m.n, true, t.dir
	if d, _ := p.take(c, kNumber, gapSpace); d != nil && d.digits <= 2 && m.latin {
		if next, ok := p.dayBehind(c, e); ok {
			return next, e.known&Year == 0 && t.dir != 0
		}
	}
	return c, true
}

// modifiedDay reads a day before its month behind what tells its year: next 6th of April.
func (p *parser) modifiedDay(t, d *token, c cursor, e *expr) (cursor, bool) {
	day, c, ok := p.dayOf(d, c)
	if !ok || day > 31 {
		return c, false
	}
	c, _ = p.skip(c, linkOf, gapSpace)
	m, c := p.takeIf(c, kMonth, gapSpace, func(m *token) bool { return m.latin && p.capital(m) })
	if m == nil || p.readYearAfter(c, &expr{}, false).end > c.end {
		return c, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule, e.entry = t.start, xDate, TypeDate, CalendarGregorian, "date.month", m.entry
	e.known, e.day, e.month, e.directed, e.dir = Month|Day, day, m.n, true, t.dir
	return c, e.checkDay()
}

// capital reports whether a token opens with a capital letter.
func (p *parser) capital(t *token) bool {
	b := p.source[t.start]
	return b >= 'A' && b <= 'Z' || b >= 0x80
}
