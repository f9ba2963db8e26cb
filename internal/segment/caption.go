package segment

import "strings"

// findCaption recognises captions by what stands beside them: a credit alone on the next line, a gallery's
// counter, a copy, or a caption's own cue.
func findCaption(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words > 60 || it.f.Letters == 0 {
		return false
	}
	if m := p.firstMark(i, of(captionCue)); m != nil && it.f.words <= 40 && p.captionCued(i, m) {
		p.decide(i, Caption, "caption.cue", 900, m)
		return true
	}
	switch {
	case it.has.has(captionCue) && p.positioned(i):
		p.decide(i, Caption, "caption.position", 850, p.firstMark(i, of(captionCue)))
	case it.dates[0] < it.dates[1] && p.datedScene(i):
		p.decide(i, Caption, "caption.dated", 750, nil)
	case p.flaggedEnd(i) && p.textBegan(i):
		p.decide(i, Caption, "caption.flagged", 850, nil)
	case p.underCounter(i):
		p.decide(i, Caption, "caption.counter", 920, nil)
	case p.aboveCredit(i):
		p.decide(i, Caption, "caption.above-credit", 930, nil)
	case p.underCredit(i):
		p.decide(i, Caption, "caption.under-credit", 880, nil)
	case p.copyOf(i, it.prev) || p.copyOf(i, it.next):
		p.decide(i, Caption, "caption.copy", 950, nil)
	default:
		return false
	}
	return true
}

// readCaptions fills the fields of captions: the medium of their credit, and whether the picture is from the
// archive or an illustration.
func readCaptions(p *page) {
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		if it.kind != Caption {
			continue
		}
		p.eachMark(i, of(creditFlag), func(m *mark) bool {
			it.details.Archive = it.details.Archive || m.fact.flag&archive != 0
			it.details.Illustration = it.details.Illustration || m.fact.flag&illustration != 0
			return true
		})
		p.explainFlags(i, "caption")
		for n, j := 0, it.next; n < 4 && j != None; n, j = n+1, p.items[j].next {
			if p.items[j].kind == MediaCredit {
				it.details.Media = p.items[j].details.Media
				break
			}
			if p.items[j].kind != Caption || p.items[j].gap > 0 {
				break
			}
		}
	}
}

// captionCued reports whether cue m makes item i a caption: one that opens it, or a strong one in a line that is
// no running text.
func (p *page) captionCued(i int, m *mark) bool {
	it := &p.items[i]
	if m.fact.open {
		return p.opens(i, captionCue) == m && (m.fact.strong || colonAfter(p.Source, m.end))
	}
	return m.fact.strong && !it.f.stop && it.f.words <= 20
}

// aboveCredit reports whether item i is a short line directly above a credit alone on its line.
func (p *page) aboveCredit(i int) bool {
	it := &p.items[i]
	n := it.next
	if n == None || !p.items[n].lead || p.items[n].gap > 0 || p.items[n].kind != MediaCredit || prose(it) && it.f.words > 30 || it.f.words > 45 || it.f.stops > 1 {
		return false
	}
	after := p.items[n].next
	if p.deckOverCredit(i, after) || p.even && it.f.stop && it.f.stops > 0 && it.f.words >= 18 {
		return false
	}
	if after != None && p.items[after].gap <= 1 && (p.opens(after, captionCue) != nil && p.captionCued(after, p.opens(after, captionCue))) {
		return false // it belongs to the caption under it
	}
	if after != None && p.items[after].kind == Interface && p.items[after].details.Category == "gallery.counter" && p.adjacent(n, after) {
		return it.gap > 0 && p.closesBlock(after)
	}
	return true
}

// closesBlock reports whether a blank line or the end of the page follows item i.
func (p *page) closesBlock(i int) bool {
	n := p.items[i].next
	return n == None || p.items[n].gap > 0
}

// underCounter reports whether item i stands directly under a gallery's counter or label.
func (p *page) underCounter(i int) bool {
	it := &p.items[i]
	a := it.prev
	if a == None || it.gap > 0 || prose(it) && it.f.words > 25 {
		return false
	}
	above := &p.items[a]
	if above.kind == Interface && (above.details.Category == "gallery.counter" || above.details.Category == "gallery" && above.f.digits > 0) {
		return true
	}
	return above.kind == Caption && above.lead && above.rule == "caption.counter" && p.same(a, i)
}

