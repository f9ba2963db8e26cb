package date

// readApprox reads a period with the part of it that is meant: early 2012, the end of the year, סוף 2012, בתחילת השנה.
func readApprox(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.link&(linkEarly|linkMid|linkLate) == 0 {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	at, the := p.skip(c, linkThe, gapSoft)
	if u, next := p.takeIf(at, kUnit, gapSoft, func(u *token) bool {
		return u.n == 0 && (u.latin && t.latin && !p.plural(u) || cyrillic(p.source, u.start) && cyrillic(p.source, t.start) && (u.unit == unitYear || u.unit == unitMonth || u.unit == unitWeek))
	}); u != nil {
		if !u.latin && p.take0(next, kNumber|kModifier) != nil {
			return p.yearOfApprox(t, c, e)
		}
		if u.latin && the == 0 && !p.alone(t.start, next.end) && !p.linked(i, linkSince|linkAt|linkTo|linkFrame) || u.unit < unitWeek || u.unit == unitWeekend || u.unit == unitHalf || u.unit == unitSeason || u.unit == unitCentury || p.beside(next, "of") || p.take0(next, kNumber) != nil {
			return p.yearOfApprox(t, c, e)
		}
		e.relative(t.start, u.unit, 0)
		e.entry, e.rule = t.entry, "date.part-of-period"
		return next, true
	}
	return p.yearOfApprox(t, c, e)
}

// atomAt reads the atom behind c, where nothing but the gap stands between.
func (p *parser) atomAt(c cursor, allowed gap, e *expr) (cursor, bool) {
	if g, to := p.gapAt(c.end); c.i >= len(p.tokens) || g&^allowed != 0 || p.tokens[c.i].word > to {
		return c, false
	}
	return p.readAtom(c.i, e)
}

// yearOfApprox reads the period behind the word t, which tells the part of it.
func (p *parser) yearOfApprox(t *token, c cursor, e *expr) (cursor, bool) {
	c, _ = p.skip(c, linkThe, gapSoft)
	next, ok := p.atomAt(c, gapSoft|gapDash, e)
	if !ok {
		if c, _ = p.skip(c, linkYearOf, gapSoft); c.i < len(p.tokens) {
			next, ok = p.atomAt(c, gapSoft|gapDash, e)
		}
	}
	if !ok || e.start < c.end {
		return cursor{}, false
	}
	switch {
	case e.kind == xDate && e.known&Day == 0 && !e.hebrew && !e.islamic && e.weak == weakNone:
	case e.kind == xWeekday && t.latin && !e.directed && e.clock == 0 && e.weak == weakNone && c.end-t.end <= 1 && (t.link == linkEarly || t.link == linkLate):
	case e.kind == xOffset && e.unit >= unitDay, e.kind == xPeriod, e.kind == xDecade, e.kind == xCentury:
	case e.kind == xDate && e.hebrew && e.hknown&Day == 0:
	default:
		return cursor{}, false
	}
	if e.unit == unitDay && !t.latin {
		return cursor{}, false
	}
	if e.part != partNone && e.kind == xOffset {
		if p.surface(t)[0]|0x20 != 'e' && p.surface(t)[0]|0x20 != 'l' {
			return cursor{}, false
		}
	}
	e.start = t.start
	if e.entry == nil {
		e.entry = t.entry
	}
	return next, true
}
