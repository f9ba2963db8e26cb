package date

// readRange reads the later end of a range behind e: 1.2 עד 3.2.12, Feb. 28-March 2, 10:00-12:00. first is the token that
// e opens with.
func (p *parser) readRange(first int, c cursor, e *expr) (cursor, bool) {
	if e.rangeTo != 0 || !rangeable(e) {
		return c, false
	}
	g, to := p.gapAt(c.end)
	from := p.linked(first, linkFrom|linkBetween) || p.tokens[first].prefix&prefixMem != 0
	if l := p.linkBefore(first, linkOf); l != nil && l.arabic() && e.known == Month {
		from = true // من يناير إلى مارس
	}
	if g&^(gapSpace|gapDash) != 0 && !(from && g&^(gapSpace|gapComma) == 0) || c.i >= len(p.tokens) {
		return c, false
	}
	at := c
	if g&gapDash == 0 {
		next, read := p.skip(c, linkTo|linkAnd, gapSpace|gapComma)
		if read == 0 && !(from && p.tokens[c.i].word == to && (p.tokens[c.i].prefix&prefixLamed != 0 || (e.known&Day != 0 || e.clock != 0) && p.tokens[c.i].prefix&prefixOther != 0 && p.linked(first, linkBetween))) {
			return c, false
		}
		if read&linkAnd != 0 && !p.linked(first, linkBetween) || read&linkTo != 0 && !from && e.clock == 0 && !(e.numeric && e.known&Day != 0) {
			return c, false
		}
		if read != 0 {
			at = next
		}
	} else if p.tokens[c.i].word > to {
		return c, false
	}
	if at.i >= len(p.tokens) {
		return c, false
	}
	if g, to := p.gapAt(at.end); g&^(gapSpace|gapDash) != 0 || p.tokens[at.i].word > to {
		return c, false
	}
	return p.rangeEnd(c, at, g, e)
}

// rangeDay reads the day behind a range of hours: 7-9 p.m. on March 12.
func (p *parser) rangeDay(c cursor, e *expr) (cursor, bool) {
	if e.kind != xClock || e.rangeTo == 0 || e.clock == 0 {
		return c, false
	}
	at, _ := p.skip(c, linkOn|linkThe|linkInDay, gapSpace|gapComma)
	g, to := p.gapAt(at.end)
	if g&^(gapSpace|gapComma) != 0 || at.i >= len(p.tokens) || p.tokens[at.i].word > to || p.tokens[at.i].prefix&prefixVav != 0 {
		return c, false
	}
	next, ok := p.readAtom(at.i, &p.other)
	o := &p.other
	if !ok || !o.hasDay() || o.clock != 0 || o.part != partNone || o.weak != weakNone || o.invalid || o.rangeTo != 0 {
		return c, false
	}
	day := *o
	for range 2 { // Thursday, March 12
		further, ok := p.join(next, &day)
		if !ok || day.clock != 0 || day.invalid {
			break
		}
		next = further
	}
	to2 := e.rangeTo
	p.ends[to2-1].takeDay(&day)
	e.takeDay(&day)
	e.rangeTo, e.rule, e.weak = to2, "date.range", weakNone
	return next, true
}

// rangeable reports whether e may open a range.
func rangeable(e *expr) bool {
	switch e.kind {
	case xClock:
		return e.clock != 0
	case xDate:
		return e.shift == shiftNone && (e.known&(Day|Month) != 0 || e.hknown&(Day|Month) != 0)
	case xWeekday, xOffset:
		return e.clock != 0
	}
	return false
}

// rangeEnd reads the later end at cursor at.
func (p *parser) rangeEnd(c, at cursor, g gap, e *expr) (cursor, bool) {
	if g&gapDash != 0 || p.tokens[at.i].prefix&prefixLamed != 0 || e.known == Month {
		p.dashed = p.tokens[at.i].start
	}
	end, ok := p.readAtom(at.i, &p.other)
	p.dashed = -1
	o := &p.other
	if !ok || o.invalid || o.rangeTo != 0 {
		return c, false
	}
	for range 3 {
		if !ok || g&gapDash != 0 && g&gapSpace != 0 && e.clock != 0 && o.kind != xClock {
			break
		}
		keep := *o
		next, joined := p.joinInto(end, &keep)
		*o = keep // joining reads what follows into p.other
		if !joined {
			break
		}
		end = next
	}
	switch {
	case e.kind == xClock && o.kind != xClock && o.clock != 0 && o.hasDay():
		clock := *e
		p.ends = append(p.ends, *o)
		e.takeDay(o)
		e.takeClock(&clock)
		if e.half == halfUnset && o.half == halfPM && e.hour < o.hour && e.hour <= 12 {
			e.half = o.half
		}
	case o.kind == xClock && o.clock != 0 && e.clock != 0:
		later := *e
		later.takeClock(o)
		if e.half == halfUnset && o.half != halfUnset && e.hour <= 12 {
			e.half = o.half
			if o.half == halfPM && e.hour > o.hour && o.hour != 12 {
				e.half = halfAM
			}
		}
		if e.weak != weakNone && o.half == halfUnset && e.kind == xClock && o.weak != weakNone {
			return c, false
		}
		p.ends = append(p.ends, later)
	case e.raw.bare && o.raw.bare && e.raw.dots && e.raw.b == o.raw.b && e.raw.a >= o.raw.a:
		return c, false
	case e.kind == xDate && o.kind == xDate && o.clock == 0 == (e.clock == 0) && sameGrain(e, o):
		if e.known&Year != 0 && o.known&Year == 0 && o.known != 0 {
			o.year, o.yearDigits, o.known = e.year, e.yearDigits, o.known|Year
		}
		p.ends = append(p.ends, *o)
	default:
		return c, false
	}
	e.rangeTo, e.weak, e.rule = len(p.ends), weakNone, "date.range"
	return end, true
}

// joinInto is join for the later end of a range.
func (p *parser) joinInto(c cursor, e *expr) (cursor, bool) {
	next, ok := p.join(c, e)
	return next, ok && !e.invalid
}

// sameGrain reports whether both name days, or both months, of the same calendar.
func sameGrain(e, o *expr) bool {
	if e.hebrew != o.hebrew || e.islamic != o.islamic {
		return false
	}
	if e.hebrew {
		return e.hknown&Day == o.hknown&Day && e.hknown&Month != 0 && o.hknown&Month != 0
	}
	return e.known&Day == o.known&Day && e.known&Month != 0 && o.known&Month != 0
}
