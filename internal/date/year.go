package date

// The years that a bare figure may name.
const (
	firstYear = 1000
	lastYear  = 2199
	// Between these a year needs less around it.
	firstLikely = 1850
	lastLikely  = 2060
)

// readYearAfter reads the year behind day and month, if there is one: 2012, '12, of last year, השנה.
func (p *parser) readYearAfter(c cursor, e *expr, tight bool) cursor {
	if e.known&Year != 0 {
		return c
	}
	at, links := p.skip(c, linkOf|linkYearOf|linkThe, gapSoft|gapComma)
	if y, next := p.take(at, kNumber, gapSoft|gapComma|gapDash|gapSlash|gapApostrophe); y != nil {
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
	_ = links
	return c
}

// yearFigure takes y as the year of the date in e.
func (p *parser) yearFigure(c, at cursor, y *token, next cursor, e *expr, tight bool) (cursor, bool) {
	g, _ := gapAt(p.source, at.end)
	if g&gapApostrophe != 0 && (y.digits != 2 || g&^gapApostrophe == 0) {
		return c, false
	}
	if y.after == ':' || y.before == '$' || y.prefix&^(prefixHe|prefixBet|prefixLamed) != 0 {
		return c, false
	}
	if g&(gapDash|gapSlash) != 0 && !tight && g&gapSpace == 0 && e.known&Day == 0 && y.digits != 4 {
		return c, false
	}
	switch {
	case y.digits == 4 && y.n >= firstYear && y.n <= lastYear:
		if y.after == '-' && e.known&Day == 0 && g&gapDash != 0 {
			return c, false
		}
		if (y.n < 1900 || y.n > 2050 || g&gapComma != 0 && e.known&Day == 0) && p.measured(next) {
			return c, false
		}
		if g&gapDash != 0 && g&gapSpace != 0 {
			return c, false
		}
		e.year, e.yearDigits = y.n, 4
	case y.digits == 2 && p.apostrophe(y):
		e.year, e.yearDigits = y.n, 2
		if next.end < len(p.source) && y.end == next.end {
			if g, to := gapAt(p.source, y.end); g == gapApostrophe {
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
		if s == nil && y.after == glueLetter {
			return c, false
		}
		if s != nil {
			next = after
		}
	}
	e.known |= Year
	return p.readEra(next, e), true
}

// yearEndsLine reports whether nothing but a mark or a clock stands behind a two-digit year.
func (e *expr) yearEndsLine(p *parser, c cursor) bool {
	g, to := gapAt(p.source, c.end)
	return to >= len(p.source) || g&(gapLine|gapComma|gapDot|gapClose|gapPipe) != 0
}

// apostrophe reports whether a mark before or behind a figure tells that its century is left out: '12, 12'.
func (p *parser) apostrophe(t *token) bool {
	s := p.source
	for _, r := range [...]string{"'", "\u2019", "\u2018"} {
		if t.start >= len(r) && s[t.start-len(r):t.start] == r {
			return true
		}
	}
	g, _ := gapAt(s, t.end)
	return g == gapApostrophe
}

// readEra reads what follows a year: г., م, AD, BC.
func (p *parser) readEra(c cursor, e *expr) cursor {
	if t, next := p.take(c, kEra, gapSpace); t != nil {
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
		if g, _ := gapAt(p.source, next.end); g&gapDot != 0 && p.source[t.end-1] != '.' && t.end-t.start <= 4 && next.end+1 < len(p.source) {
			next.end++
		}
		return next
	}
	return c
}

func cyrillic(s string, i int) bool { return s[i] == 0xD0 || s[i] == 0xD1 }

// relativeYear reads a year counted from the reference: last year, this year, השנה, אשתקד.
func (p *parser) relativeYear(c cursor, e *expr) (cursor, bool) {
	if u, next := p.takeIf(c, kUnit, gapSoft, func(t *token) bool { return t.unit == unitYear && t.n == 0 && t.prefix&(prefixBet|prefixHe) != 0 }); u != nil {
		if m, after := p.takeIf(next, kModifier, gapSoft, func(m *token) bool { return m.side == sideAfter && !m.count && !m.mention }); m != nil {
			e.yearIsRel, e.yearRel = true, m.dir
			return after, true
		}
	}
	if t, next := p.takeIf(c, kRelative, gapSoft, func(t *token) bool { return t.unit == unitYear }); t != nil {
		e.yearIsRel, e.yearRel = true, int8(t.n)
		return next, true
	}
	if m, next := p.takeIf(c, kModifier, gapSoft, func(t *token) bool { return t.side == sideBefore && !t.mention }); m != nil {
		if u, after := p.takeIf(next, kUnit, gapSoft, func(t *token) bool { return t.unit == unitYear }); u != nil {
			e.yearIsRel, e.yearRel = true, m.dir
			return after, true
		}
	}
	return c, false
}

// readYear reads a year that stands for a time: in 2012, the year 2012, 1930-2014, 70 AD.
func readYear(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.kind == kLink {
		return p.namedYear(i, t, e)
	}
	if t.n < 1 || t.digits > 4 || !p.opensYear(t) && !(t.before == '_' && p.source[t.start-1] == '-' && p.linkedBy(i)) || p.labelled(i) {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	e.start, e.rule = t.start, "date.year"
	e.setYear(t.n)
	if next := p.readEra(c, e); next.end > c.end && (t.digits == 4 || e.era < 0 || p.adEra(c)) {
		return next, true
	}
	e.era = 0
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
	return c, p.yearStands(i, t, c)
}

// linkedBy reports whether mid-, early- or the like is joined to token i with a dash.
func (p *parser) linkedBy(i int) bool {
	at := p.tokens[i].start - 1
	for k := i - 1; k >= 0 && k > i-6; k-- {
		t := &p.tokens[k]
		if t.kind == kLink && t.link&(linkMid|linkEarly|linkLate|linkSince) != 0 && (t.end == at || t.end == at+1) {
			return true
		}
	}
	return false
}

// adEra reports whether an era that needs no four figures stands behind c.
func (p *parser) adEra(c cursor) bool {
	t, _ := p.take(c, kEra, gapSpace)
	return t != nil && (t.end-t.start > 2 || t.latin && p.capital(t))
}

func (p *parser) opensYear(t *token) bool {
	switch t.before {
	case 0:
		return true
	case glueLetter:
		return t.prefix != 0
	case '-':
		return t.prefix != 0
	}
	return false
}

// yearStands decides whether four figures stand for a year, by what is around them.
func (p *parser) yearStands(i int, t *token, c cursor) bool {
	likely := t.n >= firstLikely && t.n <= lastLikely
	if p.measured(c) {
		return false
	}
	if t.prefix&(prefixBet|prefixMem|prefixLamed) != 0 && t.prefix&prefixKaf == 0 {
		return likely || t.prefix&prefixBet != 0 && t.n < 1900 && p.yearCloses(c)
	}
	if t.prefix&prefixKaf != 0 {
		return false
	}
	links := frameLinks &^ (linkAt | linkOn)
	if p.linked(i, links) {
		return likely || p.linked(i, linkIn|linkSince) && (p.yearCloses(c) || t.n < 1900)
	}
	if p.alone(t.start, t.end) {
		return true
	}
	if !likely {
		return false
	}
	if p.yearBefore(i) && (p.linked(i, linkAnd) || t.prefix&prefixVav != 0) {
		return true
	}
	if p.linked(i, linkThe|linkA|linkDet) {
		return p.plainWordBehind(c) && t.n >= 1900 && t.n <= 2040
	}
	g := p.gapBefore(t.word)
	behind, to := gapAt(p.source, c.end)
	ends := to >= len(p.source) || behind&gapLine != 0
	switch {
	case g&gapOpen != 0:
		return behind&gapClose != 0 || behind&gapComma != 0
	case g&gapComma != 0:
		return (ends || behind&(gapClose|gapOpen|gapComma|gapDot) != 0) && (p.lettersBefore(t.word) || g == gapComma|gapSpace && behind&(gapDot|gapComma) != 0)
	case g&gapLine != 0 || t.word == 0:
		return behind&(gapDash|gapColon|gapPipe) != 0 && behind&gapSpace != 0 && !ends
	case g == gapSpace && t.n >= 1940 && t.n <= 2040 && !p.latinBefore(t.word):
		return (ends || behind&(gapClose|gapComma|gapDot) != 0) && p.lettersBefore(t.word)
	}
	return false
}

// latinBefore reports whether a Latin letter stands before byte i, spaces between.
func (p *parser) latinBefore(i int) bool {
	for i > 0 && p.source[i-1] == ' ' {
		i--
	}
	return i > 0 && p.source[i-1]|0x20 >= 'a' && p.source[i-1]|0x20 <= 'z'
}

// yearBefore reports whether another year stands near before token i: 1990 and 1991.
func (p *parser) yearBefore(i int) bool {
	at := p.tokens[i].word
	for k := i - 1; k >= 0 && at-p.tokens[k].end < 16; k-- {
		if t := &p.tokens[k]; t.kind == kNumber {
			return t.digits == 4 && t.n >= firstLikely && t.n <= lastLikely && t.before != '$'
		}
	}
	return false
}

// yearCloses reports whether a clause ends behind a year or a word of small letters follows.
func (p *parser) yearCloses(c cursor) bool {
	g, to := gapAt(p.source, c.end)
	return to >= len(p.source) || g&(gapComma|gapDot|gapLine|gapClose|gapOpen) != 0
}

// plainWordBehind reports whether a word of Latin letters follows.
func (p *parser) plainWordBehind(c cursor) bool {
	g, to := gapAt(p.source, c.end)
	return g == gapSpace && to < len(p.source) && p.source[to]|0x20 >= 'a' && p.source[to]|0x20 <= 'z'
}

// gapBefore tells what stands right before byte i.
func (p *parser) gapBefore(i int) gap {
	var g gap
	s := p.source
	floor := max(0, i-2*maxGap)
	for i > floor {
		r, size := lastRune(s[floor:i])
		c := gapClass(r)
		if isMark(r) {
			i -= size
			continue
		}
		if c == 0 || c == gapOther {
			break
		}
		g |= c
		i -= size
	}
	return g
}

// lettersBefore reports whether a word, not a figure, stands before the mark that stands before byte i.
func (p *parser) lettersBefore(i int) bool {
	s := p.source
	floor := max(0, i-4*maxGap)
	for i > floor {
		r, size := lastRune(s[floor:i])
		i -= size
		if isMark(r) || gapClass(r) != 0 && gapClass(r) != gapOther {
			continue
		}
		return isLetter(r) || r == '"' || r == '\'' || r == 0x5F4
	}
	return false
}

// yearRange reads 1930-2014, 1961-62, 2010 to 2012.
func (p *parser) yearRange(i int, t *token, c cursor, e *expr) (cursor, bool) {
	u, next := p.take(c, kNumber, gapSpace|gapDash)
	framed := t.prefix&(prefixBet|prefixMem|prefixHe) != 0 || p.framed(i) || p.linked(i, linkYearOf|linkYearsOf)
	if u != nil {
		g, _ := gapAt(p.source, c.end)
		if g&gapDash == 0 && u.prefix&prefixLamed == 0 {
			return c, false
		}
	} else {
		if !p.linked(i, linkFrom|linkBetween) && t.prefix&prefixMem == 0 {
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
	p.rangeWith(e, func(end *expr) { end.year = year })
	return next, true
}

// namedYear reads a year that a word announces: the year 2012, שנת 2012, عام 2012.
func (p *parser) namedYear(i int, t *token, e *expr) (cursor, bool) {
	if t.link&(linkYearOf|linkFiscal) == 0 {
		return cursor{}, false
	}
	y, c := p.takeIf(p.past(p.at(i), t), kNumber, gapSpace|gapDash, func(y *token) bool {
		return y.digits == 4 && y.n >= firstYear && y.n <= lastYear && y.prefix&^prefixHe == 0
	})
	if y == nil || y.after != 0 && y.after != '-' || p.measured(c) && y.n < 1900 {
		return cursor{}, false
	}
	e.start, e.rule = y.start, "date.year"
	if t.latin {
		e.start = t.start
	}
	e.setYear(y.n)
	if next, ok := p.yearRange(p.indexOf(c, y), y, c, e); ok {
		return next, true
	}
	return p.readEra(c, e), true
}
