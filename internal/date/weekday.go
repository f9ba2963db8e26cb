package date

import (
	"strings"
	"unicode/utf8"
)

// readWeekday reads a weekday with what tells its week: Thursday, last Monday, the following Monday, יום שני הבא,
// Monday of next week.
func readWeekday(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	c := p.past(p.at(i), t)
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xWeekday, TypeDate, CalendarGregorian, "date.weekday"
	if t.kind == kModifier {
		if t.side != sideBefore || t.care {
			return cursor{}, false
		}
		t, c = p.secondModifier(t, c)
		e.directed, e.dir, e.mention = true, t.dir, t.mention
		w, next := p.takeIf(c, kWeekday, gapSoft, func(w *token) bool { return !w.plural && (!w.care || w.part != partNone) && w.prefix == 0 })
		if w == nil {
			return cursor{}, false
		}
		t, c = w, next
	}
	if p.bareLetter(t) && (t.prefix&prefixHe != 0 || c.end < len(p.source) && isDash(firstRune(p.source[c.end:]))) {
		return cursor{}, false // היום ב-20:00
	}
	if !t.latin && p.dayLetter(t) {
		at := c
		if r := firstRune(p.source[c.end:]); isGeresh(r) {
			at = p.cursorAt(c.i, c.end+utf8.RuneLen(r))
		}
		at, _ = p.skip(at, linkOf|linkInMonth, gapSpace)
		if m, _ := p.take(at, kHebrewMonth, gapSpace|gapDash); m != nil {
			return cursor{}, false // ביום א' בתמוז
		}
	}
	if t.plural || t.care && (t.prefix&prefixBet == 0 && p.labelled(i) || p.beforeGuard(i, "address") != nil) || t.prefix&prefixOther != 0 && p.articled(t) {
		return cursor{}, false
	}
	if t.arabic() && t.prefix&^prefixOther == 0 && p.beforeGuard(i, "address") != nil {
		return cursor{}, false // سوق الجمعة
	}
	if t.latin && !e.directed && p.streetBehind(c) {
		return cursor{}, false // Sunday Street
	}
	if t.latin && !e.directed && p.nameBehind(c) && p.linked(i, linkThe) && p.take0(c, kMonth|kPart|kNumber|kWeekday) == nil {
		return cursor{}, false // the Monday Club
	}
	if !e.directed && p.named(t, c) || !t.latin && p.told(t) {
		return cursor{}, false
	}
	e.entry, e.weekday, e.part = t.entry, int8(t.n), t.part
	if t.part != partNone {
		e.typ = TypeTime
	}
	if t.care && !e.directed {
		e.weak = weakPart
		if t.latin && (t.end-t.start > 4 || !p.capital(t)) {
			return cursor{}, false
		}
		if !t.latin && t.end-t.start <= 5 {
			e.weak = weakDate // a letter
		}
		if !t.latin && t.prefix&(prefixBet|prefixMem|prefixLamed) != 0 && t.n > 1 && t.n < 6 && t.end-t.start > 5 && p.clauseEnds(c) && !p.ranked(i) {
			e.weak = weakNone
		}
		if !t.latin && t.prefix == 0 && t.n > 0 && t.n < 6 && t.end-t.start > 5 && p.clauseEnds(c) && p.linked(i, linkSince) && !p.ranked(i) {
			e.weak = weakNone // מאז חמישי
		}
		if !t.latin && t.prefix&prefixBet != 0 && t.n < 6 && t.end-t.start > 5 && e.weak != weakNone && !p.ranked(i) && p.accompanied(i) {
			e.weak = weakNone
		}
		if t.n == 6 && t.end-t.start > 4 && p.saturday(i, t, c) {
			e.weak = weakNone
		}
	}
	return p.weekOf(c, e)
}

// streetBehind reports whether a word for a street that begins with a capital stands behind c; "St." may be a saint.
func (p *parser) streetBehind(c cursor) bool {
	g, _ := p.takeIf(c, kGuard, gapSpace, func(g *token) bool { return g.text == "street" && p.capital(g) && g.end-g.start > len("St.") })
	return g != nil
}

// maxTold bounds what stands between a day and the weekday that is told of it, in bytes.
const maxTold = 40

// told reports whether a word before the Hebrew weekday t says that the day before it fell on it: בי"ז בתמוז חל הצום בשבת.
func (p *parser) told(t *token) bool {
	if t.prefix&prefixBet == 0 || len(p.exprs) == 0 {
		return false
	}
	last := &p.exprs[len(p.exprs)-1]
	return t.word-last.end < maxTold && last.kind == xDate && last.hasDay() && p.guardedAt(t.word, "falls")
}

// secondModifier reads on over "this" before another modifier: this coming Sunday.
func (p *parser) secondModifier(t *token, c cursor) (*token, cursor) {
	if t.dir != 0 || t.mention {
		return t, c
	}
	if m, next := p.takeIf(c, kModifier, gapSoft, func(m *token) bool { return m.side == sideBefore && m.dir != 0 && m.prefix == 0 }); m != nil {
		return m, next
	}
	return t, c
}

// bareLetter reports whether t names its day with a letter that has no geresh: יום ב.
func (p *parser) bareLetter(t *token) bool {
	s := p.surface(t)
	return !t.latin && len(s) > 4 && s[len(s)-3] == ' '
}

// dayLetter reports whether t names its day with a letter: יום ב, יום ב'.
func (p *parser) dayLetter(t *token) bool {
	s := strings.TrimRightFunc(p.surface(t), isGeresh)
	return len(s) > 3 && s[len(s)-3] == ' '
}

