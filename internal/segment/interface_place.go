package segment

// findInterfacePlace recognises short lines that the lexicon does not know by where they stand: among interface
// lines above the headline, in the bar under byline or date, and after the text, where nothing follows that a
// sub-heading could head.
func findInterfacePlace(p *page, i int) bool {
	it := &p.items[i]
	if it.has.has(commentCue) && p.overLetters(i) || !it.lead && it.prev != None && p.items[it.prev].kind == LiveTimestamp {
		return false
	}
	if it.f.words > 5 || it.f.stop && !it.f.question || it.f.quoted || it.f.colon || it.f.digits > 4 || p.body.headline == None || p.body.last == None || p.overDates(i) {
		return false
	}
	rate := 700
	switch {
	case p.before(i, p.body.headline) && it.f.words <= 4 && p.besideInterface(i):
	case p.inHead(i) && it.lead && it.gap == 0 && (p.inBar(i) || it.f.words <= 3 && p.overBar(i)):
	case p.pastBody(i) && it.f.words <= 4 && (p.besideInterface(i) || p.inFoot(i) || p.opens(i, interfaceWord) != nil):
	case p.pastBody(i) && !p.textBelow(i):
		rate = 600
	default:
		return false
	}
	p.decide(i, Interface, "interface.place", rate, nil)
	p.items[i].details.Category = "other"
	return true
}

// besideInterface reports whether an interface line stands directly above or under item i.
func (p *page) besideInterface(i int) bool {
	above, below := p.items[i].prev, p.items[i].next
	return above != None && p.items[above].kind == Interface && p.adjacent(above, i) ||
		below != None && p.items[below].kind == Interface && p.adjacent(i, below)
}

// inBar reports whether item i stands directly under a byline, a date or an interface line, and not directly over
// text that it could head.
func (p *page) inBar(i int) bool {
	switch p.items[p.items[i].prev].kind {
	case Byline, PublicationLine, Interface:
	default:
		return false
	}
	n := p.items[i].next
	return n == None || p.items[n].gap > 0 || !p.items[n].open() || !prose(&p.items[n])
}

// overBar reports whether item i stands directly between the title or its deck and a byline or a date.
func (p *page) overBar(i int) bool {
	it := &p.items[i]
	if it.prev == None || it.next == None || p.items[it.next].gap > 0 {
		return false
	}
	above, below := p.items[it.prev].kind, p.items[it.next].kind
	return (above == Headline || above == Deck) && (below == Byline || below == PublicationLine)
}

// textBelow reports whether something that a sub-heading heads follows within a few items of item i.
func (p *page) textBelow(i int) bool {
	for n, j := 0, p.items[i].next; n < 4 && j != None; n, j = n+1, p.items[j].next {
		switch it := &p.items[j]; it.kind {
		case Dateline, ListItem, Data, Caption, MediaCredit, SocialPost, PullQuote, LiveTimestamp, Paragraph:
			return true
		case Unknown:
			if prose(it) || it.f.quoted || it.f.stop && !it.f.question {
				return true
			}
		}
	}
	return false
}

// inFoot reports whether nothing but furniture and lists of other pages stands around item i.
func (p *page) inFoot(i int) bool {
	for _, j := range [...]int{p.items[i].prev, p.items[i].next} {
		if j == None {
			continue
		}
		switch p.items[j].kind {
		case Legal, Tags, RelatedLabel, RelatedItem, Advertisement, Comment, SocialPost, Interface, Contributor, AuthorBio, Noise, PublicationLine:
		default:
			return false
		}
	}
	return true
}
