package date

// readApprox reads a period with the part of it that is meant: early 2012, the end of the year, סוף 2012, בתחילת השנה.
func readApprox(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.link&(linkEarly|linkMid|linkLate) == 0 {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	c, the := p.skip(c, linkThe|linkYearOf, gapSoft)
	g, to := gapAt(p.source, c.end)
	if c.i >= len(p.tokens) || g&^(gapSoft|gapDash) != 0 || p.tokens[c.i].word > to {
		return cursor{}, false
	}
	if u, next := p.takeIf(c, kUnit, gapSoft, func(u *token) bool { return u.latin && u.n == 0 && !p.plural(u) }); u != nil && t.latin {
		if the&linkThe == 0 || u.unit < unitWeek || u.unit == unitWeekend || u.unit == unitHalf || u.unit == unitSeason || u.unit == unitCentury {
			return cursor{}, false
		}
		e.relative(t.start, u.unit, 0)
		e.entry, e.rule = t.entry, "date.part-of-period"
		return next, p.approxStands(t)
	}
	next, ok := p.readAtom(c.i, e)
	if !ok || e.start < c.end {
		return cursor{}, false
	}
	switch {
	case e.kind == xDate && e.known&Day == 0 && !e.hebrew && !e.islamic && e.weak == weakNone:
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

// approxStands reports whether "end of the year" is about this year and not about any.
func (p *parser) approxStands(t *token) bool { return t.link&(linkEarly|linkMid|linkLate) != 0 }