// underCredit reports whether item i stands directly under a credit alone on its line that has no caption above it,
// and closes the block; at the top of the page a counter must stand over the credit.
func (p *page) underCredit(i int) bool {
	it := &p.items[i]
	a, n := it.prev, it.next
	if a == None || !it.lead || it.gap > 0 || it.f.words > 40 || it.f.stops > 2 || p.items[a].kind != MediaCredit || !p.items[a].lead {
		return false
	}
	counted := p.items[a].prev != None && p.items[p.items[a].prev].kind == Interface && p.items[p.items[a].prev].details.Category == "gallery.counter"
	if !counted && n != None && p.items[n].gap == 0 && p.items[n].lead && p.items[n].open() && !p.datedBelow(n) && !p.same(n, i) {
		return false
	}
	b := p.items[a].prev
	if b != None && p.items[b].open() && p.deckOverCredit(b, i) || p.pairOfLines(a, i) {
		return true
	}
	switch {
	case b == None || it.f.words > 30 || it.f.stops > 1:
		return false
	case p.items[b].kind == Interface && p.items[b].details.Category == "gallery.counter":
		return true
	}
	return (p.items[a].gap > 0 || p.items[b].kind == Interface || p.items[b].kind == PublicationLine || p.items[b].kind == Byline) && !prose(it) && p.textBegan(i)
}

// pairOfLines reports whether credit a and item i under it are a block of two lines within the text.
func (p *page) pairOfLines(a, i int) bool {
	n := p.items[i].next
	return p.items[a].gap > 0 && (n == None || p.items[n].gap > 0) && p.items[i].f.words >= 3 && p.textBegan(a)
}

// deckOverCredit reports whether item i, over a credit, is rather the deck of the title above it, and the short line
// after under the credit its caption.
func (p *page) deckOverCredit(i, after int) bool {
	it := &p.items[i]
	if after == None || it.prev == None || it.gap > 0 || it.f.words < 9 || it.f.stops == 0 && it.f.words < 13 || p.textBegan(i) {
		return false
	}
	a, c := &p.items[it.prev], &p.items[after]
	return a.open() && titleLike(a) && a.f.words >= 4 && c.open() && c.gap == 0 && c.f.words >= 3 && c.f.words <= 14 && titleLike(c) &&
		!p.namesOverDate(after) && p.authorsIn(after, c.span) != sure
}

// textBegan reports whether a byline, a publication line or running text stands above item i, within a few items.
func (p *page) textBegan(i int) bool {
	for n, j := 0, p.items[i].prev; n < 16 && j != None; n, j = n+1, p.items[j].prev {
		it := &p.items[j]
		if it.kind == Byline || it.kind == PublicationLine || it.kind == Dateline || it.open() && prose(it) {
			return true
		}
	}
	return false
}

// copyOf reports whether item i repeats the words of caption j, its neighbour.
func (p *page) copyOf(i, j int) bool {
	if j == None || p.items[j].kind != Caption || p.items[i].f.words < 2 {
		return false
	}
	gap := p.items[i].gap
	if p.before(i, j) {
		gap = p.items[j].gap
	}
	return gap <= 1 && p.same(i, j)
}

// copiesBelow reports whether item i stands over a caption with its words, perhaps with a copy or two between.
func (p *page) copiesBelow(i int) bool {
	for n, j := 0, p.items[i].next; n < 3 && j != None; n, j = n+1, p.items[j].next {
		if p.copyOf(i, j) {
			return true
		}
		if !p.items[j].open() || p.items[j].gap > 1 || !p.same(i, j) {
			return false
		}
	}
	return false
}

