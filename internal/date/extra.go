package date

import "strings"

// readVague reads now, recently, soon.
func readVague(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if !p.o.Vague || t.prefix&^(prefixVav|prefixBet) != 0 {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	e.typ = TypeDate
	if strings.HasPrefix(t.text, "PX") {
		e.typ = TypeDuration
	}
	if p.take0(c, kNumber|kNumberWord|kUnit|kSeason) != nil || p.beside(c, "as") || p.beside(c, "after") || p.beside(c, "before") {
		return cursor{}, false // as soon as, soon after
	}
	if t.text == "FUTURE_REF" && t.latin && p.tells(c) {
		return cursor{}, false // soon became
	}
	e.start, e.kind, e.value, e.entry, e.rule = t.start, xVague, t.text, t.entry, "date.vague"
	return c, true
}

// tells reports whether the word behind c tells the past.
func (p *parser) tells(c cursor) bool {
	h := p.hintBehind(c.end, c.i)
	return h.tense == tensePast && h.far <= 1
}

// readSet reads what comes again: every Monday, daily, closed on Mondays.
func readSet(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.kind == kWeekday && !t.plural {
		return cursor{}, false
	}
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.entry, e.rule = t.start, xSet, TypeSet, t.entry, "date.set"
	if t.kind == kWeekday {
		e.value = weekdayValues[t.n]
		return p.moreDays(c), true
	}
	if t.info.text != "" {
		e.value = t.info.text
		return c, true
	}
	n := 1
	if w, next := p.takeIf(c, kNumber|kNumberWord|kOrdinal, gapSoft, func(w *token) bool { return w.n > 0 && w.n < 100 && !w.vague }); w != nil {
		n, c = w.n, next
	}
	w, next := p.takeIf(c, kWeekday|kUnit|kPart|kMonth|kSeason, gapSoft, func(w *token) bool { return !w.care || w.kind == kWeekday })
	if w == nil {
		return cursor{}, false
	}
	switch w.kind {
	case kWeekday:
		e.value = weekdayValues[w.n]
		next = p.moreDays(next)
	case kUnit:
		if w.n > 0 {
			n = w.n
		}
		e.value = durationValue(n, w.unit)
	case kMonth:
		e.value = monthValues[w.n]
	default:
		e.value = "P1D"
		if w.kind == kSeason {
			e.value = "P1Y"
		}
	}
	return next, true
}

var weekdayValues = [...]string{"XXXX-WXX-7", "XXXX-WXX-1", "XXXX-WXX-2", "XXXX-WXX-3", "XXXX-WXX-4", "XXXX-WXX-5", "XXXX-WXX-6"}

var monthValues = [...]string{"", "XXXX-01", "XXXX-02", "XXXX-03", "XXXX-04", "XXXX-05", "XXXX-06", "XXXX-07", "XXXX-08", "XXXX-09", "XXXX-10", "XXXX-11", "XXXX-12"}

// moreDays reads the rest of a list or range of weekdays that come again, with a clock or part of day.
func (p *parser) moreDays(c cursor) cursor {
	for range 6 {
		at, _ := p.skip(c, linkAnd|linkTo, gapSpace)
		w, next := p.take(at, kWeekday, gapSpace|gapComma|gapDash)
		if w == nil {
			break
		}
		c = next
	}
	return c
}

// readDuration reads a stretch of time: three years, a two-day visit, שלושה ימים, the last three weeks.
func readDuration(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if !p.o.Durations {
		return cursor{}, false
	}
	k := i
	if t.kind == kModifier {
		if t.count || t.mention {
			return cursor{}, false
		}
		c := p.past(p.at(i), t)
		if k = c.i; k >= len(p.tokens) {
			return cursor{}, false
		}
		if g, to := p.gapAt(c.end); g&^gapSoft != 0 || p.tokens[k].word > to {
			return cursor{}, false
		}
		if u := &p.tokens[k]; u.kind == kUnit && p.plural(u) && u.latin {
			e.start, e.kind, e.typ, e.entry, e.rule, e.value = t.start, xDuration, TypeDuration, u.entry, "date.duration", "PX"+unitLetters[u.unit]
			return p.past(c, u), true
		}
		if p.tokens[k].kind&(kNumber|kNumberWord) == 0 {
			return cursor{}, false
		}
	} else if t.kind == kLink && (t.link != linkA || !p.linked(i, frameLinks)) {
		return cursor{}, false
	}
	if t.kind == kUnit && t.latin && p.plural(t) && t.unit >= unitDay && t.unit != unitWeekend && (p.linked(i, linkIn|linkFrame|linkSince) || p.stretches(i)) {
		c := p.past(p.at(i), t)
		e.start, e.kind, e.typ, e.entry, e.rule, e.value = t.start, xDuration, TypeDuration, t.entry, "date.duration", "PX"+unitLetters[t.unit]
		return c, !p.ages(c) && e.value != "PX"
	}
	q, c, ok := p.quantity(k)
	if !ok || t.kind == kUnit && t.n == 0 || p.ages(c) || p.perUnit(c) {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.entry, e.rule, e.n, e.unit = t.start, xDuration, TypeDuration, q.entry.entry, "date.duration", q.n, q.unit
	e.value = durationValue(q.n, q.unit)
	switch {
	case q.vague:
		e.value = "PX" + unitLetters[q.unit]
		if q.unit < unitDay {
			e.value = "PTX" + unitLetters[q.unit]
		}
	case q.halves > 0:
		e.value = halfValue(q.n, q.unit)
	}
	return c, e.value != ""
}

// beside reports whether a word stands right behind c.
func (p *parser) beside(c cursor, word string) bool {
	g, to := p.gapAt(c.end)
	return g == gapSpace && to+len(word) < len(p.source) && p.source[to:to+len(word)] == word && !isLetter(rune(p.source[to+len(word)]))
}

// ages reports whether "old" stands behind c: 6-year-old.
func (p *parser) ages(c cursor) bool {
	g, to := p.gapAt(c.end)
	return g&^(gapSoft|gapDash) == 0 && to+3 <= len(p.source) && p.source[to:to+3] == "old"
}

// stretches reports whether what follows unit i makes it an indefinite time: the weeks ahead, the years that followed.
func (p *parser) stretches(i int) bool {
	c := p.past(p.at(i), &p.tokens[i])
	return p.linked(i, linkThe) && (p.beside(c, "ahead") || p.beside(c, "that followed") || p.beside(c, "to come") || p.beside(c, "since"))
}

// perUnit reports whether a quantity is part of a frequency: 24 hours a day.
func (p *parser) perUnit(c cursor) bool {
	at, read := p.skip(c, linkA, gapSpace)
	if read == 0 {
		return false
	}
	u, _ := p.takeIf(at, kUnit, gapSpace, func(u *token) bool { return u.latin && !p.plural(u) })
	return u != nil
}

// unitLetters names units in durations of ISO 8601.
var unitLetters = [...]string{"", "S", "M", "H", "D", "W", "WE", "M", "Q", "", "", "Y", "DE", "C"}

// durationValue writes n units as a duration.
func durationValue(n int, u unit) string {
	if unitLetters[u] == "" {
		return ""
	}
	switch u {
	case unitDecade:
		n, u = 10*n, unitYear
	case unitCentury:
		n, u = 100*n, unitYear
	case unitQuarter:
		n, u = 3*n, unitMonth
	}
	b := make([]byte, 0, 8)
	b = append(b, 'P')
	if u < unitDay {
		b = append(b, 'T')
	}
	b = appendInt(b, n, 1)
	return string(append(b, unitLetters[u]...))
}

// halfValue writes n and a half units as a duration.
func halfValue(n int, u unit) string {
	switch u {
	case unitYear:
		return wholeAndHalf("P", n, "Y", "6M")
	case unitHour:
		return wholeAndHalf("PT", n, "H", "30M")
	case unitMinute:
		return wholeAndHalf("PT", n, "M", "30S")
	case unitDay:
		return wholeAndHalf("P", n, "D", "T12H")
	case unitDecade:
		return durationValue(n*10+5, unitYear)
	case unitMonth, unitWeek:
		v := durationValue(n, u)
		return v[:len(v)-1] + ".5" + v[len(v)-1:]
	}
	return ""
}

// wholeAndHalf writes n units and the half of one; nothing of n if it is 0.
func wholeAndHalf(head string, n int, letter, half string) string {
	if n == 0 {
		return head + half
	}
	return string(appendInt([]byte(head), n, 1)) + letter + half
}
