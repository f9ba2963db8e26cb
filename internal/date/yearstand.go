package date

import "strings"

// linkedBy reports whether mid-, early- or the like is joined to token i with a dash.
func (p *parser) linkedBy(i int) bool {
	at := p.tokens[i].start - 1
	for k := i - 1; k >= 0 && k > i-6; k-- {
		t := &p.tokens[k]
		if t.kind == kLink && t.link&(linkMid|linkEarly|linkLate|linkSince) != 0 && (t.end == at || t.end == at+1) {
			return true
		}
	}
	return false
}

// clipped reports whether t stands for a year without its century, behind an apostrophe and a preposition: in '92.
func (p *parser) clipped(i int, t *token) bool {
	s := p.source
	if t.start < 3 || s[t.start-1] != '\'' && s[t.start-3:t.start] != "\u2019" {
		return false
	}
	l := p.before(i, t.start, kLink, gapSpace|gapApostrophe)
	g, to := p.gapAt(t.end)
	return l != nil && l.latin && l.link&(linkIn|linkSince|linkOf|linkThe|linkFrom) != 0 && g&(gapApostrophe|gapDash|gapOther) == 0 && to > t.end && !p.nameBehind(cursor{end: t.end})
}

// adEra reports whether an era that needs no four figures stands behind c.
func (p *parser) adEra(c cursor) bool {
	t, _ := p.take(c, kEra, gapSpace)
	return t != nil && (t.end-t.start > 2 || t.latin && p.capital(t))
}

func (p *parser) opensYear(t *token) bool {
	switch t.before {
	case 0:
		return true
	case glueLetter:
		return t.prefix != 0
	case '-':
		return t.prefix != 0
	}
	return false
}

// yearStands decides whether four figures stand for a year, by what is around them.
func (p *parser) yearStands(i int, t *token, c cursor) bool {
	likely := t.n >= firstLikely && t.n <= lastLikely
	if p.measured(c) || p.starred(t) {
		return false
	}
	about := t.prefix&(prefixKaf|prefixShin) == prefixKaf // כ-2000, but not כשב-2000
	if t.prefix&(prefixLamed|prefixBet) != 0 && (t.prefix&prefixLamed != 0 || t.n%100 == 0) && p.pluralBehind(c) {
		return false // ל-2000 הורדות
	}
	if t.prefix&(prefixBet|prefixMem|prefixLamed) != 0 && !about {
		return likely || t.n < firstLikely && t.prefix&(prefixBet|prefixMem) != 0 && (t.prefix&prefixBet != 0 && p.yearCloses(c) || t.n >= 1500 && t.n%100 != 0 && !p.pluralBehind(c) && p.letterBehind(c))
	}
	if about {
		return false
	}
	links := frameLinks &^ (linkAt | linkOn)
	if p.linked(i, links) {
		return likely || p.linked(i, linkIn|linkSince) && (p.yearCloses(c) || t.n < 1900)
	}
	if likely && t.word == t.start && p.objectBefore(t.start) && !p.articleBehind(c) {
		return true
	}
	if p.alone(t.start, t.end) {
		return true
	}
	if !likely {
		return false
	}
	if p.captioned(i, c) || p.sentenceOpens(t.word) && p.isBehind(c) || p.beforeGuard(i, "then") != nil && p.clauseBreaks(c) {
		return true
	}
	if p.yearBefore(i) && (p.linked(i, linkAnd) || t.prefix&(prefixVav|prefixOther) != 0) {
		return true
	}
	if p.linked(i, linkThe|linkA|linkDet) {
		return p.plainWordBehind(c) && t.n <= 2040 && (t.n >= 1900 || p.linked(i, linkThe) && p.singularBehind(c))
	}
	g := p.gapBefore(t.word)
	behind, to := p.gapAt(c.end)
	ends := to >= len(p.source) || behind&gapLine != 0
	switch {
	case g&gapOpen != 0:
		return behind&gapClose != 0 || behind&gapComma != 0
	case g&gapComma != 0:
		closes := ends || behind&(gapClose|gapOpen|gapComma|gapDot|gapColon|gapPipe) != 0 || p.known(p.wordBehind(c.end), "credit-cues")
		return closes && (p.lettersBefore(t.word) || g == gapComma|gapSpace && behind&(gapDot|gapComma) != 0)
	case g&gapLine != 0 || t.word == 0:
		return behind&(gapDash|gapColon|gapPipe) != 0 && behind&gapSpace != 0 && !ends
	case g == gapSpace && t.n >= 1940 && t.n <= 2040 && !p.latinBefore(t.word):
		return !p.housed(i) && (ends || behind&(gapClose|gapComma|gapDot) != 0) && p.lettersBefore(t.word)
	}
	return false
}

// captioned reports whether a word for a picture or a beginning stands before token i, a mark between or the clause's end
// behind: Archive: 1999 file photo.
func (p *parser) captioned(i int, c cursor) bool {
	g := p.guardBefore(i, "dated", gapSpace|gapColon|gapComma|gapPipe|gapDash|gapSlash)
	return g != nil && (p.yearCloses(c) || p.source[p.skipBack(p.tokens[i].word)-1] != p.source[g.end-1])
}

// starred reports whether a star or a hash is glued to the figures t, as in numbers to dial.
func (p *parser) starred(t *token) bool {
	s := p.source
	return t.end < len(s) && (s[t.end] == '*' || s[t.end] == '#') || t.start > 0 && s[t.start-1] == '*'
}

