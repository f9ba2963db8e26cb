package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// findHeadline finds the headline: the first title-like line that nothing else has claimed. A short strap above it
// is the kicker.
func findHeadline(p *page) {
	if p.body.headline != None { // markup has named it
		p.kickerAbove(p.body.headline)
		p.repeatedHeadlines()
		p.findBodyStart()
		return
	}
	var titles []int
	for i := p.head; i != None && len(titles) < 16; i = p.items[i].next {
		it := &p.items[i]
		if it.open() && p.bioAtTop(i) {
			p.decide(i, AuthorBio, "bio.top", 850, p.firstMark(i, of(bioCue, roleWord)))
			continue
		}
		if it.kind == Headline {
			p.takeHeadline(i, titles)
			return
		}
		if !it.open() {
			if it.kind == Dateline || it.kind == Byline || it.kind == LiveTimestamp || it.kind == Contributor {
				break
			}
			continue
		}
		if p.bareDate(i) && p.dayed(i) {
			p.decidePublication(i, "publication.bare", 900, nil)
			continue
		}
		if it.f.words <= 1 && it.f.Letters <= 1 && !it.f.stop && len(titles) == 0 {
			continue // the channel's sign, a figure
		}
		if (!titleLike(it) || it.f.words == 0) && !p.sentencesTitle(i, titles) {
			break
		}
		if p.slugLine(i) {
			p.decide(i, Kicker, "kicker.slug", 800, nil)
			continue
		}
		titles = append(titles, i)
	}
	titles = p.withoutPageTitle(titles)
	if h := p.best(titles); h >= 0 {
		p.decide(titles[h], Headline, "headline.first-title", 940, nil)
		p.body.headline = titles[h]
		above := h
		if a := p.items[titles[h]].prev; a != None && (p.adjacent(a, titles[h]) || p.items[a].gap == 1 && p.items[titles[h]].gap == 1) && p.items[a].kind == Interface && p.coverage(a, p.items[a].span, of(kickerWord), of(joiner)) != nil {
			p.items[a].evidence = nil
			p.decide(a, Kicker, "kicker.section", 850, p.firstMark(a, of(kickerWord)))
			p.items[a].details.Category = ""
		} else if k := p.lastStrap(titles[:h]); k >= 0 && p.section(titles[k], titles[h]) && !p.amongInterface(titles[k]) {
			above--
			titles[k], titles[above] = titles[above], titles[k]
			p.decide(titles[above], Kicker, "kicker.strap", 920, p.firstMark(titles[above], of(kickerWord)))
		}
		for _, i := range titles[:above] {
			if p.figureLine(i) {
				p.decide(i, Data, "data.above-headline", 700, nil)
				continue
			}
			p.decide(i, Interface, "interface.above-headline", 600, nil)
			p.items[i].details.Category = "navigation"
		}
	} else if p.headlineDecided(); p.body.headline == None {
		p.headlineOverCredit()
	}
	p.repeatedHeadlines()
	p.findBodyStart()
}

// withoutPageTitle returns titles without the page's own title, if it is first: a later title, a separator and the name of
// the site. It is the headline, which the later one repeats.
func (p *page) withoutPageTitle(titles []int) []int {
	if len(titles) < 2 {
		return titles
	}
	first := p.items[titles[0]].span
	for _, t := range titles[1:] {
		title := p.str(t)
		rest, found := strings.CutPrefix(p.text(first), title)
		if p.items[t].f.words < 3 || !found || rest == "" {
			continue
		}
		c, size := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
		name := text.Trim(p.Source, text.Span{Start: first.End - len(strings.TrimLeft(rest, " ")) + size, End: first.End})
		if separator(c) && p.nameCount(name) >= 1 && p.nameCount(name) <= 6 {
			p.decide(titles[0], Headline, "headline.page-title", 900, nil)
			p.body.title = titles[0]
			return titles[1:]
		}
	}
	return titles
}

// sentencesTitle reports whether item i is a headline of two sentences: a line at the top that does not end as sentences
// do, above a deck or running text that is longer. titles are those above it.
func (p *page) sentencesTitle(i int, titles []int) bool {
	it := &p.items[i]
	if it.f.stop || it.f.turn || it.f.words < 4 || it.f.words > 20 || it.f.stops > 2 || !it.lead {
		return false
	}
	for _, t := range titles {
		if p.items[t].f.words > 3 {
			return false
		}
	}
	n := p.below(i, func(o *item) bool { return furniture(o) || o.kind == MediaCredit })
	if n == None || !p.items[n].open() || p.items[n].f.words <= it.f.words {
		return false
	}
	return prose(&p.items[n]) && p.items[n].f.stop || p.items[n].f.words >= 12
}

// headlineOverCredit takes the line over the page's first credit for the headline, where nothing else is one and what
// follows the credit begins the text: it stands at the top, and the picture has no caption.
func (p *page) headlineOverCredit() {
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		if furniture(it) {
			continue
		}
		if it.rule != "caption.above-credit" && it.rule != "caption.pair" || it.f.words < 4 || it.f.words > 22 {
			return
		}
		n := p.below(i, func(o *item) bool { return furniture(o) || o.kind == MediaCredit })
		for n != None && p.opensHead(n) && p.items[n].kind != Dateline {
			n = p.below(n, furniture)
		}
		if n == None || p.items[n].kind != Dateline && !(p.items[n].open() && prose(&p.items[n])) {
			return // a picture and its lines, and no text
		}
		it.evidence = nil
		p.decide(i, Headline, "headline.over-credit", 850, nil)
		p.body.headline = i
		return
	}
}

