package date

// frenchHour reads an hour as French writes it behind a preposition: à 14 heures, vers 8 h 30, dès 19h.
func (p *parser) frenchHour(i int, t *token, c cursor, e *expr) (cursor, bool) {
	l := p.linkBefore(i, linkAt|linkSince|linkTo)
	if l == nil || !l.french() || t.digits > 2 || t.n > 24 || t.n < 0 {
		return c, false
	}
	next := c
	if u, after := p.takeIf(c, kUnit, gapSpace, func(u *token) bool { return u.unit == unitHour && u.french() }); u != nil {
		next = after
	} else if next = p.pastLetter(c, 'h'); next.end == c.end {
		return c, false
	}
	e.setClock(t.n, 0, Hour|Minute)
	if m, after := p.takeIf(next, kNumber, gapSpace, func(m *token) bool { return m.digits == 2 && m.n < 60 && m.after == 0 }); m != nil && !p.measured(after) {
		e.minute, next = m.n, after
	}
	return next, true
}

// pastLetter moves c behind a letter that stands alone or right behind a figure: 8 h 30.
func (p *parser) pastLetter(c cursor, letter byte) cursor {
	g, to := p.gapAt(c.end)
	if g&^gapSpace != 0 || to >= len(p.source) || p.source[to] != letter || to+1 < len(p.source) && gapClass(firstRune(p.source[to+1:])) == 0 {
		return c
	}
	return p.cursorAt(c.i, to+1)
}
