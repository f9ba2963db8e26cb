package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findRelatedLabel recognises the label of a list of other pages: a short line with its words, which opens with
// them, ends with a colon or points on with an arrow.
func findRelatedLabel(p *page, i int) bool {
	it := &p.items[i]
	if it.has.has(relatedLabel) && it.f.words > 10 && p.labelled(i) {
		return true
	}
	if !it.has.has(relatedLabel) || it.f.words > 10 || it.f.stops > 1 || it.f.stops > 0 && !it.f.colon && !p.relatedOnly(i) || it.f.stop || it.f.quoted {
		return false
	}
	if p.labelled(i) {
		return true
	}
	if it.prev != None && it.gap == 0 && p.factLine(i) && p.items[it.prev].open() && p.factLine(it.prev) {
		return false
	}
	s := p.str(i)
	arrow := strings.Contains(s, ">>") || strings.Contains(s, "»") || strings.HasSuffix(s, "›")
	m := p.firstMark(i, of(relatedLabel))
	opens := p.opens(i, relatedLabel)
	open := p.opensOpen(i, relatedLabel)
	covered := p.relatedOnly(i)
	switch {
	case covered, arrow, it.f.colon && (m.fact.strong || m.fact.after || opens != nil):
	case p.weakLabel(i) && p.titleBelow(i):
	case opens != nil && opens.fact.strong && it.f.words <= 6 && it.f.pipes == 0 && !it.f.question && p.nameCount(text.Span{Start: opens.start, End: opens.end}) >= 2 && p.textBegan(i):
	case open && it.f.words <= 7 && !it.f.question && it.f.pipes == 0 && !(it.f.words > 2 && it.gap > 0 && p.betweenText(i) && p.nameCount(text.Span{Start: opens.start, End: opens.end}) == 1):
	default:
		return false
	}
	if it.f.words <= 3 && !it.f.colon && !(covered && p.listAtTop(i)) && (p.atTop(i) || p.aboveText(i)) {
		p.decide(i, Interface, "interface.top", 800, m)
		p.items[i].details.Category = "navigation"
		return true
	}
	p.decide(i, RelatedLabel, "related.label", 930, m)
	if p.atTop(i) && p.listAtTop(i) {
		for j := p.items[i].next; p.items[j].gap == 0 && p.items[j].open() && titleLike(&p.items[j]) && p.items[j].f.words >= 4 && p.items[j].f.pipes == 0; j = p.items[j].next {
			p.decide(j, RelatedItem, "related.top", 800, nil)
		}
		return true
	}
	n := p.items[i].next
	p.items[i].details.ItemsMissing = n == None || !p.items[n].open() || p.items[n].gap > 0
	return true
}

// labelled cuts item i into a label of other pages and the title of one, if such a label opens it before a
// colon, and a title follows.
func (p *page) labelled(i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.words > 22 || it.f.digits >= 7 || it.f.stop && !it.f.question || it.f.stops > 1 {
		return false
	}
	m := p.opens(i, relatedLabel)
	if m == nil || !m.fact.strong || m.fact.open || !colonAfter(p.Source, m.end) {
		return false
	}
	at := m.end + strings.IndexByte(p.Source[m.end:it.span.End], ':') + 1
	if p.nameCount(text.Span{Start: at, End: it.span.End}) < 3 {
		return false
	}
	parts := p.cut(i, at)
	p.decide(parts[0], RelatedLabel, "related.label", 930, m)
	p.decide(parts[1], RelatedItem, "related.labelled", 850, nil)
	return true
}

// findRelatedPlace recognises a label that the lexicon does not know by what stands under it after the text: two
// titles or more, directly under each other, and no text that they could head.
func findRelatedPlace(p *page, i int) bool {
	it := &p.items[i]
	if a := it.prev; a != None && it.gap <= 1 && (p.items[a].kind == RelatedLabel || p.items[a].kind == RelatedItem) {
		return false // an entry
	}
	if it.f.words > 6 || it.f.stop && !it.f.question || it.f.quoted || !it.lead || p.body.last == None || it.f.Letters == 0 {
		return false
	}
	if !p.pastBody(i) {
		if !p.titlesBlock(i) {
			return false
		}
		p.decide(i, RelatedLabel, "related.block", 700, nil)
		return true
	}
	titles := 0
	for j := it.next; j != None && titles < 2; j = p.items[j].next {
		o := &p.items[j]
		if !o.open() || o.gap > 0 || !o.lead || !titleLike(o) || o.f.words < 4-titles || o.f.words <= it.f.words-2 {
			break
		}
		titles++
	}
	if titles < 2 && !(titles == 1 && it.f.colon) {
		return false
	}
	p.decide(i, RelatedLabel, "related.place", 700, nil)
	return true
}

