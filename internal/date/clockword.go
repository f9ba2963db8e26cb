package date

// wordsClock reads a clock that opens with minutes in words: half past five, a quarter to six, רבע לשמונה.
func (p *parser) wordsClock(t *token, c cursor, e *expr) (cursor, bool) {
	russian := cyrillic(p.source, t.start)
	ordinal := russian && t.n == -30 // half of the eighth
	kinds := kNumber | kNumberWord
	if ordinal {
		kinds = kOrdinal
	}
	h, next := p.takeIf(c, kinds, gapSpace|gapDash, func(h *token) bool {
		return h.n >= 1 && h.n <= 12 && !h.isCare() && (h.kind == kNumber && h.digits <= 2 && h.after == 0 || h.kind == kNumberWord && h.info.clock || ordinal) &&
			(t.latin || russian || h.prefix&prefixLamed != 0 || t.n > 0 || t.entry.Language == "yi")
	})
	if h == nil {
		return c, false
	}
	e.setClock(h.n, t.n, Hour|Minute)
	if t.n < 0 {
		e.setClock(h.n-1, 60+t.n, Hour|Minute)
		if h.n == 1 {
			e.hour = 12
		}
	}
	e.entry, e.rule = t.entry, "date.clock-word"
	next, ok := p.closeClock(h, next, e)
	if ordinal && e.half == halfUnset && !p.clauseEnds(next) {
		return next, false // в половине второго тайма
	}
	return next, ok && !p.measured(next)
}

func (t *token) isCare() bool { return t.care || t.vague }

// hourWord reads a clock that opens with the hour in words: five o'clock, five in the evening, שבע וחצי, חמש ועשרים.
func (p *parser) hourWord(i int, t *token, c cursor, e *expr) (cursor, bool) {
	e.rule = "date.clock-word"
	if next, ok := p.minutesBeside(i, t, c, e); ok {
		return next, true
	}
	if t.n > 12 || !t.info.clock {
		return c, false
	}
	e.setClock(t.n, 0, Hour|Minute)
	next := p.minuteWords(t, c, e)
	minutes := next.end > c.end
	after, ok := p.closeClock(t, next, e)
	if !ok {
		return c, false
	}
	if e.half == halfNone {
		return after, true
	}
	if e.half == halfUnset && !minutes && p.opensSpan(i, c) {
		e.weak = weakPart
		return c, true
	}
	at := p.linked(i, linkAt) && p.hourWordBefore(i)
	switch {
	case e.half != halfUnset:
		if cyrillic(p.source, t.start) {
			e.weak = weakFrame // три ночи подряд
		}
		return after, true
	case t.latin:
		return after, minutes && p.linked(i, linkAt)
	}
	return after, at || minutes && t.prefix&prefixBet != 0
}

// minutesBeside reads minutes before their hour: ten to nine, twenty past eight, עשרה לתשע.
func (p *parser) minutesBeside(i int, t *token, c cursor, e *expr) (cursor, bool) {
	n, c := p.countFrom(t, c)
	sign, hours := 0, kNumberWord|kNumber
	if t.latin || t.kind == kNumber {
		if u, next := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.unit == unitMinute && u.latin }); u != nil {
			c = next
		}
		w, next := p.takeIf(c, kClockWord, gapSpace, func(w *token) bool { return w.sign != 0 && w.latin })
		if w == nil || p.linked(i, linkFrom|linkBetween) { // from 8 to 10 p.m.
			return c, false
		}
		sign, c = int(w.sign), next
	}
	if !t.latin && t.kind == kNumberWord {
		if w, next := p.takeIf(c, kClockWord, gapSpace, func(w *token) bool { return w.sign > 0 && !w.latin && w.prefix == 0 }); w != nil {
			sign, c = int(w.sign), next // עשרים אחרי שלוש בצהריים
		}
	}
	h, next := p.takeIf(c, hours, gapSpace|gapDash, func(h *token) bool {
		return h.n >= 1 && h.n <= 12 && (h.kind == kNumber && h.digits <= 2 && h.after == 0 && sign != 0 || h.info.clock && h.kind == kNumberWord) && (sign != 0 || h.prefix == prefixLamed)
	})
	if h == nil || n > 59 || sign == 0 && n%5 != 0 {
		return c, false
	}
	if e.setClock(h.n, n, Hour|Minute); sign <= 0 {
		e.setClock(h.n-1, 60-n, Hour|Minute)
		if h.n == 1 {
			e.hour = 12
		}
	}
	next, ok := p.closeClock(h, next, e)
	stands := e.half != halfUnset || p.linked(i, linkAt) || t.prefix == prefixBet || p.alone(e.start, next.end)
	return next, ok && stands && !p.measured(next)
}

// minuteWords reads the minutes behind the hour: וחצי, ורבע, ועשרים, thirty.
func (p *parser) minuteWords(t *token, c cursor, e *expr) cursor {
	if w, next := p.takeIf(c, kClockWord, gapSpace, func(w *token) bool { return w.side == sideAfter && (w.prefix&prefixVav != 0 || w.arabic()) }); w != nil {
		if e.minute = w.n; w.n < 0 {
			e.hour, e.minute = (e.hour+10)%12+1, 60+w.n
		}
		return next
	}
	gaps := gapSpace
	if t.latin {
		gaps |= gapDash // five-thirty
	}
	w, next := p.takeIf(c, kNumberWord|kNumber, gaps, func(w *token) bool {
		return w.n >= 5 && w.n < 60 && (w.prefix&prefixVav != 0 || t.latin && w.kind == kNumberWord && w.n >= 10)
	})
	if w == nil || w.vague {
		return c
	}
	n := w.n
	if w.kind == kNumberWord {
		n, next = p.countFrom(w, next)
	}
	if n > 59 {
		return c
	}
	e.minute = n
	if u, after := p.takeIf(next, kUnit, gapSpace, func(u *token) bool { return u.unit == unitMinute }); u != nil {
		next = after
	}
	return next
}

// countFrom reads a number that opens with the word t: twenty-five, two hundred, עשרים וחמישה.
func (p *parser) countFrom(t *token, c cursor) (int, cursor) {
	n := t.n
	for range 3 {
		w, next := p.takeIf(c, kNumberWord, gapSpace|gapDash, func(w *token) bool { return !w.vague && w.n > 0 && !w.fraction })
		if w == nil {
			break
		}
		switch {
		case w.n == 100 && n < 10 && w.prefix == 0:
			n *= 100
		case n >= 20 && n%10 == 0 && w.n < 10 && n < 100 && (w.prefix&prefixVav != 0 || t.latin):
			n += w.n
		case n >= 100 && w.n < 100:
			n += w.n
		default:
			return n, c
		}
		c = next
	}
	return n, c
}

// readPart reads a part of the day without its day; it needs one beside it.
func readPart(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.part == partNone {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.part, e.entry, e.rule = t.start, xClock, TypeTime, t.part, t.entry, "date.day-part"
	e.weak = weakDate
	return p.past(p.at(i), t), true
}