// lastStrap returns the index of the last of titles that is no line of figures, or -1.
func (p *page) lastStrap(titles []int) int {
	for k := len(titles) - 1; k >= 0; k-- {
		if p.sectionBar(titles[k]) {
			return -1
		}
		if p.items[titles[k]].f.pipes > 0 || !p.figureLine(titles[k]) {
			return k
		}
	}
	return -1
}

// takeHeadline takes item h, which was extracted several times, for the headline; of the titles over it the last may be
// its strap, and the others are words of the page.
func (p *page) takeHeadline(h int, titles []int) {
	p.body.headline = h
	p.kickerAbove(h)
	for _, i := range titles {
		if p.items[i].open() {
			p.decide(i, Interface, "interface.above-headline", 600, nil)
			p.items[i].details.Category = "navigation"
		}
	}
	p.repeatedHeadlines()
	p.findBodyStart()
}

// amongInterface reports whether item i is one of several interface lines: one stands directly under it, and one
// directly above it unless it is the first line.
func (p *page) amongInterface(i int) bool {
	it := &p.items[i]
	n := it.next
	return it.f.words <= 3 && it.f.pipes == 0 && n != None && p.adjacent(i, n) && p.items[n].kind == Interface &&
		(it.prev == None || it.gap == 0 && p.items[it.prev].kind == Interface)
}

// kickerAbove makes the open strap right above the headline its kicker.
func (p *page) kickerAbove(h int) {
	if i := p.items[h].prev; i != None && p.items[i].open() && titleLike(&p.items[i]) && p.strap(i, h) {
		p.decide(i, Kicker, "kicker.strap", 920, p.firstMark(i, of(kickerWord)))
	}
}

// section reports whether title i stands over the headline h as the name of a section or genre does.
func (p *page) section(i, h int) bool {
	it := &p.items[i]
	if it.f.pipes > 0 && p.button(i) && p.startsButton(i, lastPipe(p.Source, it.span)) {
		return false
	}
	if m := p.opens(i, interfaceWord); m != nil && m.fact.strong && it.f.words <= 3 {
		return false // a link to another page
	}
	if it.f.pipes == 0 && it.f.words > 3 && p.button(i) && p.firstMark(i, of(kickerWord)) == nil {
		return false
	}
	for j := it.next; j != None; j = p.items[j].next {
		o := &p.items[j]
		if j == h || !furniture(o) && o.kind != PublicationLine && o.kind != EditorNote && o.kind != Data && !(o.open() && p.figureLine(j)) {
			return j == h
		}
	}
	return false
}

// startsButton reports whether words of the interface follow byte at of item i, in any order of small words.
func (p *page) startsButton(i, at int) bool {
	first := core(p.Source, text.Span{Start: at, End: p.items[i].span.End}).Start
	return p.startsMark(i, first, of(interfaceWord, relatedLabel))
}

// headlineDecided takes over a headline that an earlier recogniser found.
func (p *page) headlineDecided() {
	for i := p.head; i != None; i = p.items[i].next {
		if p.items[i].kind == Headline {
			p.body.headline = i
			return
		}
	}
}

// strap reports whether title i is a kicker of the title n under it.
func (p *page) strap(i, n int) bool {
	a, b := &p.items[i], &p.items[n]
	short := a.f.words <= 3 || a.f.pipes > 0 && a.f.words <= 7 || p.opens(i, kickerWord) != nil && a.f.words <= 5
	if !short || a.f.quoted && a.f.words > 2 || b.gap > 0 && p.titledParagraphs(n) {
		return false
	}
	if b.f.bullets >= 2 || b.f.words < 2 {
		return b.f.words < 2
	}
	return b.f.words > a.f.words || a.f.pipes > 0 || b.f.words == a.f.words && p.opens(i, kickerWord) != nil
}

// titledParagraphs reports whether title n and another one after it each stand directly above running text: they
// are sub-headings.
func (p *page) titledParagraphs(n int) bool {
	found := 0
	for k, i := 0, n; k < 12 && i != None; k, i = k+1, p.items[i].next {
		it := &p.items[i]
		below := it.next
		if it.open() && titleLike(it) && it.gap > 0 && below != None && p.items[below].gap == 0 && p.items[below].open() && prose(&p.items[below]) {
			found++
		} else if i == n {
			return false
		}
	}
	return found >= 2
}

// repeatedHeadlines marks copies of the headline near it.
func (p *page) repeatedHeadlines() {
	h := p.body.headline
	if h == None || p.items[h].f.words < 3 {
		return
	}
	for n, i := 0, p.items[h].next; n < 6 && i != None; n, i = n+1, p.items[i].next {
		if p.items[i].open() && p.same(i, h) {
			p.decide(i, Headline, "headline.repeat", 930, nil)
			p.items[i].twin = h
		}
	}
}

// findGluedRepeat cuts a title that was extracted two or three times without a line break between.
func findGluedRepeat(p *page, i int) bool {
	it := &p.items[i]
	s := p.str(i)
	if it.f.words < 5 || it.f.words > 80 {
		return false
	}
	for n := 3; n >= 2; n-- {
		if len(s)%n != 0 || s[:len(s)/n] != s[len(s)/n:2*len(s)/n] || s[:len(s)/n] != s[len(s)-len(s)/n:] || len(s)/n < 16 {
			continue
		}
		start, length := it.span.Start, len(s)/n
		at := []int{start + length, start + 2*length}[:n-1]
		parts := p.cut(i, at...)
		for k, part := range parts {
			p.decide(part, Headline, "headline.repeat", 930, nil)
			if k > 0 {
				p.items[part].twin = parts[0]
			}
		}
		return true
	}
	return false
}
