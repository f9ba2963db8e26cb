package segment

// better returns the index of the title that is the headline if the one at index h only looks like words of the
// page around the text or of a section: short, or opening as buttons do, and a full title with a deck, a byline or
// a date under it stands below.
func (p *page) better(titles []int, h int) int {
	for k := h; k+1 < len(titles) && p.weakTitle(titles[k]); k++ {
		i, n := titles[k], titles[k+1]
		if p.fullTitle(n) && (p.button(i) || p.pictureBelow(i) || !p.deckUnder(i, n) && p.deckBelow(n)) {
			h = k + 1
		}
	}
	return h
}

// weakTitle reports whether title i is short, or opens with words of the interface and is not long.
func (p *page) weakTitle(i int) bool {
	it := &p.items[i]
	if it.f.quoted || it.f.question || it.f.colon {
		return false
	}
	return it.f.words <= 4 || it.f.words <= 7 && (it.f.pipes > 0 || p.button(i))
}

// button reports whether item i opens as buttons do, and is no section.
func (p *page) button(i int) bool {
	it := &p.items[i]
	return it.f.words <= 7 && p.opens(i, interfaceWord) != nil && p.coverage(i, it.span, of(kickerWord), of(joiner)) == nil &&
		(it.f.words <= 3 || p.pageWords(i)*2 > it.f.words)
}

// pageWords returns how many words of item i are words of the interface or small ones among them.
func (p *page) pageWords(i int) int {
	n := 0
	for _, w := range p.wordList(i) {
		if p.startsMark(i, w.Start, of(interfaceWord, interfaceSide, adWord, adSide)) {
			n++
		}
	}
	return n
}

// pictureBelow reports whether a picture's line or the counter of a gallery stands directly under item i, at the top
// of the page.
func (p *page) pictureBelow(i int) bool {
	n := p.items[i].next
	if n == None || !p.atTop(i) {
		return false
	}
	it := &p.items[n]
	return it.kind == Interface && it.details.Category == "gallery.counter" || it.kind == MediaCredit && it.rule != "credit.bracket"
}

// fullTitle reports whether title i is long enough for a headline.
func (p *page) fullTitle(i int) bool {
	it := &p.items[i]
	return it.f.words >= 5 && it.f.words <= 22 || it.f.words == 4 && (it.f.quoted || p.deckBelow(i))
}

// deckBelow reports whether a deck stands directly under title i, longer than it, and what opens the text under
// that; or a sentence and then what opens the text.
func (p *page) deckBelow(i int) bool {
	n := p.below(i, furniture)
	if n == None || !p.items[n].open() || p.items[n].gap > 0 || p.items[n].f.words <= p.items[i].f.words {
		return false
	}
	b := p.below(n, func(o *item) bool { return furniture(o) || o.kind == MediaCredit || o.kind == Caption })
	if b == None {
		return false
	}
	return p.opensHead(b) || p.bareDate(b) || p.items[b].open() && p.items[b].gap > 0 && prose(&p.items[b]) ||
		p.items[b].open() && p.items[b].f.words <= 6 && p.datedBelow(b)
}