// maxStreet bounds the name of a street before its number, in bytes.
const maxStreet = 24

// housed reports whether a word for a street or a label stands shortly before token i, which then is a number in it.
func (p *parser) housed(i int) bool {
	at := p.tokens[i].word
	for k, n := i-1, 0; k >= 0 && n < 4 && at-p.tokens[k].end < maxStreet; k, n = k-1, n+1 {
		if t := &p.tokens[k]; (t.street || t.label) && t.end <= at && p.clauses(t.end, at) == 0 {
			return true
		}
	}
	return false
}

// isBehind reports whether a form of "to be" stands behind c: 1968 was the year.
func (p *parser) isBehind(c cursor) bool {
	if g, _ := p.gapAt(c.end); g != gapSpace {
		return false
	}
	for e := range p.lexicon.Of(p.lexicon.Lookup(p.wordBehind(c.end))) {
		if e.Attr("be") == "yes" {
			return true
		}
	}
	return false
}

// clauseBreaks reports whether a clause ends behind c or "and" follows.
func (p *parser) clauseBreaks(c cursor) bool {
	_, and := p.skip(c, linkAnd, gapSpace)
	g, _ := p.gapAt(c.end)
	return and != 0 || g&gapPipe != 0 || p.yearCloses(c)
}

// objectBefore reports whether the particle of a Hebrew direct object stands before byte i.
func (p *parser) objectBefore(i int) bool {
	const particle = "\u05d0\u05ea "
	at := i - len(particle)
	return at >= 0 && p.source[at:i] == particle && (at == 0 || p.source[at-1] == ' ' || p.source[at-1] == '\n' || strings.HasSuffix(p.source[:at], " \u05d5"))
}

// articleBehind reports whether a Hebrew word with its article stands behind c, which a figure then counts.
func (p *parser) articleBehind(c cursor) bool {
	g, to := p.gapAt(c.end)
	return g == gapSpace && strings.HasPrefix(p.source[to:], "\u05d4")
}

// latinBefore reports whether a Latin letter stands before byte i, spaces between.
func (p *parser) latinBefore(i int) bool {
	for i > 0 && p.source[i-1] == ' ' {
		i--
	}
	return i > 0 && p.source[i-1]|0x20 >= 'a' && p.source[i-1]|0x20 <= 'z'
}

// yearBefore reports whether another year stands near before token i: 1990 and 1991.
func (p *parser) yearBefore(i int) bool {
	at := p.tokens[i].word
	for k := i - 1; k >= 0 && at-p.tokens[k].end < 16; k-- {
		if t := &p.tokens[k]; t.kind == kNumber {
			return t.digits == 4 && t.n >= firstLikely && t.n <= lastLikely && t.before != '$'
		}
	}
	return false
}

// yearCloses reports whether a clause ends behind a year or a word of small letters follows.
func (p *parser) yearCloses(c cursor) bool {
	g, to := p.gapAt(c.end)
	return to >= len(p.source) || g&(gapComma|gapDot|gapLine|gapClose|gapOpen) != 0
}

// letterBehind reports whether a word or the end of a clause follows, and no figure.
func (p *parser) letterBehind(c cursor) bool {
	_, to := p.gapAt(c.end)
	return to >= len(p.source) || !isDigit(firstRune(p.source[to:]))
}

// plainWordBehind reports whether a word of Latin letters follows.
func (p *parser) plainWordBehind(c cursor) bool {
	g, to := p.gapAt(c.end)
	if g&gapOther != 0 && strings.HasPrefix(p.source[c.end:], " \u201c") {
		return true // whose 2009 “Hamlet”
	}
	return g == gapSpace && to < len(p.source) && p.source[to]|0x20 >= 'a' && p.source[to]|0x20 <= 'z'
}

// singularBehind reports whether the Latin word that follows is no plural, which a figure would count: the 1871 light.
func (p *parser) singularBehind(c cursor) bool {
	_, i := p.gapAt(c.end)
	for i < len(p.source) && p.source[i]|0x20 >= 'a' && p.source[i]|0x20 <= 'z' {
		i++
	}
	return i > 0 && p.source[i-1] != 's' && p.source[i-1] != 'S'
}

// pluralBehind reports whether a Hebrew plural follows, which a figure then counts.
func (p *parser) pluralBehind(c cursor) bool {
	g, i := p.gapAt(c.end)
	j := i
	for j < len(p.source) && p.source[j] >= 0x80 {
		j++
	}
	return g == gapSpace && hebrewPlural(p.source[i:j])
}

// gapBefore tells what stands right before byte i.
func (p *parser) gapBefore(i int) gap {
	var g gap
	s := p.source
	floor := max(0, i-2*maxGap)
	for i > floor {
		r, size := lastRune(s[floor:i])
		c := gapClass(r)
		if isMark(r) {
			i -= size
			continue
		}
		if c == 0 || c == gapOther {
			break
		}
		g |= c
		i -= size
	}
	return g
}

// lettersBefore reports whether a word, not a figure, stands before the mark that stands before byte i.
func (p *parser) lettersBefore(i int) bool {
	s := p.source
	floor := max(0, i-4*maxGap)
	for i > floor {
		r, size := lastRune(s[floor:i])
		i -= size
		if isMark(r) || gapClass(r) != 0 && gapClass(r) != gapOther {
			continue
		}
		return isLetter(r) || r == '"' || r == '\'' || r == 0x5F4
	}
	return false
}