// findCaptionPair recognises the copy of a caption in another language or other words, directly above or under it.
func findCaptionPair(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words > 40 || it.f.Letters == 0 || !it.lead || prose(it) && it.f.words > 30 || it.f.stops >= 2 || it.f.stops == 1 && it.f.words >= 20 {
		return false
	}
	if it.dates[0] < it.dates[1] && it.f.words <= 6 && p.bareDate(i) && p.dayed(i) {
		return false // when the text was published
	}
	if p.even && it.f.stop && it.f.words >= 12 && p.body.headline != None && !p.foreign(i, p.body.headline) && p.textBegan(i) {
		return false // the text, on a page where all lines stand directly under each other
	}
	if p.foreignChain(i) {
		p.decide(i, Caption, "caption.chain", 850, nil)
		return true
	}
	if it.f.words >= 2 && p.copiesBelow(i) {
		p.decide(i, Caption, "caption.copy", 930, nil)
		return true
	}
	if n := it.next; n != None && p.items[n].kind == Caption && p.items[n].gap == 0 && p.items[n].lead {
		if it.f.words >= 4 && !it.f.stop && strings.HasPrefix(p.str(n), p.str(i)) {
			p.decide(i, Caption, "caption.beginning", 900, nil) // the alternative text
			return true
		}
		if p.foreign(i, n) && p.items[n].rule != "caption.cue" || !p.deckLike(i) && !it.f.stop && !it.f.quoted && !p.blockGoesOn(n) && (p.shareWords(i, n) || it.dates[0] < it.dates[1]) {
			p.decide(i, Caption, "caption.pair", 850, nil)
			return true
		}
	}
	a := p.above(i, func(o *item) bool { return o.kind == MediaCredit })
	if a != None && p.items[a].kind == Caption && it.gap == 0 && p.foreign(i, a) && !p.blockGoesOn(i) {
		p.decide(i, Caption, "caption.pair", 850, nil)
		return true
	}
	if p.inHead(i) && p.alien(i) && !it.f.stop && it.f.words <= 12 && !it.f.code && !p.covered(i, of(bodyName), of(joiner)) {
		p.decide(i, Caption, "caption.alien", 700, nil)
		return true
	}
	return false
}

// deckLike reports whether item i, directly under the headline, has clauses between bullets or is as long as decks are.
func (p *page) deckLike(i int) bool {
	it := &p.items[i]
	return it.prev != None && it.prev == p.body.headline && (it.f.bullets > 0 || it.f.words >= 9)
}

// foreignChain reports whether short lines in other scripts stand between item i and a caption, directly under each
// other.
func (p *page) foreignChain(i int) bool {
	j := i
	for n := 0; n < 3; n++ {
		next := p.items[j].next
		if next == None || p.items[next].gap > 0 || !p.items[next].lead || !p.foreign(j, next) {
			return false
		}
		if p.items[next].kind == Caption {
			return n > 0 && p.foreign(i, next) && p.items[next].rule != "caption.cue"
		}
		if o := &p.items[next]; !o.open() || o.f.stop || o.f.words > 16 {
			return false
		}
		j = next
	}
	return false
}

// foreign reports whether items i and j are written in different scripts.
func (p *page) foreign(i, j int) bool {
	a, b := p.items[i].f.Main(), p.items[j].f.Main()
	return a != b && a != 0 && b != 0
}

// alien reports whether item i is written in another script than headline and the item below it.
func (p *page) alien(i int) bool {
	n := p.items[i].next
	return p.foreign(i, p.body.headline) && n != None && p.foreign(i, n)
}

// blockGoesOn reports whether text follows caption i and its credits without a blank line.
func (p *page) blockGoesOn(i int) bool {
	n := p.below(i, func(o *item) bool {
		return !o.lead && o.kind != Paragraph || o.kind == MediaCredit || o.kind == Caption
	})
	if n == None || p.items[n].gap > 0 {
		return false
	}
	k := p.items[n].kind
	return k == Unknown || k == Dateline || k == Paragraph || k == Byline || k == LiveTimestamp || k == PublicationLine
}

// shareWords reports whether items i and j have a word of four letters or more in common, prefixes apart.
func (p *page) shareWords(i, j int) bool {
	for _, a := range p.wordList(i) {
		if a.Len() < 6 {
			continue
		}
		for _, b := range p.wordList(j) {
			if sameStem(p.text(a), p.text(b)) {
				return true
			}
		}
	}
	return false
}

// sameStem reports whether one word is the other, perhaps with a prefix of one or two letters.
func sameStem(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) >= 6 && len(a)-len(b) <= 4 && hash(a[len(a)-len(b):]) == hash(b)
}
