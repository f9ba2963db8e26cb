package date

import "strings"

// readSeason reads a season with its year: summer 2012, the winter of 1992, last summer, קיץ 2021, הקיץ.
func readSeason(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.rule, e.unit = t.start, xPeriod, TypeDate, CalendarGregorian, "date.season", unitSeason
	if t.kind == kModifier {
		s, next := p.takeIf(c, kSeason, gapSoft, func(s *token) bool { return s.prefix == 0 })
		if s == nil || t.side != sideBefore || t.mention {
			return cursor{}, false
		}
		e.season, e.entry, e.directed, e.dir = s.season, s.entry, true, t.dir
		return next, true
	}
	e.season, e.entry = t.season, t.entry
	if next := p.readYearAfter(c, e, false); next.end > c.end {
		if after := p.pastNextYear(next, e.year); after.end > next.end {
			next = p.readEra(after, &expr{})
		}
		return next, true
	}
	if y, next := p.takeIf(c, kHebrewNumeral|kGematria, gapSpace, func(y *token) bool { return y.prefix&^prefixHe == 0 && (y.kind == kHebrewNumeral || y.n >= 5000) }); y != nil && t.entry.Language == "he" {
		if n, ok := readNumeral(p.source, y.start); ok && n.value >= 600 {
			e.setSeasonOf(5000 + n.value)
			return next, true
		}
	}
	m, next := p.takeIf(c, kModifier, gapSpace, func(m *token) bool { return m.side == sideAfter && !m.count && !m.mention && m.prefix == 0 })
	if m != nil {
		e.directed, e.dir = true, m.dir
		return next, true
	}
	if p.o.Durations && t.latin && (p.linked(i, linkIn|linkThe|linkSince) || !t.care) {
		return c, true
	}
	e.end = c.end // in the fall: the next, if it lies ahead
	if instrumental(p.surface(t)) {
		return c, p.tenseAround(e) != tenseNone
	}
	return c, (t.latin && p.linked(i, linkIn|linkThe) || t.prefix == prefixBet) && p.tenseAround(e) == tenseFuture
}

// setSeasonOf gives a season the civil year in which it begins in a year of the Hebrew calendar: קיץ תרפ"ט.
func (e *expr) setSeasonOf(year int) {
	e.known, e.year, e.yearDigits = Year, year-3760, 4
	if e.season >= 3 { // autumn and winter begin in the civil year before
		e.year--
	}
}

// pastNextYear moves c behind the year after year that a dash or slash joins to it: the winter of 1947-48.
func (p *parser) pastNextYear(c cursor, year int) cursor {
	y, next := p.takeIf(c, kNumber, gapDash|gapSlash, func(y *token) bool {
		return y.after == 0 && (y.digits == 2 && y.n == (year+1)%100 || y.digits == 4 && y.n == year+1)
	})
	if y == nil {
		return c
	}
	return next
}

// instrumental reports whether a Russian season stands in the case that means "in": осенью, летом.
func instrumental(s string) bool {
	for _, tail := range [...]string{"\u043e\u0439", "\u043e\u043c", "\u044c\u044e"} { // -oy, -om, -yu
		if strings.HasSuffix(s, tail) {
			return true
		}
	}
	return false
}