// titlesBlock reports whether item i, a few words, and two titles or more of four words or more are a block by themselves
// within the text, under which it goes on.
func (p *page) titlesBlock(i int) bool {
	it := &p.items[i]
	if it.gap == 0 || it.f.words > 4 || it.f.stop || it.f.digits > 0 || !p.textBegan(i) {
		return false
	}
	titles, j := 0, it.next
	for ; j != None && p.items[j].gap == 0; j = p.items[j].next {
		o := &p.items[j]
		if !o.open() || !o.lead || !titleLike(o) || o.f.words < 4 || o.f.words > 16 || o.f.colon || o.f.pipes > 0 || digit(runeAt(p.Source, o.span.Start)) || o.f.Main() != it.f.Main() {
			return false
		}
		titles++
	}
	return titles >= 2 && j != None
}

// listAtTop reports whether label i at the top of the page has a list of its own: two full titles directly under each
// other, and another one behind what ends the list.
func (p *page) listAtTop(i int) bool {
	titles := 0
	j := p.items[i].next
	for j != None && titles < 6 && p.items[j].gap == 0 && p.items[j].open() && titleLike(&p.items[j]) && p.items[j].f.words >= 4 && p.items[j].f.pipes == 0 {
		titles++
		j = p.items[j].next
	}
	if titles < 2 {
		return false
	}
	if j == None || p.opensHead(j) || p.items[j].kind == Caption || p.items[j].kind == MediaCredit || p.bareDate(j) {
		return false // headline and deck
	}
	for n := 0; n < 5 && j != None; n, j = n+1, p.items[j].next {
		it := &p.items[j]
		if it.open() && prose(it) {
			return false
		}
		if it.open() && titleLike(it) && it.f.words >= 5 && p.headBelow(j) {
			return true
		}
	}
	return false
}

// headBelow reports whether a byline or a publication line stands under item i, within a few items.
func (p *page) headBelow(i int) bool {
	for n, j := 0, p.items[i].next; n < 4 && j != None; n, j = n+1, p.items[j].next {
		if p.items[j].kind == Byline || p.items[j].kind == PublicationLine || p.bareDate(j) {
			return true
		}
	}
	return false
}

// atTop reports whether only words of the page around the text stand above item i.
func (p *page) atTop(i int) bool {
	n := 0
	for j := p.items[i].prev; j != None; j = p.items[j].prev {
		if n++; n > 12 || !furniture(&p.items[j]) {
			return false
		}
	}
	return true
}

// aboveText reports whether item i stands near the top of the page, above all that a text begins with, and over
// another short line.
func (p *page) aboveText(i int) bool {
	n, j := 0, p.items[i].prev
	for ; j != None; j = p.items[j].prev {
		if it := &p.items[j]; n > 6 || it.f.words > 5 || it.gap > 0 || it.kind == Byline || it.kind == PublicationLine {
			return false
		}
		n++
	}
	return true
}

// weakLabel reports whether item i opens or ends with a word that labels a list, if there is one: "most read in
// town", "more galleries".
func (p *page) weakLabel(i int) bool {
	it := &p.items[i]
	if it.f.words > 4 || it.f.words < 2 || !it.lead {
		return false
	}
	whole := core(p.Source, it.span)
	found := false
	p.eachMark(i, of(relatedLabel), func(m *mark) bool {
		found = m.fact.weak && m.word == whole.Start || m.fact.after && m.end == whole.End
		return !found
	})
	return found
}

// overOthers reports whether item i, below the beginning of the text, opens or ends as labels of other pages do, and two titles
// stand directly under it.
func (p *page) overOthers(i int) bool {
	return (p.weakLabel(i) || p.items[i].f.words <= 5 && p.opensOpen(i, relatedLabel)) && p.overTitles(i) && p.textBegan(i)
}

// overTitles reports whether two titles of four words or more, that are no buttons, stand directly under item i.
func (p *page) overTitles(i int) bool {
	for n := 0; n < 2; n++ {
		j := p.items[i].next
		if !p.titleBelow(i) || p.items[j].f.words < 4 || p.opens(j, interfaceWord) != nil || p.opens(j, adWord) != nil {
			return false
		}
		i = j
	}
	return true
}

