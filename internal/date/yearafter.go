package date

// readYearAfter reads the year behind day and month, if there is one: 2012, '12, of last year, השנה.
func (p *parser) readYearAfter(c cursor, e *expr, tight bool) cursor {
	if e.known&Year != 0 {
		return c
	}
	at, links := p.skip(c, linkOf|linkYearOf|linkThe, gapSoft|gapComma)
	if in, read := p.skip(c, linkIn, gapSpace); read != 0 && e.known&Day != 0 && links == 0 {
		if y, next := p.takeIf(in, kNumber, gapSpace, func(y *token) bool {
			return y.digits == 4 && y.after == 0 && y.n >= firstLikely && y.n <= lastLikely
		}); y != nil && !p.measured(next) {
			e.known |= Year
			e.year, e.yearDigits = y.n, 4
			return next
		}
	}
	if y, next := p.take(at, kNumber, gapSoft|gapComma|gapDash|gapSlash|gapApostrophe); y != nil {
		if y.digits == 2 && y.n > 31 && links&linkOf != 0 && y.after == 0 && y.before == 0 && e.known&Month != 0 && !p.measured(next) {
			e.known |= Year
			e.year, e.yearDigits = y.n, 2
			return next
		}
		if next, ok := p.yearFigure(c, at, y, next, e, tight); ok {
			return next
		}
	}
	if w, next := p.take(at, kNumberWord, gapSoft|gapComma); w != nil {
		if n, next, ok := p.yearWords(w, next); ok {
			e.known |= Year
			e.year, e.yearDigits = n, 4
			return next
		}
	}
	if next, ok := p.relativeYear(at, e); ok {
		return next
	}
	if links&linkYearOf != 0 {
		at, _ = p.skip(c, linkOf, gapSoft)
		if next, ok := p.relativeYear(at, e); ok {
			return next // الربع الأول من العام الجاري
		}
	}
	return c
}

// yearWord returns the word for a year behind c: 1703 года.
func (p *parser) yearWord(c cursor) *token {
	t, _ := p.takeIf(c, kLink, gapSpace, func(t *token) bool { return t.link == linkYearOf })
	return t
}

// yearFigure takes y as the year of the date in e.
func (p *parser) yearFigure(c, at cursor, y *token, next cursor, e *expr, tight bool) (cursor, bool) {
	g, _ := p.gapAt(at.end)
	if g&gapApostrophe != 0 && (y.digits != 2 || g&^gapApostrophe == 0) {
		return c, false
	}
	if y.after == ':' || y.before == '$' || y.prefix&^(prefixHe|prefixBet|prefixLamed) != 0 {
		return c, false
	}
	if y.before == '-' && e.known&Day != 0 && y.digits == 4 {
		tight = true
	}
	if g&(gapDash|gapSlash) != 0 && !tight && g&gapSpace == 0 && e.known&Day == 0 && y.digits != 4 {
		return c, false
	}
	switch {
	case y.digits == 4 && y.n >= firstYear && y.n <= lastYear:
		if y.after == '-' && e.known&Day == 0 && g&gapDash != 0 {
			return c, false
		}
		if (y.n < 1900 || y.n > 2050 || g&gapComma != 0 && e.known&Day == 0) && p.measured(next) && p.yearWord(next) == nil {
			return c, false
		}
		if g&gapDash != 0 && g&gapSpace != 0 {
			return c, false
		}
		e.year, e.yearDigits = y.n, 4
	case y.digits == 2 && p.apostrophe(y):
		e.year, e.yearDigits = y.n, 2
		if next.end < len(p.source) && y.end == next.end {
			if g, to := p.gapAt(y.end); g == gapApostrophe {
				next.end = to
			}
		}
	case y.digits == 2 && e.known&Day != 0 && y.after == 0 && (tight && g&(gapDash|gapSlash) != 0 || g == gapSpace && y.n <= 40 && e.yearEndsLine(p, next)):
		e.year, e.yearDigits = y.n, 2
	case y.digits == 2 && e.known&Day == 0 && y.after == 0 && y.before == '-' && y.n > 12:
		e.year, e.yearDigits = y.n, 2
	default:
		return c, false
	}
	if y.after == glueLetter || y.after == '-' {
		s, after := p.takeIf(next, kSuffix|kEra, 0, func(s *token) bool { return !s.decade })
		if s == nil && y.after == glueLetter && p.readEra(next, &expr{}).end == next.end { // 1997г.
			return c, false
		}
		if s != nil {
			next = after
		}
	}
	if y.after == 0 && !e.numeric {
		if s, after := p.takeIf(next, kSuffix, 0, func(s *token) bool { return !s.decade && !s.latin }); s != nil && p.source[s.start] == '-' {
			next = after // мае 2011-го
		}
	}
	if s, _ := p.takeIf(next, kSuffix, gapDash, func(s *token) bool { return s.decade && !s.latin }); s != nil {
		return c, false // первой половине 1990-х
	}
	e.known |= Year
	return p.readEra(next, e), true
}