// articled reports whether the Arabic article stands before t, so that its first word is another: اليوم الأربعاء.
func (p *parser) articled(t *token) bool {
	for _, r := range p.source[t.word:t.start] {
		if r == 0x627 {
			return true
		}
	}
	return false
}

// ranked reports whether an ordinal with its article stands before token i in its sentence: במקום השני, והיא ברביעי.
func (p *parser) ranked(i int) bool {
	at := p.tokens[i].word
	for k, n := i-1, 0; k >= 0 && n < 8 && at-p.tokens[k].end < 50; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kOrdinal && t.prefix == prefixHe && !p.sentenceEnds(t.end, at) {
			return true
		}
	}
	return false
}

// clauseEnds reports whether a mark or the end of the text stands behind c.
func (p *parser) clauseEnds(c cursor) bool {
	g, to := p.gapAt(c.end)
	return to >= len(p.source) || g&(gapComma|gapDot|gapLine|gapClose) != 0 || p.quoteAt(c.end)
}

// quoteAt reports whether a quotation mark stands at byte i, behind a word.
func (p *parser) quoteAt(i int) bool {
	r := firstRune(p.source[i:])
	return r == '"' || r == 0x201D
}

// saturday reports whether the Sabbath's name stands for the day.
func (p *parser) saturday(i int, t *token, c cursor) bool {
	if t.prefix&prefixBet != 0 || t.prefix&prefixMem != 0 && p.clauseEnds(c) {
		return true
	}
	if t.prefix&^(prefixHe|prefixVav) != 0 {
		return false
	}
	l := p.linkBefore(i, linkTo|linkSince|linkFrame|linkOn|linkAt|linkIn)
	return l != nil && (l.entry.Language != "yi" || l.link&linkAt != 0) // אין שבת is Hebrew
}

// weekOf reads what tells the week behind a weekday.
func (p *parser) weekOf(c cursor, e *expr) (cursor, bool) {
	if e.directed {
		return c, true
	}
	m, next := p.takeIf(c, kModifier, gapSoft, func(m *token) bool { return m.side == sideAfter && !m.count && m.prefix == 0 })
	if m != nil {
		e.directed, e.dir, e.mention, e.weak = true, m.dir, m.mention, weakNone
		return next, true
	}
	at, _ := p.skip(c, linkOf|linkIn|linkThe|linkOn, gapSoft)
	if n, next := p.takeIf(at, kRelative, gapSoft, func(t *token) bool { return t.unit == unitWeek }); n != nil {
		e.weekIsRel, e.weekRel, e.weak = true, int8(n.n), weakNone
		return next, true
	}
	if m, next := p.takeIf(at, kModifier, gapSoft, func(m *token) bool { return m.side == sideBefore && (!m.mention || m.dir > 0) }); m != nil {
		if u, next := p.takeIf(next, kUnit, gapSoft, func(u *token) bool { return u.unit == unitWeek && u.n == 0 }); u != nil {
			e.weekIsRel, e.weekRel, e.weak = true, m.dir, weakNone
			return next, true
		}
	}
	u, next := p.takeIf(at, kUnit, gapSoft, func(u *token) bool { return u.unit == unitWeek && u.n == 0 })
	if u == nil {
		return c, true
	}
	if m, next := p.takeIf(next, kModifier, gapSoft, func(m *token) bool { return m.side == sideAfter && !m.count && !m.mention }); m != nil {
		e.weekIsRel, e.weekRel, e.weak = true, m.dir, weakNone
		return next, true
	}
	return c, true
}

// readNth reads the n-th weekday of a month: the first Monday in September, the last Thursday of November 2012.
func readNth(p *parser, i int, e *expr) (cursor, bool) {
	t := &p.tokens[i]
	if t.kind == kWeekday {
		return p.hebrewNth(i, t, e)
	}
	n := t.n
	if t.kind == kModifier {
		if n = -1; t.dir >= 0 || t.side != sideBefore {
			return cursor{}, false
		}
	}
	if !t.latin || n > 5 {
		return cursor{}, false
	}
	w, c := p.takeIf(p.past(p.at(i), t), kWeekday, gapSoft, func(w *token) bool { return !w.care && !w.plural })
	if w == nil {
		return cursor{}, false
	}
	c, links := p.skip(c, linkOf|linkIn, gapSoft)
	m, c := p.take(c, kMonth, gapSoft)
	if links == 0 || m == nil {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xNth, TypeDate, CalendarGregorian, "date.nth-weekday"
	e.known, e.month, e.weekday, e.n = Month, m.n, int8(w.n), n
	return p.readYearAfter(c, e, false), true
}

// hebrewNth reads the n-th weekday of a month as Hebrew says it: יום שלישי הראשון של אוקטובר.
func (p *parser) hebrewNth(i int, t *token, e *expr) (cursor, bool) {
	if t.latin || t.plural {
		return cursor{}, false
	}
	o, c := p.takeIf(p.past(p.at(i), t), kOrdinal, gapSpace, func(o *token) bool { return o.prefix == prefixHe && o.n <= 5 })
	if o == nil {
		return cursor{}, false
	}
	c, links := p.skip(c, linkOf|linkInMonth, gapSpace)
	m, c := p.take(c, kMonth, gapSpace)
	if m == nil || links == 0 && m.prefix&prefixBet == 0 {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule, e.entry = t.start, xNth, TypeDate, CalendarGregorian, "date.nth-weekday", m.entry
	e.known, e.month, e.weekday, e.n = Month, m.n, int8(t.n), o.n
	return p.readYearAfter(c, e, false), true
}
