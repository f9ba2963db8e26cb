package date

// yearWords reads a year in words that opens with t: nineteen ninety-seven, two thousand and twelve.
func (p *parser) yearWords(t *token, c cursor) (int, cursor, bool) {
	if !t.latin || t.vague || t.kind != kNumberWord {
		return 0, c, false
	}
	switch {
	case t.n >= 17 && t.n <= 20:
		if h, after := p.takeIf(c, kNumberWord, gapSoft, func(h *token) bool { return h.latin && h.n == 100 }); h != nil {
			c, _ = p.skip(after, linkAnd, gapSoft) // nineteen hundred ninety-three
		}
		w, next := p.takeIf(c, kNumberWord, gapSoft, func(w *token) bool { return w.latin && !w.vague && w.n >= 10 && w.n < 100 })
		if w == nil {
			return 0, c, false
		}
		n, next := p.countFrom(w, next)
		return t.n*100 + n, next, n < 100
	case t.n == 2:
		w, next := p.takeIf(c, kNumberWord, gapSoft, func(w *token) bool { return w.n == 1000 })
		if w == nil {
			return 0, c, false
		}
		at, _ := p.skip(next, linkAnd, gapSoft)
		if u, after := p.takeIf(at, kNumberWord, gapSoft, func(u *token) bool { return u.latin && !u.vague && u.n < 100 && u.n > 0 }); u != nil {
			n, after := p.countFrom(u, after)
			return 2000 + n, after, n < 100
		}
		return 2000, next, true
	}
	return 0, c, false
}

// readYearWords reads a year in words behind a preposition.
func readYearWords(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	year, c, ok := p.yearWords(t, p.past(p.at(i), t))
	if !ok || p.measured(c) {
		return cursor{}, false
	}
	e.start, e.rule = t.start, "date.year-words"
	e.setYear(year)
	return c, p.linked(i, frameLinks|linkYearOf) || t.n != 2 && p.o.Durations
}
