package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// prose reports whether it reads as running text: a sentence with its stop, or too long for a title.
func prose(it *item) bool {
	f := &it.f
	return f.stop && !f.question && f.words >= 9 || f.stops >= 1 && f.words >= 12 || f.words >= 32 || f.stops >= 2 && f.words >= 8
}

// titleLike reports whether it reads as a title: a few words without a full stop.
func titleLike(it *item) bool {
	f := &it.f
	return f.Letters > 1 && f.words <= 26 && (!f.stop || f.question) && f.stops <= 1 && !prose(it) && f.words >= 1
}

// joinWraps joins the lines of hard-wrapped paragraphs. A page is wrapped if several of its lines break at about
// the same width; then a line goes on in the next one if that line's first word did not fit.
func joinWraps(p *page) {
	width := p.width
	if width == 0 {
		return
	}
	for i := p.head; i != None; i = p.items[i].next {
		if !p.items[i].open() {
			continue
		}
		for p.wraps(i, width) {
			p.join(i, p.items[i].next)
		}
	}
}

// findWidth finds the width at which the page is wrapped, if it is: two blocks of lines, or one of three, that
// break in the middle of a sentence and end with a stop; and no long lines.
func findWidth(p *page) {
	width, next, blocks, long := 0, 0, 0, 0 // next: the second longest of the broken lines; one may stick out
	for i := p.head; i != None; {
		if it := &p.items[i]; it.open() && it.f.runes > 130 {
			long++
		}
		last, lines, broken := i, 1, 0
		first, second := width, next
		for n := p.items[last].next; n != None && p.mayWrap(last, n); n = p.items[last].next {
			if length := p.lineLength(p.items[last].last); length >= 35 && length <= 100 {
				if length > first {
					first, second = length, first
				} else {
					second = max(second, length)
				}
				if !p.items[last].f.stop {
					broken++
				}
			}
			last = n
			lines++
		}
		if broken > 0 && broken*2 >= lines-1 && p.items[last].f.stop && !p.items[last].f.question && p.items[last].f.runes <= 100 {
			blocks += lines - 1
			width, next = first, second
		}
		i = p.items[last].next
	}
	if blocks >= 2 && long < 2 {
		p.width = next
	}
}

// mayWrap reports whether item n, the next one, could be the rest of item i.
func (p *page) mayWrap(i, n int) bool {
	a, b := &p.items[i], &p.items[n]
	return a.open() && b.open() && b.lead && b.gap == 0 && !a.f.question && (a.f.words != b.f.words || hash(p.text(a.span)) != hash(p.text(b.span)))
}

func (p *page) lineLength(line int) int {
	return utf8.RuneCountInString(p.text(p.Lines[line].Visible))
}

// wraps reports whether item i goes on in the next line.
func (p *page) wraps(i, width int) bool {
	n := p.items[i].next
	if n == None || !p.mayWrap(i, n) {
		return false
	}
	a, b := &p.items[i], &p.items[n]
	length := p.lineLength(a.last)
	if length < 35 || length > 110 || b.f.bracketed {
		return false
	}
	if unicode.IsLower(runeAt(p.Source, b.span.Start)) {
		return true
	}
	first := strings.IndexFunc(p.text(b.span), text.Space)
	if first < 0 {
		first = b.span.Len()
	}
	word := utf8.RuneCountInString(p.text(b.span)[:first])
	full := length*100 >= width*85
	switch {
	case a.last > a.first || !a.lead:
		return full || !a.f.stop && length*10 >= width*7
	case p.above(i, func(o *item) bool { return !o.open() }) == None:
		return false // the first line may be the headline
	}
	return length+1+word >= width || full && !a.f.stop
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
	if p.signedAt(i) == signedInside {
		return true
	}
	kind, _ := p.marker(i)
	n := it.next
	return (kind == '1' || p.afterComments(i)) && n != None && p.items[n].gap == 0 && (p.signedAt(n) == signedEnd || p.signedAt(i) == signedEnd)
}

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
	for i := p.head; i != None && len(titles) < 8; i = p.items[i].next {
		it := &p.items[i]
		if !it.open() {
			if it.kind == Dateline || it.kind == Byline || it.kind == Headline || it.kind == LiveTimestamp || it.kind == Contributor {
				break
			}
			continue
		}
		if len(titles) == 0 && p.bareDate(i) {
			p.decidePublication(i, "publication.bare", 900, nil)
			continue
		}
		if !titleLike(it) || it.f.words == 0 {
			break
		}
		titles = append(titles, i)
	}
	h := 0
	for h+1 < len(titles) && p.amongInterface(titles[h]) {
		p.decide(titles[h], Interface, "interface.among", 700, nil)
		p.items[titles[h]].details.Category = "navigation"
		titles = titles[1:]
	}
	for h+1 < len(titles) && p.strap(titles[h], titles[h+1]) && !(h+2 >= len(titles) && p.deckUnder(titles[h], titles[h+1])) {
		h++
	}
	if len(titles) > 0 {
		p.decide(titles[h], Headline, "headline.first-title", 940, nil)
		p.body.headline = titles[h]
		if a := p.items[titles[h]].prev; h == 0 && a != None && p.adjacent(a, titles[h]) && p.items[a].kind == Interface && p.coverage(a, p.items[a].span, of(kickerWord), of(joiner)) != nil {
			p.items[a].evidence = nil
			p.decide(a, Kicker, "kicker.section", 850, p.firstMark(a, of(kickerWord)))
			p.items[a].details.Category = ""
		}
		if h > 0 {
			p.decide(titles[h-1], Kicker, "kicker.strap", 920, p.firstMark(titles[h-1], of(kickerWord)))
		}
		for _, i := range titles[:max(0, h-1)] {
			p.decide(i, Interface, "interface.above-headline", 600, nil)
			p.items[i].details.Category = "navigation"
		}
	} else {
		p.headlineDecided()
	}
	p.repeatedHeadlines()
	p.findBodyStart()
}

