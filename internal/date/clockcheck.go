package date

import "strings"

// noonStands reports whether noon or midnight names a clock here.
func (p *parser) noonStands(i int, t *token) bool {
	return t.prefix&(prefixBet|prefixLamed|prefixMem) != 0 || p.framed(i) || p.alone(t.start, t.end) || t.latin && p.capital(t) && p.gapBefore(t.word)&gapLine != 0
}

// ranIn reports whether the English "in" before token i makes its figures a running time: the mile in 10:12.
func (p *parser) ranIn(i int) bool {
	l := p.linkBefore(i, linkIn)
	return l != nil && l.entry.Language == "en"
}

// maxLabel bounds what stands between a word for a length and its figures, in bytes.
const maxLabel = 40

// lasts reports whether a word before the figures t tells that they are a length: lasted 11:40, משך הסרטון: 00:52. Behind
// a word that may tell an hour too, such as runs, those of one digit are.
func (p *parser) lasts(i int, t *token) bool {
	for k, n := i-1, 0; k >= 0 && n < 8 && t.word-p.tokens[k].end < maxLabel; k, n = k-1, n+1 {
		g := &p.tokens[k]
		if g.kind != kGuard || g.end > t.word || g.text != "length" && g.text != "run" {
			continue
		}
		between := strings.TrimRight(p.source[g.end:t.word], " ")
		if between == "" {
			return g.text == "length" || t.digits == 1
		}
		if g.text == "length" && g.arabic() && t.digits == 1 && !strings.ContainsAny(between, ".,;:\n(\"") {
			return true // استغرق الفيلم 1:45
		}
		return g.text == "length" && between[len(between)-1] == ':' && !strings.ContainsAny(between[:len(between)-1], ".,;:\n(\"")
	}
	return false
}

// chaptered reports whether the clock t opens a line of a list of marks in a recording, of which another opens with more
// minutes than an hour of the day has figures: [45:05].
func (p *parser) chaptered(t *token) bool {
	if !p.opensMark(t) {
		return false
	}
	if p.marks == 0 {
		p.marks = -1
		for k := range p.tokens {
			if m := &p.tokens[k]; m.kind == kNumber && m.after == ':' && m.digits == 2 && (m.n > 24 || k == 0 && m.n == 0 && p.zeroed(m)) && p.opensMark(m) {
				p.marks = 1
				break
			}
		}
	}
	return p.marks > 0
}

// opensMark reports whether t opens its line, perhaps in a bracket.
func (p *parser) opensMark(t *token) bool {
	i := t.word
	if i > 0 && (p.source[i-1] == '[' || p.source[i-1] == '(') {
		i--
	}
	return p.opensLine(i)
}

// zeroed reports whether t opens 00:00.
func (p *parser) zeroed(t *token) bool { return strings.HasPrefix(p.source[t.end:], ":00") }

// ratios reports whether another pair of figures, which is no clock, follows behind a comma: 22:19, 45:40.
func (p *parser) ratios(c cursor) bool {
	t, next := p.take(c, kNumber, gapSpace|gapComma)
	if t == nil || t.after != ':' {
		return false
	}
	m, _ := p.take(next, kNumber, gapColon)
	return t.n > 24 || m != nil && (m.digits != 2 || m.n > 59)
}

// celled reports whether the figures from t to c fill a cell of a table beside a cell of one figure: | 21:11 | 24 |.
func (p *parser) celled(t *token, c cursor) bool {
	g, _ := p.gapAt(c.end)
	if g&gapPipe == 0 || p.gapBefore(t.word)&gapPipe == 0 {
		return false
	}
	n, _ := p.take(c, kNumber, gapSpace|gapPipe)
	return n != nil && n.digits <= 3 && n.after != ':' && n.after != '.' && n.after != '/'
}

// opensSpan reports whether a bare hour, which ends at c, opens a span of hours whose later end alone tells the half of the
// day: between eight and ten p.m., בין שמונה לעשר בערב.
func (p *parser) opensSpan(i int, c cursor) bool {
	if !p.linked(i, linkFrom|linkBetween) && p.tokens[i].prefix&prefixMem == 0 {
		return false
	}
	at, read := p.skip(c, linkTo|linkAnd, gapSpace)
	h, next := p.takeIf(at, kNumber|kNumberWord, gapSpace|gapDash, func(h *token) bool {
		return h.n >= 1 && h.n <= 24 && h.after == 0 && (read != 0 || h.prefix&(prefixLamed|prefixOther) != 0)
	})
	if h == nil {
		return false
	}
	half, _ := p.takeIf(next, kHalf|kUnit, gapSpace, func(f *token) bool {
		return f.kind == kUnit && f.unit == unitHour && f.entry.Language == "ru" || f.half != halfNone && f.half != halfUnset && h.n <= 12
	})
	return half != nil
}

