package segment

// titleLike reports whether it reads as a title: a few words without a full stop.
func titleLike(it *item) bool {
	f := &it.f
	return f.Letters > 1 && f.words <= 26 && (!f.stop || f.question) && f.stops <= 1 && !prose(it) && f.words >= 1
}

// findRegions finds the headline's place and where the running text begins and ends.
func findRegions(p *page) {
	p.body.start, p.body.last = None, None
	for i := p.head; i != None; i = p.items[i].next {
		if it := &p.items[i]; prose(it) && it.open() && !p.commentLike(i) {
			p.body.last = i
		}
	}
}

// pastBody reports whether item i stands after the running text.
func (p *page) pastBody(i int) bool { return p.body.last == None || p.before(p.body.last, i) }

// commentLike reports whether a long item is signed as comments are.
func (p *page) commentLike(i int) bool {
	it := &p.items[i]
	if p.signedAt(i) == signedInside || p.items[i].has.has(commentCue) && p.textBegan(i) && p.sentenceSigned(i) || (p.commentBlock(i) || p.commentLine(i) || p.sentenceSigned(i)) && p.footBegan(i) {
		return true
	}
	if p.letter(i) {
		return true
	}
	kind, _ := p.marker(i)
	n := it.next
	return (kind == '1' || p.afterComments(i)) && n != None && p.items[n].gap == 0 && (p.signedAt(n) == signedEnd || p.signedAt(i) == signedEnd)
}

// findBodyStart finds the first item of running text under the headline: after a dateline, a byline or a date, or
// the second paragraph in a row (the first may be the deck).
func (p *page) findBodyStart() {
	if p.body.headline == None {
		return
	}
	signed := false
	for i := p.items[p.body.headline].next; i != None; i = p.items[i].next {
		it := &p.items[i]
		switch {
		case it.kind == Dateline, it.kind == LiveTimestamp:
			p.body.start = i
			return
		case it.kind == PublicationLine, it.kind == Byline && len(it.details.Parties) > 0, it.open() && p.bareDate(i):
			signed = true
		case it.open() && prose(it):
			above := p.above(i, func(o *item) bool { return furniture(o) || o.kind == Byline && len(o.details.Parties) == 0 })
			if signed || above != p.body.headline && p.items[above].twin != p.body.headline {
				p.body.start = i
				return
			}
		}
	}
}

// inHead reports whether item i stands under the headline and above the running text.
func (p *page) inHead(i int) bool {
	return p.body.headline != None && p.before(p.body.headline, i) && (p.body.start == None || p.before(i, p.body.start))
}