// kickerAbove makes the open strap right above the headline its kicker.
func (p *page) kickerAbove(h int) {
	if i := p.items[h].prev; i != None && p.items[i].open() && titleLike(&p.items[i]) && p.strap(i, h) {
		p.decide(i, Kicker, "kicker.strap", 920, p.firstMark(i, of(kickerWord)))
	}
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

// amongInterface reports whether item i is one of several interface lines: one stands directly under it, and one
// directly above it unless it is the first line.
func (p *page) amongInterface(i int) bool {
	it := &p.items[i]
	n := it.next
	return it.f.words <= 3 && n != None && p.adjacent(i, n) && p.items[n].kind == Interface &&
		(it.prev == None || it.gap == 0 && p.items[it.prev].kind == Interface)
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

// deckUnder reports whether title n, the last of its kind, is rather a deck than the headline of strap i: it is
// long, and nothing marks the strap as a section or genre.
func (p *page) deckUnder(i, n int) bool {
	return p.items[n].f.words >= 15 && p.items[i].f.pipes == 0 && p.items[i].f.words >= 2 && p.firstMark(i, of(kickerWord)) == nil
}

// repeatedHeadlines marks copies of the headline near it.
func (p *page) repeatedHeadlines() {
	h := p.body.headline
	if h == None || p.items[h].f.words < 3 {
		return
	}
	want := hash(p.str(h))
	for n, i := 0, p.items[h].next; n < 6 && i != None; n, i = n+1, p.items[i].next {
		if p.items[i].open() && hash(p.str(i)) == want {
			p.decide(i, Headline, "headline.repeat", 930, nil)
			p.items[i].twin = h
		}
	}
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

// findBio recognises a sentence on who the author is.
func findBio(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words > 45 || it.f.words < 3 || it.f.stops > 1 || it.f.quoted {
		return false
	}
	if m := p.opens(i, bioCue); m != nil && m.fact.open {
		p.decide(i, AuthorBio, "bio.cue", 930, m)
		return true
	}
	if !it.has.has(roleWord) && !it.has.has(bioCue) {
		return false
	}
	s := p.str(i)
	for _, a := range p.author {
		n := len(a.Name)
		if n >= 4 && len(s) > n && equalFold(s[:n], a.Name) {
			p.decide(i, AuthorBio, "bio.author", 940, p.firstMark(i, of(bioCue, roleWord)))
			return true
		}
	}
	return false
}

func equalFold(a, b string) bool { return a == b || hash(a) == hash(b) }

// findSubheading recognises a short title between paragraphs.
func findSubheading(p *page, i int) bool {
	it := &p.items[i]
	if !titleLike(it) || it.f.words > 14 || !it.lead || it.f.colon && it.f.words > 4 {
		return false
	}
	rate := 850
	below := p.below(i, furniture)
	if below == None {
		return false
	}
	if p.items[below].open() && prose(&p.items[below]) || p.items[below].kind == Dateline || p.items[below].kind == ListItem || p.items[below].kind == Data || p.items[below].kind == Caption {
		rate = 930
	}
	p.decide(i, Subheading, "subheading.title", rate, nil)
	return true
}

// findParagraph takes what is left.
func findParagraph(p *page, i int) bool {
	rate := 700
	if prose(&p.items[i]) {
		rate = 970
	} else if !p.items[i].lead || p.items[i].f.stop {
		rate = 900
	}
	p.decide(i, Paragraph, "paragraph.default", rate, nil)
	return true
}
