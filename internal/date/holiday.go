package date

// readHoliday reads a day with a name and what fixes its year: Christmas 2012, last Thanksgiving, יום כיפור תשל"ד.
func readHoliday(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xHoliday, TypeDate, CalendarGregorian, "date.holiday"
	if t.kind == kModifier {
		h, next := p.takeIf(c, kHoliday, gapSoft, func(h *token) bool { return h.prefix == 0 })
		if h == nil || t.side != sideBefore || t.mention && t.dir <= 0 {
			return cursor{}, false
		}
		e.entry, e.directed, e.dir = h.entry, true, t.dir
		return next, true
	}
	e.entry = t.entry
	if t.entry.Attr("calendar") == "hebrew" {
		var h expr
		if next := p.hebrewYearAfter(c, &h); next.end > c.end {
			e.hyear, e.hknown = h.hyear, Year
			return next, true
		}
	}
	if t.entry.Attr("year") == "yes" {
		return c, false
	}
	if next := p.readYearAfter(c, e, false); next.end > c.end {
		return next, true
	}
	m, next := p.takeIf(c, kModifier, gapSpace, func(m *token) bool { return m.side == sideAfter && !m.count && !m.mention && m.prefix == 0 })
	if m != nil {
		e.directed, e.dir = true, m.dir
		return next, true
	}
	if p.alone(t.start, t.end) {
		return c, true
	}
	if t.entry.Attr("day-name") == "yes" && (p.linked(i, linkOn) || t.prefix&prefixBet != 0) {
		e.end = c.end
		return c, t.latin && p.known(p.wordBefore(t.end), "date-units") || t.entry.Attr("calendar") == "" || p.tenseAround(e) == tenseFuture // one that moves is told of as a feast
	}
	return c, p.o.Durations && t.latin
}
