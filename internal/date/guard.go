package date

// labelled reports whether a word before token i says that its figures are no date: a version, a section, a verse.
func (p *parser) labelled(i int) bool {
	t := &p.tokens[i]
	if t.kind == kNumber && t.prefix&(prefixBet|prefixMem|prefixLamed) != 0 {
		return false // חסמו את הכביש ב-5 במאי
	}
	f := p.frontOf(i)
	return f.labelled && !f.street
}

// labelGaps may stand between a label and its figures.
const labelGaps = gapSpace | gapDot | gapColon | gapDash | gapApostrophe

// measured reports whether a word or mark behind c says that the figures before it count something.
func (p *parser) measured(c cursor) bool {
	g, to := p.gapAt(c.end)
	if g&(gapOther|gapComma|gapDot|gapLine) == gapOther {
		return len(p.source) > to && (p.source[to] == '%' || p.source[c.end] == '%')
	}
	t, _ := p.takeIf(c, kGuard|kUnit, gapSpace|gapDash, func(t *token) bool {
		return t.kind == kUnit && t.prefix == 0 && t.unit != unitSeason || t.kind == kGuard && t.text == "measure" && t.prefix&^prefixHe == 0
	})
	return t != nil
}

// measuredRange reports whether the figures before c open a range of decimals that count something: 1.5-2.5 metres.
func (p *parser) measuredRange(c cursor) bool {
	t, next := p.take(c, kNumber, gapDash)
	if t == nil {
		return false
	}
	if t.after == '.' {
		if t, next = p.take(next, kNumber, gapDot); t == nil {
			return false
		}
	}
	return p.measured(next)
}

// addressed reports whether a word for a street or a body stands before e, whose name it then is.
func (p *parser) addressed(i int, e *expr) bool {
	if e.kind == xOffset && e.unit == unitDay && e.part == partNone && e.clock == 0 && e.entry.Language == "ar" {
		g := p.beforeGuard(i, "address")
		return g != nil && g.entry.Key == "quarters" && !p.articled(g) // حي البارحة
	}
	if e.kind != xDate || e.numeric || e.clock != 0 {
		return false
	}
	if g := p.beforeGuard(i, "address"); g != nil {
		switch g.entry.Language {
		case "ar", "fr", "ru": // in these no preposition leads a day: avenue du 8 mai 1945
			return !p.articled(g)
		}
		return p.tokens[i].prefix&(prefixBet|prefixMem|prefixLamed) == 0 && (e.known|e.hknown)&Day != 0 && (e.known&Year == 0 || e.yearDigits <= 2) && e.hknown&Year == 0
	}
	if e.known&Day == 0 && e.hknown&Day == 0 || e.known&Year != 0 && e.yearDigits > 2 || e.hknown&Year != 0 {
		return false
	}
	c := p.cursorAt(i, e.end)
	for c.i < len(p.tokens) && p.tokens[c.i].word < e.end {
		c.i++
	}
	g, _ := p.takeIf(c, kGuard, gapSpace, func(g *token) bool { return (g.text == "street" || g.text == "body") && p.capital(g) })
	return g != nil // 12 March Street, the September 11 Museum
}

// beforeGuard returns the guard of that sort that stands right before token i.
func (p *parser) beforeGuard(i int, guard string) *token {
	return p.guardBefore(i, guard, gapSpace)
}

// guardBefore returns the guard of that sort before token i, where nothing but the gap stands between.
func (p *parser) guardBefore(i int, guard string, allowed gap) *token {
	at := p.tokens[i].word
	for k, n := i-1, 0; k >= 0 && n < 12 && at-p.tokens[k].end < 12; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.kind != kGuard || t.text != guard || t.end > at {
			continue
		}
		if g, to := p.gapAt(t.end); g&^allowed == 0 && to >= at {
			return t
		}
	}
	return nil
}

// guardedAt reports whether a guard of that sort ends right before byte at.
func (p *parser) guardedAt(at int, guard string) bool {
	lo, _ := p.tokensBeside(at, at)
	for n := 0; lo >= 0 && n < 6 && at-p.tokens[lo].end < maxGap; lo, n = lo-1, n+1 {
		if t := &p.tokens[lo]; t.kind == kGuard && t.text == guard && p.skipOn(t.end) == at {
			return true
		}
	}
	return false
}