// yearEndsLine reports whether nothing but a mark or a clock stands behind a two-digit year.
func (e *expr) yearEndsLine(p *parser, c cursor) bool {
	g, to := p.gapAt(c.end)
	if to >= len(p.source) || g&(gapLine|gapComma|gapDot|gapClose|gapPipe) != 0 {
		return true
	}
	clock, _ := p.takeIf(c, kNumber, gapSpace, func(t *token) bool { return t.after == ':' && t.prefix == 0 })
	return clock != nil // 3 Mar 10 16:27
}

// apostrophe reports whether a mark before or behind a figure tells that its century is left out: '12, 12'.
func (p *parser) apostrophe(t *token) bool {
	s := p.source
	for _, r := range [...]string{"'", "\u2019", "\u2018"} {
		if t.start >= len(r) && s[t.start-len(r):t.start] == r {
			return true
		}
	}
	g, _ := p.gapAt(t.end)
	return g == gapApostrophe
}

// readEra reads what follows a year: г., م, AD, BC.
func (p *parser) readEra(c cursor, e *expr) cursor {
	if t, next := p.takeIf(c, kEra, gapSpace, func(t *token) bool { return t.prefix == 0 }); t != nil {
		switch t.text {
		case "bc":
			e.era = -1
			return next
		case "ad":
			return next
		}
		return c
	}
	if t, next := p.takeIf(c, kLink, gapSpace, func(t *token) bool { return t.link == linkYearOf && !t.latin && t.prefix == 0 }); t != nil && cyrillic(p.source, t.start) {
		if g, _ := p.gapAt(next.end); g&gapDot != 0 && p.source[t.end-1] != '.' && t.end-t.start <= 4 && next.end+1 < len(p.source) {
			next.end++
		}
		return next
	}
	return c
}

func cyrillic(s string, i int) bool { return s[i] == 0xD0 || s[i] == 0xD1 }

// relativeYear reads a year counted from the reference: last year, this year, השנה, אשתקד.
func (p *parser) relativeYear(c cursor, e *expr) (cursor, bool) {
	if u, next := p.takeIf(c, kUnit, gapSoft, func(t *token) bool {
		return t.unit == unitYear && t.n == 0 && (t.prefix&(prefixBet|prefixHe) != 0 || t.arabic())
	}); u != nil {
		if m, after := p.takeIf(next, kModifier, gapSoft, func(m *token) bool { return m.side == sideAfter && !m.count && !m.mention }); m != nil {
			e.yearIsRel, e.yearRel = true, m.dir
			return after, true
		}
	}
	if t, next := p.takeIf(c, kRelative, gapSoft, func(t *token) bool { return t.unit == unitYear }); t != nil {
		e.yearIsRel, e.yearRel = true, int8(t.n)
		return next, true
	}
	if m, next := p.takeIf(c, kModifier, gapSoft, func(t *token) bool { return t.side == sideBefore && (!t.mention || t.dir == 0) }); m != nil {
		if u, after := p.takeIf(next, kUnit, gapSoft, func(t *token) bool { return t.unit == unitYear }); u != nil {
			e.yearIsRel, e.yearRel, e.said = true, m.dir, m.mention
			return after, true
		}
	}
	return c, false
}
