package date

import "unicode/utf8"

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

func lastRune(s string) (rune, int) { return utf8.DecodeLastRuneInString(s) }

// readClock reads a clock time without its day: 17:29, 5 p.m., at noon, half past five, בשעה חמש וחצי.
func readClock(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	e.start, e.kind, e.typ, e.rule = t.start, xClock, TypeTime, "date.clock"
	c := p.past(p.at(i), t)
	var ok bool
	switch t.kind {
	case kPart:
		if t.n == 0 && t.part != partNone || t.part != partNone {
			return cursor{}, false
		}
		e.setClock(t.n, 0, Hour|Minute)
		e.entry, e.rule = t.entry, "date.clock-word"
		c, ok = p.readZone(c, e), true
		if !p.noonStands(i, t) {
			e.weak = weakPart
		}
	case kClockWord:
		c, ok = p.wordsClock(t, c, e)
	case kNumberWord:
		c, ok = p.hourWord(i, t, c, e)
	default:
		if p.labelled(i) {
			return cursor{}, false
		}
		c, ok = p.figureClock(i, t, c, e)
	}
	return c, ok
}

// noonStands reports whether noon or midnight names a clock here.
func (p *parser) noonStands(i int, t *token) bool {
	return t.prefix&(prefixBet|prefixLamed|prefixMem) != 0 || p.framed(i) || p.alone(t.start, t.end) || t.latin && p.capital(t) && p.gapBefore(t.word)&gapLine != 0
}

// setClock gives e a clock.
func (e *expr) setClock(hour, minute int, known Part) {
	e.hour, e.minute, e.clock = hour, minute, known
}

// takeClock copies the clock of o into e.
func (e *expr) takeClock(o *expr) {
	e.hour, e.minute, e.second, e.clock, e.half = o.hour, o.minute, o.second, o.clock, o.half
	e.zoned, e.offset, e.utc, e.zone = o.zoned, o.offset, o.utc, o.zone
	if o.part != partNone {
		e.part = o.part
	}
	e.typ = TypeTime
}

// figureClock reads a clock that opens with figures.
func (p *parser) figureClock(i int, t *token, c cursor, e *expr) (cursor, bool) {
	atHour := p.linked(i, linkAt)
	switch t.after {
	case ':':
		next, ok := p.digitsClock(t, c, e)
		if !ok {
			return c, false
		}
		next, ok = p.closeClock(t, next, e)
		if !ok || e.half == halfUnset && (p.counted(next) || p.ratios(next)) {
			return c, false
		}
		if e.half == halfUnset && p.scored(i, next) {
			e.weak = weakPart
		}
		if e.half == halfUnset && t.digits == 1 && e.clock&Second != 0 {
			e.weak = weakPart // a running time, unless a day stands beside it
		}
		if e.half == halfUnset && !atHour && t.prefix == 0 && t.digits == 1 && e.minute > 0 && p.verse(i) {
			e.weak = weakPart
		}
		return next, true
	case '.':
		return p.dottedClock(t, c, e, atHour)
	case glueLetter:
		if next, ok := p.letterClock(t, c, e); ok {
			return next, true
		}
	case 0:
	case '-':
		return p.hoursRange(t, c, e)
	default:
		return c, false
	}
	if t.digits > 2 || t.n > 24 || t.n < 0 || !p.opensClock(t) {
		return p.militaryClock(i, t, c, e)
	}
	e.setClock(t.n, 0, Hour|Minute)
	next, ok := p.closeClock(t, c, e)
	if ok && e.half != halfUnset && t.n <= 12 {
		return next, e.half != halfNone || t.n > 0
	}
	if atHour && p.hourWordBefore(i) && !p.measured(c) {
		return c, true
	}
	if e.half == halfUnset && p.linked(i, linkAt) && !p.measured(c) && t.n > 0 {
		e.weak = weakPart
		return c, true
	}
	return c, false
}