// russianHour reads the word for hours behind a figure and a preposition: в 18 часов.
func (p *parser) russianHour(i int, c cursor) (cursor, bool) {
	l := p.linkBefore(i, linkAt|linkTo|linkSince)
	if l == nil || l.entry.Language != "ru" {
		return c, false
	}
	u, next := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.unit == unitHour && u.entry.Language == "ru" })
	return next, u != nil
}

// hoursRange reads 5-7 p.m.
func (p *parser) hoursRange(t *token, c cursor, e *expr) (cursor, bool) {
	if t.digits > 2 || t.n < 1 || t.n > 12 || !p.opensClock(t) {
		return c, false
	}
	u, next := p.takeIf(c, kNumber, gapDash, func(u *token) bool {
		return u.digits <= 2 && u.n >= 1 && u.n <= 12 && (u.after == 0 || u.after == glueLetter)
	})
	if u == nil {
		return c, false
	}
	h, next := p.takeIf(next, kHalf, gapSpace, func(h *token) bool {
		return h.latin && !h.glued && (h.half == halfAM || h.half == halfPM) && h.end-h.start <= 5
	})
	if h == nil {
		return c, false
	}
	e.setClock(t.n, 0, Hour|Minute)
	e.half, e.entry, e.rule = h.half, h.entry, "date.range"
	p.rangeWith(e, func(end *expr) { end.hour = u.n })
	if h.half == halfPM && t.n > u.n && u.n != 12 {
		e.half = halfAM
	}
	return p.readZone(next, e), true
}

// counted reports whether the figures before c are a stretch of time: 02:40 minutes.
func (p *parser) counted(c cursor) bool {
	t, _ := p.takeIf(c, kUnit, gapSpace|gapDash, func(t *token) bool { return t.unit <= unitHour && t.prefix&^prefixHe == 0 })
	return t != nil
}

// verse reports whether a capitalised word, and no preposition, stands right before token i: John 3:16.
func (p *parser) verse(i int) bool {
	at := p.tokens[i].word
	j := at
	for j > 0 && p.source[j-1] == ' ' {
		j--
	}
	if j == at || j == 0 {
		return false
	}
	k := j
	for k > 0 && p.source[k-1]|0x20 >= 'a' && p.source[k-1]|0x20 <= 'z' {
		k--
	}
	return k < j && p.source[k] >= 'A' && p.source[k] <= 'Z' && p.before(i, at, kWeekday|kMonth|kZone, gapSpace) == nil
}

// hourWordBefore reports whether a word for "hour" stands before token i, which makes a lone figure a clock.
func (p *parser) hourWordBefore(i int) bool {
	t := p.linkBefore(i, linkAt)
	return t != nil && !t.latin && !cyrillic(p.source, t.start) && t.end-t.start >= 6
}

// closeClock reads what follows the figures of a clock: a.m., in the evening, GMT.
func (p *parser) closeClock(t *token, c cursor, e *expr) (cursor, bool) {
	h, next := p.takeIf(c, kHalf, gapSoft|gapComma, func(h *token) bool { return h.half != halfNone || h.end-h.start > 5 })
	if h == nil {
		if at, read := p.skip(c, linkOf, gapSpace); read != 0 {
			if h, next = p.takeIf(at, kHalf, gapSpace, func(h *token) bool { return h.entry.Language == "ar" && h.end-h.start > 4 }); h != nil {
				c = at // التاسعة من صباح الخميس
			}
		}
	}
	if h != nil && p.halfFits(t, h, c, e) {
		e.half = h.half
		if e.hour > 12 && h.half != halfNight && h.half != halfPM && h.half != halfNoon {
			return c, !h.latin
		}
		if e.entry == nil {
			e.entry = h.entry
		}
		c = next
		if n, after := p.takeIf(c, kHalf, gapSoft, func(n *token) bool { return h.half == halfNone && n.entry.Language == "yi" && n.half != halfNone }); n != nil {
			e.half, c = n.half, after // 8 אַ זייגער אין אָוונט
		}
		if n, after := p.takeIf(c, kHalf, gapSoft, func(h *token) bool { return h.text == "" && h.end-h.start > 8 && h.half != halfNone }); n != nil && n.latin {
			c = after // 7 a.m. in the morning
		}
	}
	return p.readZone(c, e), true
}

// halfFits reports whether h is the half of a clock: short forms stand close, "in the morning" may stand off.
func (p *parser) halfFits(t, h *token, c cursor, e *expr) bool {
	g, _ := p.gapAt(c.end)
	if g&(gapComma|gapLine) != 0 && (h.half != halfAM && h.half != halfPM || h.end-h.start > 5) {
		return false
	}
	if b := h.end; b < len(p.source) && isDigit(rune(p.source[b])) {
		return false // 3am3
	}
	if g&gapComma != 0 || h.glued && (g != 0 || t.after == 0 && e.minute == 0 || t.after == glueLetter) {
		return false
	}
	if h.end-h.start <= 3 && !h.latin && e.clock == 0 {
		return false
	}
	return true
}