// levelled reports whether a word before token i tells that its figures are where a price or a rate went to.
func (p *parser) levelled(i int) bool {
	from := p.tokens[i].word
	for k, n := i-1, 0; k >= 0 && n < 6 && from-p.tokens[k].end < 32; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kGuard && t.text == "level" && t.end <= from && !p.sentenceEnds(t.end, from) {
			return true
		}
	}
	return false
}

// counts is measured without the units of time.
func (p *parser) counts(c cursor) bool {
	t, _ := p.takeIf(c, kUnit, gapSpace|gapDash, func(t *token) bool { return t.prefix == 0 })
	return p.measured(c) && t == nil
}

// scored reports whether a word near token i or behind c says that figures are a score, a ratio or, where they are bare, a
// count of votes.
func (p *parser) scored(i int, c cursor) bool {
	t := &p.tokens[i]
	from, bare := t.word, t.prefix == 0 && !p.framed(i)
	if v := p.before(i, from, kTense, gapSpace); v != nil && v.voice == voiceFuture {
		return false // the debate starts 20:15
	}
	for k, n := i-1, 0; k >= 0 && n < 6 && from-p.tokens[k].end < 60; k, n = k-1, n+1 {
		if g := &p.tokens[k]; g.end <= from && g.scores(bare) {
			return true
		}
	}
	for k, n := c.i, 0; bare && k < len(p.tokens) && n < 6 && p.tokens[k].word-c.end < 30; k, n = k+1, n+1 {
		if g := &p.tokens[k]; g.start >= c.end && g.scores(bare) {
			return p.clauses(c.end, g.start) == 0 && !p.sentenceEnds(c.end, g.start) && !p.opensLine(t.start)
		}
	}
	return false
}

// scores reports whether t is a word for a score, or for a count where the figures are bare.
func (t *token) scores(bare bool) bool {
	return t.kind == kGuard && (t.text == "score" || bare && t.text == "count")
}

// vigorous reports whether a word of work stands near before token i: עובדים במרץ means "with vigour".
func (p *parser) vigorous(i int) bool {
	from := p.tokens[i].word
	for k, n := i-1, 0; k >= 0 && n < 6 && from-p.tokens[k].end < 40; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kGuard && t.text == "vigour" && !p.sentenceEnds(t.end, from) {
			return true
		}
	}
	return false
}

// frameLinks are the prepositions that a time may follow.
const frameLinks = linkOn | linkIn | linkSince | linkTo | linkFrom | linkBetween | linkFrame | linkAt | linkOf | linkInDay | linkInMonth |
	linkEarly | linkMid | linkLate

// framed reports whether a preposition stands right before token i.
func (p *parser) framed(i int) bool { return p.linked(i, frameLinks) }

// linked reports whether one of the links stands right before token i.
func (p *parser) linked(i int, links link) bool {
	return p.linkBefore(i, links) != nil
}

// front is what stands right before a token's word, only gaps between.
type front struct {
	of       int // the token's index, and one more: 0 is none
	links    link
	labelled bool // a label stands there
	street   bool // a word stands there that a day may be the name of
}

// frontOf returns the front of token i. Forms ask for it again and again.
func (p *parser) frontOf(i int) *front {
	f := &p.front
	if f.of == i+1 {
		return f
	}
	*f = front{of: i + 1}
	at := p.tokens[i].word
	for k, n := i-1, 0; k >= 0 && n < 12 && at-p.tokens[k].end <= 4*maxGap; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.kind != kLink && !t.label && !t.street || t.end > at {
			continue
		}
		if v := p.viewAt(t.end); v.to >= at {
			f.labelled = f.labelled || t.label && v.gap&^labelGaps == 0
			f.street = f.street || t.street && v.gap&^labelGaps == 0
			f.links |= t.link
		}
	}
	return f
}

// linkBefore returns the link that stands right before token i, or nil.
func (p *parser) linkBefore(i int, links link) *token {
	if p.frontOf(i).links&links == 0 {
		return nil
	}
	at := p.tokens[i].word
	for n := 0; i > 0 && n < 12; n++ {
		i--
		t := &p.tokens[i]
		if t.end > at {
			continue
		}
		if at-t.end > 4*maxGap {
			return nil
		}
		if t.kind != kLink || t.link&links == 0 {
			continue
		}
		if g, to := p.gapAt(t.end); g&^gapSoft == 0 && to >= at {
			return t
		}
	}
	return nil
}
