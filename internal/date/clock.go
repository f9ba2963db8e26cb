package date

// readClock reads a clock time without its day: 17:29, 5 p.m., at noon, half past five, בשעה חמש וחצי.
func readClock(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	switch {
	case t.kind == kClockWord && (t.n == 0 || t.side == sideAfter), t.kind == kNumberWord && (t.vague || t.fraction || t.n < 1 || t.n > 59),
		t.kind == kNumber && (t.digits > 4 || p.labelled(i)):
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.rule = t.start, xClock, TypeTime, "date.clock"
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
		c, ok = p.figureClock(i, t, c, e)
	}
	return c, ok
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
	switch t.after {
	case ':':
		next, ok := p.digitsClock(t, c, e)
		if !ok || p.ranIn(i) {
			return c, false
		}
		next, ok = p.closeClock(t, next, e)
		if !ok || e.half == halfUnset && (p.counted(next) || p.ratios(next)) {
			return c, false
		}
		if e.half == halfUnset && (!p.linked(i, linkAt) && p.scored(i, next) || e.clock&Second == 0 && p.plays(i, t, next, e.minute)) {
			e.weak = weakPart
		}
		if e.half == halfUnset && p.celled(t, next) || p.lasts(i, t) || p.chaptered(t) {
			e.weak = weakPart // a score in a table, a running time
		}
		if e.half == halfUnset && t.digits == 1 && e.clock&Second != 0 {
			e.weak = weakPart // a running time, unless a day stands beside it
		}
		if e.half == halfUnset && t.prefix == 0 && t.digits == 1 && e.minute > 0 && !p.linked(i, linkAt) && p.verse(i) {
			e.weak = weakPart
		}
		return next, true
	case '.':
		return p.dottedClock(i, t, c, e)
	case glueLetter:
		if next, ok := p.letterClock(t, c, e); ok {
			return next, true
		}
	case '-':
		return p.hoursRange(t, c, e)
	case 0:
	default:
		return c, false
	}
	if next, ok := p.frenchHour(i, t, c, e); ok {
		return next, true
	}
	if next, ok := p.minutesBeside(i, t, c, e); ok && t.digits <= 2 {
		e.rule = "date.clock-word"
		return next, true
	}
	if t.digits > 2 || t.n > 24 || t.n < 0 || !p.opensClock(t) {
		return p.militaryClock(i, t, c, e)
	}
	e.setClock(t.n, 0, Hour|Minute)
	next, ok := p.closeClock(t, c, e)
	if ok && e.half != halfUnset && t.n <= 12 {
		return next, e.half != halfNone || t.n > 0
	}
	if p.opensSpan(i, c) {
		e.weak = weakPart
		return c, true
	}
	if next, ok := p.russianHour(i, c); ok {
		return next, true
	}
	if !p.linked(i, linkAt) || p.measured(c) {
		return c, false
	}
	if p.hourWordBefore(i) {
		return c, true
	}
	if e.half == halfUnset && t.n > 0 {
		e.weak = weakPart
		return c, true
	}
	return c, false
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
func (p *parser) dottedClock(i int, t *token, c cursor, e *expr) (cursor, bool) {
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
	return next, e.half != halfUnset && e.half != halfNone || e.zoned || e.zone != "" || (p.linked(i, linkAt) || t.prefix&prefixBet != 0 && t.digits == 2 && m.n > 12 && m.after == 0) && !p.measured(next)
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

// militaryClock reads 1730 GMT, 0530 hours and 330 p.m.
func (p *parser) militaryClock(i int, t *token, c cursor, e *expr) (cursor, bool) {
	if t.digits == 3 && t.n >= 100 && t.n%100 < 60 && t.after == 0 && p.opensClock(t) {
		e.setClock(t.n/100, t.n%100, Hour|Minute)
		next, ok := p.closeClock(t, c, e)
		return next, ok && (e.half == halfAM || e.half == halfPM)
	}
	if t.digits != 4 || t.n < 0 || t.n > 2400 || t.n%100 > 59 || t.after != 0 || !p.opensClock(t) {
		return c, false
	}
	e.setClock(t.n/100, t.n%100, Hour|Minute)
	if h, next := p.takeIf(c, kHalf, gapSpace, func(h *token) bool { return h.half == halfNone && h.n == 0 && h.end-h.start < 6 }); h != nil {
		e.half = halfNone
		return p.readZone(next, e), p.linked(i, linkAt) || t.n < 1000
	}
	if next, ok := p.closeClock(t, c, e); ok && t.n >= 100 && t.n < 1260 && (e.half == halfAM || e.half == halfPM) {
		return next, true // 1140 a.m.
	}
	next := p.readZone(c, e)
	return next, next.end > c.end
}
