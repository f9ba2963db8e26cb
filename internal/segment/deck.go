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
		if !unstopped || it.f.words < 8 || it.f.quoted || !p.inHead(i) || !p.proseBelow(i) {
			return false
		}
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
