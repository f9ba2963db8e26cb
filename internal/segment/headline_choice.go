package segment

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
	if n == None || !p.atTop(i) || p.items[n].gap > 0 {
		return false
	}
	it := &p.items[n]
	return it.kind == Interface && it.details.Category == "gallery.counter" || it.kind == MediaCredit && it.rule != "credit.bracket"
}
