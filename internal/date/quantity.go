package date

// quantity is a number of units.
type quantity struct {
	n      int
	halves int // of a unit, on top
	unit   unit
	vague  bool
	entry  *token
}

// quantity reads a number and a unit from token i on: three days, a week, יומיים, שנה וחצי.
func (p *parser) quantity(i int) (q quantity, c cursor, ok bool) {
	t := &p.tokens[i]
	c = p.past(p.at(i), t)
	switch t.kind {
	case kUnit:
		return p.unitQuantity(t, c)
	case kLink:
		if t.link != linkA {
			return q, c, false
		}
		q.n = 1
	case kNumber:
		if t.n < 0 || t.digits > 4 || t.before != 0 && !p.opensDate(t) {
			return q, c, false
		}
		if q.n = t.n; t.after == '.' {
			f, next := p.take(c, kNumber, gapDot)
			if f == nil || f.digits > 1 || f.n != 5 || f.after != 0 {
				return q, c, false
			}
			q.halves, c = 1, next
		} else if t.after != 0 {
			return q, c, false
		}
	case kNumberWord:
		switch {
		case t.fraction:
			if t.n == 4 {
				return p.quarterHour(t, c)
			}
			if q.n, q.halves = 0, 1; t.n != 2 {
				return q, c, false
			}
		case t.vague:
			q.vague = true
		default:
			if q.n, c = p.countFrom(t, c); t.n == 12 && t.latin {
				c, _ = p.skip(c, linkOf, gapSoft)
			}
		}
	default:
		return q, c, false
	}
	if q.n == 1 && t.kind == kLink {
		if w, next := p.takeIf(c, kNumberWord, gapSoft, func(w *token) bool { return w.n == 100 || w.n == 12 }); w != nil {
			q.n, c = w.n, next
		}
	}
	c = p.plusHalf(c, &q)
	c, _ = p.skip(c, linkFiller, gapSpace)
	u, c := p.takeIf(c, kUnit, gapSoft|gapDash, func(u *token) bool { return u.prefix == 0 && (u.n == 0 || u.latin || u.n == 50) })
	if u == nil || u.unit == unitWeekend || u.unit == unitHalf || u.unit == unitSeason {
		return q, c, false
	}
	if t.digits == 4 && t.n >= 1800 && t.n <= 2100 && !p.plural(u) || u.unit == unitQuarter && (q.n < 2 || !p.plural(u) || p.source[u.start-1] == '-') {
		return q, c, false
	}
	q.unit, q.entry = u.unit, u
	if u.n > 0 {
		q.n *= u.n
	}
	c = p.andHalf(c, &q)
	return q, c, true
}

// quarterHour reads "a quarter of an hour" as minutes.
func (p *parser) quarterHour(t *token, c cursor) (q quantity, next cursor, ok bool) {
	u, next := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.unit == unitHour && u.prefix == 0 && u.n == 0 })
	if u == nil {
		return q, c, false
	}
	return quantity{n: 15, unit: unitMinute, entry: u}, next, true
}

// plusHalf reads the half of "2 1/2 years".
func (p *parser) plusHalf(c cursor, q *quantity) cursor {
	one, next := p.takeIf(c, kNumber, gapSpace, func(t *token) bool { return t.n == 1 && t.after == '/' })
	if one == nil {
		return c
	}
	if two, next := p.takeIf(next, kNumber, gapSlash, func(t *token) bool { return t.n == 2 }); two != nil {
		q.halves = 1
		return next
	}
	return c
}

// unitQuantity reads a quantity that opens with its unit: שבוע, יומיים, שנה וחצי.
func (p *parser) unitQuantity(t *token, c cursor) (q quantity, next cursor, ok bool) {
	if t.latin || t.prefix&^(prefixKaf|prefixVav) != 0 || p.plural(t) || t.unit == unitWeekend || t.unit == unitHalf || t.unit == unitSeason || t.unit == unitQuarter {
		return q, c, false
	}
	if y, _ := p.takeIf(c, kNumber, gapSpace, func(y *token) bool { return y.digits == 4 }); y != nil && t.unit == unitYear {
		return q, c, false // منذ عام 2008
	}
	if cyrillic(p.source, t.start) && !t.one {
		return q, c, false // пару дней назад
	}
	q.n, q.unit, q.entry = max(1, t.n), t.unit, t
	if w, after := p.takeIf(c, kNumberWord, gapSpace, func(w *token) bool { return w.n == 1 && w.prefix == 0 }); w != nil && t.n == 0 {
		c = after
	}
	return q, p.andHalf(c, &q), true
}

// andHalf reads "and a half".
func (p *parser) andHalf(c cursor, q *quantity) cursor {
	if w, next := p.takeIf(c, kNumberWord, gapSpace, func(w *token) bool { return w.fraction && w.n == 2 && w.prefix&prefixVav != 0 }); w != nil {
		q.halves = 1
		return next
	}
	if at, read := p.skip(c, linkAnd, gapSoft); read != 0 {
		at, _ = p.skip(at, linkA, gapSoft)
		if u, next := p.takeIf(at, kUnit, gapSoft, func(u *token) bool { return u.unit == unitHalf && u.latin }); u != nil {
			q.halves = 1
			return next
		}
	}
	return c
}
