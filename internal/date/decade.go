package date

// readDecade reads tens of years: the 1990s, the '90s, שנות ה-90, שנות התשעים.
func readDecade(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	if t.kind == kLink && t.link != linkYearsOf {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xDecade, TypeDate, CalendarGregorian, "date.decade"
	switch t.kind {
	case kDecade:
		e.n, e.yearDigits, e.entry = t.n, 2, t.entry
		if y, next := p.takeIf(c, kLink, gapSpace, func(y *token) bool { return y.link == linkYearsOf }); y != nil && !t.latin {
			return next, true
		}
		alone := linkYearsOf | linkThe | linkEarly | linkLate | linkMid
		if cyrillic(p.source, t.start) {
			alone |= linkAt // в девяностых
		}
		return p.ofCentury(c), !t.care || p.linked(i, alone)
	case kLink:
		return p.namedDecade(t, c, e)
	}
	if t.n < 0 || t.n%10 != 0 || t.digits != 4 && t.digits != 2 || !p.opensYear(t) && !(t.before == '_' && p.linkedBy(i)) || t.digits == 4 && (t.n < 1000 || t.n > 2090) {
		return cursor{}, false
	}
	s, next := p.takeIf(c, kSuffix, gapApostrophe|gapDash, func(s *token) bool { return s.decade })
	if s == nil {
		return cursor{}, false
	}
	if s.latin && p.source[next.end-1]|0x20 != 's' {
		return cursor{}, false
	}
	years, _ := p.takeIf(next, kLink, gapSpace, func(y *token) bool { return y.link == linkYearsOf })
	slavic := t.digits == 2 && cyrillic(p.source, s.end-2) && t.n >= 20 && (years != nil || p.framed(i) && p.clauseEnds(next))
	if t.digits == 2 && !slavic && (!s.latin || !p.apostrophe(t) && !p.linked(i, linkThe|linkEarly|linkLate|linkMid)) {
		return cursor{}, false
	}
	e.n, e.yearDigits = t.n/10, t.digits
	if t.digits == 4 && t.n%100 == 0 && t.n < 2000 {
		e.kind, e.n = xCentury, t.n/100+1 // the 1800s
	}
	if y, after := p.takeIf(next, kLink, gapSpace, func(y *token) bool { return y.link == linkYearsOf }); y != nil {
		next = after
	}
	return next, true
}

// ofCentury reads the century that an Arabic decade is of: تسعينيات القرن الماضي.
func (p *parser) ofCentury(c cursor) cursor {
	u, next := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.unit == unitCentury && u.arabic() })
	if u == nil {
		return c
	}
	m, next := p.takeIf(next, kModifier|kOrdinal, gapSpace, func(m *token) bool { return m.arabic() && (m.kind == kModifier && m.dir < 0 || m.n == 20) })
	if m == nil {
		return c
	}
	return next
}

// namedDecade reads שנות ה-90 and שנות התשעים.
func (p *parser) namedDecade(t *token, c cursor, e *expr) (cursor, bool) {
	d, next := p.takeIf(c, kNumber|kDecade|kNumberWord, gapSpace|gapDash, func(d *token) bool { return d.prefix&^prefixHe == 0 })
	if d == nil || d.kind == kNumberWord && (d.prefix != prefixHe || d.n < 20) {
		return c, false
	}
	switch {
	case d.kind == kDecade:
		e.n, e.yearDigits = d.n, 2
	case d.n%10 != 0 || d.n < 10:
		return c, false
	case d.digits == 4:
		e.n, e.yearDigits = d.n/10, 4
	default:
		e.n, e.yearDigits = d.n/10, 2
	}
	return next, true
}

// readCentury reads the 20th century, המאה ה-20, המאה העשרים.
func readCentury(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.kind == kUnit && t.unit != unitCentury || t.kind != kUnit && (t.n < 1 || t.n > 22) {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xCentury, TypeDate, CalendarGregorian, "date.century"
	if t.kind == kUnit {
		if cyrillic(p.source, t.start) {
			return p.romanCentury(t, c, e)
		}
		if t.prefix&prefixHe == 0 && t.prefix&prefixBet == 0 && !t.arabic() {
			return cursor{}, false
		}
		n, next := p.takeIf(c, kNumber|kOrdinal|kNumberWord, gapSpace|gapDash, func(n *token) bool {
			return n.prefix == prefixHe && !n.vague && !n.fraction || t.arabic() && (n.kind == kOrdinal && n.arabic() || n.kind == kNumber && n.prefix == prefixOther)
		})
		if n == nil || n.n < 1 || n.n > 22 {
			return cursor{}, false
		}
		e.n = n.n
		if n.kind == kNumberWord {
			e.n, next = p.countFrom(n, next)
		}
		return next, true
	}
	e.n = t.n
	if t.kind == kNumber {
		s, next := p.takeIf(c, kSuffix, 0, func(s *token) bool { return !s.decade })
		if u, after := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.one && u.unit == unitCentury }); s == nil && u != nil && t.digits == 2 && p.opensDate(t) {
			return after, true // 21 век
		}
		if s == nil {
			return cursor{}, false
		}
		c = next
	}
	u, next := p.takeIf(c, kUnit, gapSoft|gapDash, func(u *token) bool {
		return u.unit == unitCentury && (u.latin && !p.plural(u) || cyrillic(p.source, u.start) || u.entry.Language == "yi")
	})
	return next, u != nil
}