// titleBelow reports whether a title stands directly under item i.
func (p *page) titleBelow(i int) bool {
	n := p.items[i].next
	return n != None && p.items[n].gap == 0 && p.items[n].lead && p.items[n].open() && titleLike(&p.items[n]) && p.items[n].f.words >= 3
}

// relatedOnly reports whether item i consists of the words of related labels.
func (p *page) relatedOnly(i int) bool {
	m := p.coverage(i, p.items[i].span, of(relatedLabel), of(relatedSide, functionWord, interfaceSide, joiner))
	if m == nil {
		return false
	}
	for k := p.markAt(i, m.word); k < p.items[i].marks[1] && p.marks[k].word == m.word; k++ {
		o := &p.marks[k]
		if o.class == relatedLabel && o.end == m.end && !o.fact.weak && !o.fact.after && (!o.fact.open || p.items[i].f.words > 1) {
			return true
		}
	}
	return false
}

// findRelatedItem recognises the entries under a related label, and a headline of another page with its clock.
func findRelatedItem(p *page, i int) bool {
	it := &p.items[i]
	if p.clockTail(i) {
		p.decide(i, RelatedItem, "related.clock", 850, nil)
		return true
	}
	if p.paperTitle(i) {
		p.decide(i, RelatedItem, "related.paper", 850, nil)
		return true
	}
	if p.pointed(i) {
		p.decide(i, RelatedItem, "related.pointed", 800, nil)
		return true
	}
	a := it.prev
	if a == None || p.items[a].kind != RelatedLabel && p.items[a].kind != RelatedItem || !it.lead {
		return false
	}
	above := &p.items[a]
	if p.apart(i) || it.f.quoted && it.gap > 0 {
		return false
	}
	if it.f.words <= 3 && p.opens(i, interfaceWord) != nil && (above.kind == RelatedLabel || above.f.words > 3) {
		return false
	}
	if it.f.words <= 2 && above.kind == RelatedItem && above.f.words >= 4 && it.f.digits == 0 ||
		above.kind == RelatedItem && it.f.words <= 6 && !it.f.quoted && p.opens(i, interfaceWord) != nil && !p.titleBelow(i) {
		return false // a button under the list
	}
	switch {
	case it.gap == 0 && it.f.words <= 24 && it.f.stops <= 1 && (!prose(it) || it.f.words <= 16):
	case it.gap > 0 && it.gap <= 2 && titleLike(it) && it.f.words >= 3 && p.pastBody(i):
	case it.gap == 1 && above.kind == RelatedLabel && titleLike(it) && it.f.words >= 3 && !it.f.colon && p.titlesBelow(i):
	case it.gap == above.gap && above.kind == RelatedItem && it.gap == 1 && titleLike(it) && it.f.words >= 3 && p.spaced(a):
	default:
		return false
	}
	p.decide(i, RelatedItem, "related.item", 900, nil)
	return true
}

// pointed reports whether item i, below the beginning of the text, is a title of four words or more that two arrows open.
func (p *page) pointed(i int) bool {
	it := &p.items[i]
	if c := p.Source[it.span.Start]; c != '>' && c != '<' && c != 0xC2 {
		return false // nearly always
	}
	s := p.str(i)
	return (strings.HasPrefix(s, ">>") || strings.HasPrefix(s, "»") || strings.HasPrefix(s, "<<")) && it.lead && it.f.words >= 4 && it.f.words <= 20 && titleLike(it) && p.textBegan(i)
}

// titlesBelow reports whether another title follows item i, at the same distance as the label stands above it.
func (p *page) titlesBelow(i int) bool {
	n := p.items[i].next
	return n != None && p.items[n].open() && titleLike(&p.items[n]) && p.items[n].f.words >= 3 && p.items[n].gap <= p.items[i].gap && p.items[n].lead
}

// spaced reports whether related items are set apart by blank lines from item a on, and another follows.
func (p *page) spaced(a int) bool {
	n := p.items[a].next
	if n == None {
		return false
	}
	after := p.items[n].next
	return after == None || !(p.items[after].open() && prose(&p.items[after]))
}

// clockTail reports whether item i is a title that ends with a pipe and a clock.
func (p *page) clockTail(i int) bool {
	it := &p.items[i]
	if it.f.pipes != 1 || it.dates[0] == it.dates[1] || !titleLike(it) || it.f.words < 4 {
		return false
	}
	e := &p.Dates[it.dates[1]-1]
	return e.HasClock && !e.HasDay && e.Span.End >= it.span.End && lastPipe(p.Source, it.span) > it.span.Start &&
		e.Span.Start-lastPipe(p.Source, it.span) <= 2
}
