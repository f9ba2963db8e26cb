package date

// The years that a bare figure may name.
const (
	firstYear = 1000
	lastYear  = 2199
	// Between these a year needs less around it.
	firstLikely = 1850
	lastLikely  = 2060
)

// readYear reads a year that stands for a time: in 2012, the year 2012, 1930-2014, 70 AD.
func readYear(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.kind == kLink {
		return p.namedYear(i, t, e)
	}
	if t.kind == kEra {
		return p.eraYear(i, t, e)
	}
	if t.digits == 2 && t.n >= 40 && t.before == 0 && t.after == 0 && p.clipped(i, t) {
		e.start, e.rule = t.start, "date.year"
		e.setYear(t.n)
		e.yearDigits = 2
		return p.past(p.at(i), t), true
	}
	if t.before == glueLetter && p.fiscalYear(t, e) {
		return p.past(p.at(i), t), t.after == 0
	}
	if t.n < 1 || t.digits > 4 || !p.opensYear(t) && !(t.before == '_' && p.source[t.start-1] == '-' && p.linkedBy(i)) || t.prefix&(prefixBet|prefixLamed|prefixMem) == 0 && p.labelled(i) {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	e.start, e.rule = t.start, "date.year"
	e.setYear(t.n)
	if next := p.readEra(c, e); next.end > c.end && (t.digits == 4 || e.era < 0 || p.adEra(c)) {
		return next, true
	}
	e.era = 0
	if t.prefix == 0 && p.hebrewFigure(t) && p.yearCloses(c) && (p.framed(i) || p.guardedAt(t.word, "over")) {
		e.setHebrewYear(t)
		return c, true
	}
	if t.digits != 4 || t.n < firstYear || t.n > lastYear {
		return cursor{}, false
	}
	if next, ok := p.yearRange(i, t, c, e); ok {
		return next, true
	}
	switch t.after {
	case 0:
		if s, next := p.takeIf(c, kSuffix, 0, func(s *token) bool { return !s.decade && !s.latin }); s != nil && p.source[s.start] == '-' {
			return p.readEra(next, e), t.n >= firstLikely
		}
	case glueLetter, '-':
		s, next := p.takeIf(c, kSuffix, 0, func(s *token) bool { return !s.decade && !s.latin })
		if s == nil && t.after == glueLetter {
			return cursor{}, false
		}
		if s != nil {
			next = p.readEra(next, e)
			return next, t.n >= firstLikely
		}
	default:
		return cursor{}, false
	}
	if m, next := p.takeIf(c, kMonth, gapSpace, func(m *token) bool { return m.latin && m.end-m.start > 3 }); m != nil && p.linked(i, linkIn) && p.clauseEnds(next) {
		e.known, e.month, e.entry, e.rule = e.known|Month, m.n, m.entry, "date.written"
		return next, true // in 2017 April
	}
	return c, p.yearStands(i, t, c)
}

// hebrewFigure reports whether four figures may be a year of the Hebrew calendar: 5784.
func (p *parser) hebrewFigure(t *token) bool {
	return t.digits == 4 && t.n >= 5600 && t.n < 5900 && t.before == 0 && t.after == 0
}

// setHebrewYear makes e that year.
func (e *expr) setHebrewYear(y *token) {
	e.reset()
	e.start, e.kind, e.typ, e.calendar, e.hebrew, e.rule = y.start, xDate, TypeDate, CalendarHebrew, true, "date.hebrew-year"
	e.hyear, e.hknown = y.n, Year
}

// fiscalYear reads a year glued to its mark: FY2012, FY12.
func (p *parser) fiscalYear(t *token, e *expr) bool {
	const mark = "FY"
	at := t.start - len(mark)
	if at < 0 || p.source[at:t.start] != mark || at > 0 && isLetter(rune(p.source[at-1])) || t.digits != 4 && t.digits != 2 || t.digits == 4 && (t.n < firstLikely || t.n > lastLikely) {
		return false
	}
	e.start, e.rule = at, "date.year"
	e.setYear(t.n)
	e.yearDigits = t.digits
	return true
}

// yearRange reads 1930-2014, 1961-62, 2010 to 2012.
func (p *parser) yearRange(i int, t *token, c cursor, e *expr) (cursor, bool) {
	if t.after == '/' {
		return p.yearPair(t, c, e)
	}
	u, next := p.take(c, kNumber, gapSpace|gapDash)
	framed := t.prefix&(prefixBet|prefixMem|prefixHe) != 0 || p.framed(i) || p.linked(i, linkYearOf|linkYearsOf)
	if u != nil {
		g, _ := p.gapAt(c.end)
		if g&gapDash == 0 && u.prefix&prefixLamed == 0 && !(u.prefix&(prefixVav|prefixOther) != 0 && p.betweenYears(i)) {
			return c, false
		}
	} else {
		from := p.linkBefore(i, linkFrom|linkBetween|linkOf)
		if (from == nil || from.link&(linkFrom|linkBetween) == 0 && !from.arabic()) && t.prefix&prefixMem == 0 {
			return c, false
		}
		at, read := p.skip(c, linkTo|linkAnd, gapSpace)
		if read == 0 {
			return c, false
		}
		if u, next = p.take(at, kNumber, gapSpace|gapDash); u == nil {
			return c, false
		}
	}
	open := p.gapBefore(t.word)&gapOpen != 0
	year := u.n
	switch {
	case u.after != 0 || u.n < 0 || p.counts(next):
		return c, false
	case u.digits == 4 && u.n > t.n && u.n <= lastYear && (t.n >= 1500 || framed || open):
	case u.digits == 2 && u.n > t.n%100 && t.n >= 1800 && t.n < 2100 && (framed || open):
		year += t.n / 100 * 100
	default:
		return c, false
	}
	e.rule = "date.years"
	if s, after := p.takeIf(next, kSuffix, gapDash|gapApostrophe, func(s *token) bool { return s.decade }); s != nil && t.n%10 == 0 && year%10 == 0 {
		e.kind, e.n, e.yearDigits, e.rule = xDecade, t.n/10, 4, "date.decade"
		p.rangeWith(e, func(end *expr) { end.n = year / 10 })
		if y, past := p.takeIf(after, kLink, gapSpace, func(y *token) bool { return y.link == linkYearsOf }); y != nil {
			after = past
		}
		return after, true // 1960–1970-е годы
	}
	p.rangeWith(e, func(end *expr) { end.year = year })
	return p.readEra(next, &expr{}), true
}

// yearPair reads a year and the next behind a slash: 2021/2022.
func (p *parser) yearPair(t *token, c cursor, e *expr) (cursor, bool) {
	u, next := p.takeIf(c, kNumber, gapSlash, func(u *token) bool { return u.digits == 4 && u.n == t.n+1 && u.after == 0 })
	if u == nil || t.n < firstLikely || p.counts(next) {
		return c, false
	}
	e.rule = "date.years"
	p.rangeWith(e, func(end *expr) { end.year = u.n })
	return p.readEra(next, &expr{}), true
}

// betweenYears reports whether "between", or "between the years", stands before token i.
func (p *parser) betweenYears(i int) bool {
	if p.linked(i, linkBetween) {
		return true
	}
	y := p.linkBefore(i, linkYearOf)
	for k := i - 1; y != nil && k >= 0 && k > i-8; k-- {
		if &p.tokens[k] == y {
			return p.linked(k, linkBetween)
		}
	}
	return false
}

// namedYear reads a year that a word announces: the year 2012, שנת 2012, عام 2012.
func (p *parser) namedYear(i int, t *token, e *expr) (cursor, bool) {
	if t.link&(linkYearOf|linkFiscal) == 0 {
		return cursor{}, false
	}
	y, c := p.takeIf(p.past(p.at(i), t), kNumber, gapSpace|gapDash, func(y *token) bool {
		return y.digits == 4 && y.n >= firstYear && (y.n <= lastYear || t.latin && p.hebrewFigure(y)) && y.prefix&^prefixHe == 0
	})
	if y != nil && y.n > lastYear {
		e.setHebrewYear(y)
		e.start = t.start
		return c, !p.measured(c)
	}
	if a, _ := p.take(c, kEra, gapSpace); a != nil && a.info.text == "ah" {
		return cursor{}, false // عام 1445 هـ
	}
	if y == nil || y.after != 0 && y.after != '-' && p.readEra(c, &expr{}).end == c.end || p.measured(c) && y.n < 1900 {
		return cursor{}, false
	}
	e.start, e.rule = y.start, "date.year"
	if t.latin || t.arabic() && t.n == 1 {
		e.start = t.start // عام 2008
	}
	e.setYear(y.n)
	if next, ok := p.yearRange(p.indexOf(c, y), y, c, e); ok {
		return next, true
	}
	return p.readEra(c, e), true
}

// eraYear reads a year behind its era: AD 79.
func (p *parser) eraYear(i int, t *token, e *expr) (cursor, bool) {
	if !t.latin || t.info.text != "ad" || !p.capital(t) {
		return cursor{}, false
	}
	y, c := p.takeIf(p.past(p.at(i), t), kNumber, gapSpace, func(y *token) bool { return y.digits <= 4 && y.n >= 1 && y.n <= lastYear && y.after == 0 })
	if y == nil {
		return cursor{}, false
	}
	e.start, e.rule = t.start, "date.year"
	e.setYear(y.n)
	return c, true
}