// ratios reports whether another pair of figures, which is no clock, follows behind a comma: 22:19, 45:40.
func (p *parser) ratios(c cursor) bool {
	t, next := p.take(c, kNumber, gapSpace|gapComma)
	if t == nil || t.after != ':' {
		return false
	}
	m, _ := p.take(next, kNumber, gapColon)
	return t.n > 24 || m != nil && (m.digits != 2 || m.n > 59)
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

func (p *parser) opensClock(t *token) bool { return p.opensDate(t) }

// digitsClock reads 17:29 or 17:29:05 and stops before a.m. or a zone.
func (p *parser) digitsClock(t *token, c cursor, e *expr) (cursor, bool) {
	if t.digits > 2 || t.n > 24 || t.n < 0 || !p.opensClock(t) && t.before != '-' {
		return c, false
	}
	m, c := p.take(c, kNumber, gapColon)
	if m == nil || m.digits != 2 || m.n > 59 {
		return c, false
	}
	e.setClock(t.n, m.n, Hour|Minute)
	switch m.after {
	case ':':
		s, next := p.take(c, kNumber, gapColon)
		if s == nil || s.digits != 2 || s.n > 60 || s.after == ':' {
			return c, false
		}
		e.second, e.clock = s.n, e.clock|Second
		if s.after == '.' {
			if f, after := p.take(next, kNumber, gapDot); f != nil && f.digits >= 3 {
				next = after
			}
		}
		c, m = next, s
	case '.', ',', '/', '_':
		return c, false
	}
	if t.n == 24 && (e.minute != 0 || e.second != 0) {
		return c, false
	}
	return c, m.after != '%'
}

// dottedClock reads 17.29, where a word or the half of the day tells that it is no date.
func (p *parser) dottedClock(t *token, c cursor, e *expr, atHour bool) (cursor, bool) {
	if t.digits > 2 || t.n > 24 || t.n < 0 || !p.opensClock(t) {
		return c, false
	}
	m, next := p.take(c, kNumber, gapDot)
	if m == nil || m.digits != 2 || m.n > 59 || m.after == '.' || m.after == ':' || m.after == '%' {
		return c, false
	}
	e.setClock(t.n, m.n, Hour|Minute)
	next, ok := p.closeClock(t, next, e)
	if !ok {
		return c, false
	}
	return next, e.half != halfUnset && e.half != halfNone || e.zoned || e.zone != "" || atHour && !p.measured(next)
}

// letterClock reads 17h30 and 17h.
func (p *parser) letterClock(t *token, c cursor, e *expr) (cursor, bool) {
	s := p.source
	if t.digits > 2 || t.n > 24 || t.n < 0 || t.end >= len(s) || s[t.end]|0x20 != 'h' || !p.opensClock(t) {
		return c, false
	}
	i := t.end + 1
	if i+2 <= len(s) && isDigit(rune(s[i])) && isDigit(rune(s[i+1])) && (i+2 == len(s) || gapClass(rune(s[i+2])) != 0) {
		m := digitValue(rune(s[i]))*10 + digitValue(rune(s[i+1]))
		if m > 59 {
			return c, false
		}
		e.setClock(t.n, m, Hour|Minute)
		for c.i < len(p.tokens) && p.tokens[c.i].start < i+2 {
			c.i++
		}
		c.end = i + 2
		return p.readZone(c, e), true
	}
	return c, false
}

// militaryClock reads 1730 GMT and 0530 hours.
func (p *parser) militaryClock(i int, t *token, c cursor, e *expr) (cursor, bool) {
	if t.digits != 4 || t.n < 0 || t.n > 2400 || t.n%100 > 59 || t.after != 0 || !p.opensClock(t) {
		return c, false
	}
	e.setClock(t.n/100, t.n%100, Hour|Minute)
	if h, next := p.takeIf(c, kHalf, gapSpace, func(h *token) bool { return h.half == halfNone && h.n == 0 && h.end-h.start < 6 }); h != nil {
		e.half = halfNone
		return p.readZone(next, e), p.linked(i, linkAt) || t.n < 1000
	}
	next := p.readZone(c, e)
	return next, next.end > c.end
}

// closeClock reads what follows the figures of a clock: a.m., in the evening, GMT.
func (p *parser) closeClock(t *token, c cursor, e *expr) (cursor, bool) {
	h, next := p.takeIf(c, kHalf, gapSoft|gapComma, func(h *token) bool { return h.half != halfNone || h.end-h.start > 5 })
	if h != nil && p.halfFits(t, h, c, e) {
		e.half = h.half
		if e.hour > 12 && h.half != halfNight && h.half != halfPM && h.half != halfNoon {
			return c, !h.latin
		}
		if e.entry == nil {
			e.entry = h.entry
		}
		c = next
		if n, after := p.takeIf(c, kHalf, gapSoft, func(h *token) bool { return h.text == "" && h.end-h.start > 8 && h.half != halfNone }); n != nil && n.latin {
			c = after // 7 a.m. in the morning
		}
	}
	return p.readZone(c, e), true
}

// halfFits reports whether h is the half of a clock: short forms stand close, "in the morning" may stand off.
func (p *parser) halfFits(t, h *token, c cursor, e *expr) bool {
	g, _ := gapAt(p.source, c.end)
	if g&(gapComma|gapLine) != 0 && (h.half != halfAM && h.half != halfPM || h.end-h.start > 5) {
		return false
	}
	if g&gapComma != 0 || h.glued && (g != 0 || t.after == 0 && e.minute == 0 || t.after == glueLetter) {
		return false
	}
	if h.end-h.start <= 3 && !h.latin && e.clock == 0 {
		return false
	}
	return true
}

// readZone reads the zone behind a clock.
func (p *parser) readZone(c cursor, e *expr) cursor {
	z, next := p.takeIf(c, kZone, gapSpace|gapOpen|gapComma, func(z *token) bool { return !z.latin || p.capital(z) || z.end-z.start > 4 })
	if z == nil {
		return p.readOffset(c, e)
	}
	g, _ := gapAt(p.source, c.end)
	if g&gapOpen != 0 {
		if next.end >= len(p.source) || p.source[next.end] != ')' {
			return c
		}
		next.end++
	}
	if z.end-z.start <= 2 && z.latin && (g == 0 || p.source[z.start] == 'Z' && g != 0) {
		return c
	}
	e.setZone(z)
	if e.utc {
		next = p.readOffset(next, e)
	}
	return next
}

// setZone gives e the zone that z names.
func (e *expr) setZone(z *token) {
	if z.info.text == "UTC" {
		e.zoned, e.utc = true, true
		return
	}
	e.zone = z.info.text
}

// readOffset reads +02:00, +0200 or GMT+2 behind a clock.
func (p *parser) readOffset(c cursor, e *expr) cursor {
	s := p.source
	i := skipMarks(s, c.end)
	if i < len(s) && s[i] == ' ' && !e.utc {
		i++
	}
	if i+2 > len(s) || s[i] != '+' && s[i] != '-' || !isDigit(rune(s[i+1])) {
		return c
	}
	if s[i] == '-' && (i == 0 || s[i-1] == ' ' || e.clock&Second == 0 && !e.utc) {
		return c
	}
	hours, j := digitsAt(s, i+1, 2)
	minutes := 0
	if j < len(s) && s[j] == ':' {
		minutes, j = digitsAt(s, j+1, 2)
	} else if j-i == 3 {
		minutes, j = digitsAt(s, j, 2)
	}
	if j-i < 3 && !e.utc || hours > 14 || minutes > 59 || j < len(s) && isDigit(rune(s[j])) {
		return c
	}
	e.zoned, e.utc, e.offset = true, false, hours*60+minutes
	if s[i] == '-' {
		e.offset = -e.offset
	}
	c.end = j
	for c.i < len(p.tokens) && p.tokens[c.i].start < j {
		c.i++
	}
	return c
}

// digitsAt reads up to n ASCII digits at byte i and returns their value and end.
func digitsAt(s string, i, n int) (value, end int) {
	for end = i; end < len(s) && end < i+n && s[end] >= '0' && s[end] <= '9'; end++ {
		value = value*10 + int(s[end]-'0')
	}
	return value, end
}
