package segment

// findDeck recognises the summary between the headline and what begins the text.
func findDeck(p *page, i int) bool {
	h := p.body.headline
	if h == None || !p.before(h, i) {
		return false
	}
	it := &p.items[i]
	above := p.above(i, func(o *item) bool {
		return furniture(o) || o.kind == Headline && o.twin != None || o.kind == MediaCredit || o.kind == Caption
	})
	if above == None || it.f.words < 4 || it.f.words > 90 || !it.lead {
		return false
	}
	a := &p.items[above]
	unstopped := !it.f.stop || it.f.bullets > 0
	if a.kind == Byline || a.kind == PublicationLine {
		if !unstopped || it.f.words < 8 || it.f.quoted || !p.summary(i) && !(p.inHead(i) && p.proseBelow(i)) {
			return false
		}
		p.decide(i, Deck, "deck.under-byline", 900, nil)
		p.findBodyStart()
		return true
	} else if above != h && a.twin != h {
		return false
	}
	below := p.below(i, furniture)
	rule := ""
	switch {
	case it.f.bullets >= 1 || it.f.pipes >= 1 && it.f.words >= 6:
		rule = "deck.clauses"
	case below != None && p.opensHead(below):
		rule = "deck.above-byline"
	case unstopped && it.f.words >= 5 && below != None:
		rule = "deck.no-stop"
	case it.gap == 0 && p.items[above].lead && below != None && p.items[below].gap > 0:
		rule = "deck.under-headline"
	default:
		return false
	}
	p.decide(i, Deck, rule, 920, nil)
	return true
}

// summary reports whether item i, under byline or date, stands apart from the text: before it begins, in the block of
// the head, which has no other running text, and with text under it.
func (p *page) summary(i int) bool {
	it := &p.items[i]
	if it.gap > 0 || it.f.turn || p.body.start != None && p.before(p.body.start, i) {
		return false
	}
	apart := false
	for n, j := 0, it.next; n < 10 && j != None; n, j = n+1, p.items[j].next {
		apart = apart || p.items[j].gap > 0
		if o := &p.items[j]; o.kind == Dateline || o.open() && prose(o) {
			return apart
		}
	}
	return false
}

// opensHead reports whether item i is what stands between a deck and the text.
func (p *page) opensHead(i int) bool {
	it := &p.items[i]
	switch it.kind {
	case Byline, PublicationLine, Dateline, EditorNote, AuthorBio:
		return true
	}
	return false
}

func (p *page) proseBelow(i int) bool {
	n := p.below(i, func(it *item) bool { return furniture(it) || it.kind == Caption || it.kind == MediaCredit })
	return n != None && (p.items[n].open() && prose(&p.items[n]) || p.items[n].kind == Dateline)
}
