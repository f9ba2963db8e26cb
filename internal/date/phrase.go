package date

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// readPhrase reads the expression at token i: an atom and all that joins it, such as weekday, date and clock.
func (p *parser) readPhrase(i int, e *expr) (cursor, bool) {
	c, ok := p.readAtom(i, e)
	if !ok {
		return c, false
	}
	joined := false
	for range 5 {
		next, ok := p.join(c, e)
		if !ok {
			break
		}
		c, joined = next, true
		if e.invalid {
			break
		}
	}
	if !e.invalid {
		if next, ok := p.readRange(i, c, e); ok {
			c, joined = next, true
		}
	}
	if next, ok := p.rangeDay(c, e); ok {
		c, joined = next, true
	}
	if !joined && e.weak != weakNone && !(e.weak == weakFrame && p.framed(i)) && !p.whole(e, c) {
		return c, false
	}
	if p.labelledDay(i, e) {
		return c, false
	}
	if e.kind == xDate && e.hasDay() {
		if l := p.linkBefore(i, linkInDay); l != nil && l.arabic() && p.tokens[i].prefix == 0 {
			e.start = l.start // يوم 14 يناير
		}
	}
	if e.kind == xDate && e.start == p.tokens[i].start && (e.known|e.iknown)&(Month|Day) == Month && p.tokens[i].kind&(kMonth|kIslamicMonth) != 0 && p.tokens[i].prefix == 0 {
		if l := p.linkBefore(i, linkInMonth); l != nil && l.n == 1 {
			e.start = l.start // חודש ינואר
		}
	}
	for k := i; k < len(p.tokens) && p.tokens[k].word == p.tokens[i].word; k++ {
		if t := &p.tokens[k]; e.start == t.start && t.kind&(kUnit|kSeason|kOrdinal) != 0 {
			e.start = p.withArticle(t)
		}
	}
	e.end = c.end
	e.trim(p.source)
	return c, e.end > e.start
}

// withArticle returns where t begins with its Hebrew article, which is part of the word where it is written: הרבעון.
func (p *parser) withArticle(t *token) int {
	const he = "\u05d4"
	if i := backMarks(p.source, t.word, t.start); i-len(he) >= t.word && p.source[i-len(he):i] == he {
		return i - len(he)
	}
	return t.start
}

// whole reports whether e, which is more than a part of the day, is all of the text.
func (p *parser) whole(e *expr, c cursor) bool {
	if e.kind == xClock && e.clock == 0 || e.raw.bare && !e.raw.dots && e.raw.a <= 12 && e.raw.b <= 12 {
		return false
	}
	return p.alone(e.start, c.end)
}

// alone reports whether nothing but invisible characters and prefix letters stands beside the bytes from start to end.
func (p *parser) alone(start, end int) bool {
	if start > maxPrefixBytes {
		return false
	}
	for _, r := range p.source[:start] {
		if !text.Invisible(r) && prefixLetter(r) == 0 {
			return false
		}
	}
	g, to := p.gapAt(end)
	return to >= len(p.source) && g&^(gapSoft|gapDot) == 0
}

// labelledDay reports whether a bare weekday is the name of something: of a class, a channel.
func (p *parser) labelledDay(i int, e *expr) bool {
	return e.kind == xWeekday && e.clock == 0 && e.part == partNone && p.labelled(i)
}

// trim takes marks off the end that belong to the sentence.
func (e *expr) trim(s string) {
	for e.end > e.start {
		r, size := lastRune(s[e.start:e.end])
		if !text.Invisible(r) && r != '.' && r != ',' {
			break
		}
		if r == '.' && e.keepsDot(s) {
			break
		}
		e.end -= size
	}
	e.start = text.Trim(s, text.Span{Start: e.start, End: e.end}).Start
}

// keepsDot reports whether the dot that ends e is part of it: a.m., г.
func (e *expr) keepsDot(s string) bool {
	if e.end < 3 || e.end-e.start < 3 {
		return false
	}
	tail := s[e.end-3 : e.end]
	return tail[0] == '.' && tail[1]|0x20 == 'm' || tail == "\u0433." || s[e.end-2]|0x20 == 'c' && tail[0] == '.'
}

// joinGaps may stand between the parts of one mention.
const joinGaps = gapSpace | gapComma | gapOpen | gapPipe | gapSlash | gapDash | gapColon

// join reads the next atom behind c into e, if the two are parts of one mention.
func (p *parser) join(c cursor, e *expr) (cursor, bool) {
	if yearLike(e) {
		c = p.pastPossessive(c)
	}
	g, to := p.gapAt(c.end)
	if g&^joinGaps != 0 && !(g&^(gapSoft|gapComma) == 0 && e.kind == xWeekday) || c.i >= len(p.tokens) {
		return c, false
	}
	if p.tokens[c.i].word > to && skipMarks(p.source, p.tokens[c.i].word) > to {
		return c, false
	}
	if next, ok := p.joinAt(c, c, g, 0, e); ok {
		return next, true
	}
	if g&gapOpen != 0 {
		return c, false
	}
	at, links := p.skip(c, linkDet|linkAt|linkOn|linkOf|linkThe|linkIn|linkInDay|linkInMonth, gapSpace|gapComma)
	if links == 0 || at.i >= len(p.tokens) {
		return c, false
	}
	g2, to := p.gapAt(at.end)
	if g2&^gapSpace != 0 || p.tokens[at.i].word > to {
		return c, false
	}
	return p.joinAt(c, at, g|g2, links, e)
}

// pastPossessive moves c behind a possessive: last year's.
func (p *parser) pastPossessive(c cursor) cursor {
	for _, s := range [...]string{"'s ", "\u2019s "} {
		if strings.HasPrefix(p.source[c.end:], s) {
			return p.cursorAt(c.i, c.end+len(s)-1)
		}
	}
	return c
}

// joinAt reads the atom at cursor at; g is what stands before it, links the words between.
func (p *parser) joinAt(c, at cursor, g gap, links link, e *expr) (cursor, bool) {
	if p.tokens[at.i].prefix&prefixVav != 0 && g&gapComma != 0 {
		return c, false // and on the 1st
	}
	p.year, p.timed = yearLike(e), links&linkAt != 0 && e.hasDay() && e.clock == 0
	next, ok := p.readAtom(at.i, &p.other)
	p.year, p.timed = false, false
	if !ok || !p.joins(e, &p.other, g, links) {
		return c, false
	}
	if g&gapOpen != 0 {
		h, _ := p.gapAt(next.end)
		if h&gapClose == 0 {
			return c, false
		}
		for next.end < len(p.source) && p.source[next.end] != ')' && p.source[next.end] != ']' {
			next.end++
		}
		next.end++
	}
	if p.other.numeric && p.other.invalid {
		e.invalid = true
	}
	e.merge(&p.other)
	return next, true
}
