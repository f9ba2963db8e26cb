package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// placeAfterName returns where a dateline in capitals begins that is glued to the names after cue m, or 0.
func (p *page) placeAfterName(i int, m *mark) int {
	it := &p.items[i]
	words := wordsOf(make([]text.Span, 0, 10), p.Source, text.Span{Start: m.end, End: it.span.End}, 10)
	for w := 2; w < len(words); w++ {
		if !upperAll(p.text(words[w])) && !p.startsMark(i, words[w].Start, of(placeName)) {
			continue
		}
		if upperAll(p.text(words[0])) && !p.startsMark(i, words[w].Start, of(placeName)) {
			return 0
		}
		end := words[w].End
		for k := w + 1; k < len(words) && upperAll(p.text(words[k])); k++ {
			end = words[k].End
		}
		after := text.Trim(p.Source, text.Span{Start: end, End: it.span.End})
		if !after.Empty() && (isDash(runeAt(p.Source, after.Start)) || p.Source[after.Start] == '(') && p.nameLike(i, text.Span{Start: m.end, End: words[w].Start}, 6) {
			return words[w].Start
		}
		return 0
	}
	return 0
}

// namesIn reports whether span holds names, desks, bodies and what people are, and nothing else.
func (p *page) namesIn(i int, span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 17), p.Source, span, 17)
	if len(words) == 0 || len(words) > 16 {
		return false
	}
	if p.nameLike(i, span, 16) {
		return true
	}
	odd := 0 // words that may tell more of a role behind them: "our sports reporter"
	for _, w := range words {
		role := p.wordIs(i, w, of(roleWord, deskWord)) || p.insideMark(i, w, of(roleWord, deskWord))
		switch {
		case role:
			odd = 0
		case p.nameLike(i, w, 1) || p.wordIs(i, w, of(bodyName, orgWord, joiner)) || p.insideMark(i, w, of(bodyName)):
			if odd > 0 {
				return false
			}
		default:
			odd++
		}
	}
	return odd == 0
}

// insideMark reports whether word w lies inside a mark of one of the classes.
func (p *page) insideMark(i int, w text.Span, of set) bool {
	for k := p.markAt(i, w.Start-48); k < p.items[i].marks[1] && p.marks[k].word <= w.Start; k++ {
		if m := &p.marks[k]; of.has(m.class) && m.end >= w.End {
			return true
		}
	}
	return false
}

// findBylineBare recognises names without a cue in the head of the page: above a date, under the headline or the
// deck, or a desk by itself.
func findBylineBare(p *page, i int) bool {
	it := &p.items[i]
	if !p.inHead(i) || p.body.headline == None || it.f.words > 12 || it.f.digits > 0 || it.f.stop && !(it.f.words <= 3 && it.has.has(deskWord)) || it.f.quoted || it.f.colon {
		return false
	}
	if m := p.opens(i, interfaceWord); m != nil && !it.has.has(deskWord) && it.f.words <= 3 && !p.datedBelow(i) {
		return false
	}
	if p.otherByline(i) {
		return false
	}
	if p.roleUnderName(i) {
		p.decideUnnamed(i, "byline.role-below", nil)
		return true
	}
	if it.has.has(bioCue) && p.introduces(i) {
		return false
	}
	if it.dates[0] < it.dates[1] && p.dayed(i) {
		return false // left to publication.bare
	}
	if first := core(p.Source, it.span).Start; p.startsMark(i, first, of(functionWord, deskWord)) && p.unnamed(i, it.span) {
		p.decideUnnamed(i, "byline.unnamed", nil)
		return true
	}
	desk := it.has.has(deskWord) || p.coverage(i, it.span, of(bodyName), of(joiner, deskWord)) != nil
	like := p.authorsIn(i, it.span)
	if like < sure && !desk && p.opens(i, kickerWord) != nil {
		return false
	}
	cue := p.cueAt(i, it.span, true)
	if cue != nil {
		if cue.fact.colon && like == sure && p.hasMark(i, it.span, roleWord) {
			cue = nil // what somebody is, and the name
		} else {
			like = p.authorsIn(i, trimName(p.Source, text.Span{Start: cue.end, End: it.span.End}))
		}
	}
	n := p.nameCount(it.span)
	rate := 930
	switch dated := p.besidePublication(i); {
	case cue != nil && (like < likely || n > 10):
		return false
	case like == sure && (dated || n <= 10), desk && n <= 8, like > unlike && dated && n >= 2:
	case like == likely && n <= 8 && p.aloneUnderTitle(i):
		rate = 800
	default:
		return false
	}
	p.decideByline(i, "byline.bare", rate, cue)
	return true
}

// besidePublication reports whether a publication line or a bare date stands directly under item i, or over it.
func (p *page) besidePublication(i int) bool {
	below, above := p.below(i, furniture), p.above(i, furniture)
	return below != None && (p.items[below].kind == PublicationLine || p.bareDate(below)) ||
		above != None && p.items[above].kind == PublicationLine && p.adjacent(p.items[i].prev, i)
}

// otherByline reports whether names stand in a byline above item i already, and not directly above it.
func (p *page) otherByline(i int) bool {
	if len(p.author) == 0 {
		return false
	}
	a := p.items[i].prev
	return a == None || p.items[a].kind != Byline || !p.adjacent(a, i)
}

// aloneUnderTitle reports whether item i follows headline, deck, bio or publication line in the head, and is not
// the deck itself.
func (p *page) aloneUnderTitle(i int) bool {
	above := p.above(i, furniture)
	if above == None {
		return false
	}
	if n := p.items[i].next; n != None && p.items[n].open() && p.items[n].gap == 0 && p.items[n].lead {
		return false // a sub-heading over its text
	}
	switch p.items[above].kind {
	case Headline, Deck, PublicationLine, Kicker:
		return true
	}
	return p.items[above].open() && p.items[above].prev != None && p.before(p.body.headline, above)
}

// describedName reports whether a name of two to four words stands after byte from of item i, then a comma and a few
// words that tell what that person is.
func (p *page) describedName(i, from int) bool {
	it := &p.items[i]
	if it.f.words > 14 || it.f.stop || it.f.stops > 0 || !it.has.has(roleWord) {
		return false
	}
	at := strings.IndexAny(p.Source[from:it.span.End], ",،")
	if at < 0 {
		return false
	}
	name := text.Span{Start: from, End: from + at}
	n := p.nameCount(name)
	return n >= 2 && n <= 4 && p.nameLike(i, name, 4)
}

// namesInPlaces reports whether span holds names and, after a word such as "in", where they write from.
func (p *page) namesInPlaces(i int, span text.Span) bool {
	if !p.items[i].has.has(placeLink) {
		return false
	}
	words := wordsOf(make([]text.Span, 0, 15), p.Source, span, 15)
	names, links := 0, 0
	for k, w := range words {
		switch {
		case p.wordIs(i, w, of(placeLink)):
			if k < 2 || k == len(words)-1 {
				return false
			}
			links++
		case p.nameLike(i, w, 1) || p.insideMark(i, w, of(deskWord, bodyName, roleWord, placeName)):
			names++
		default:
			return false
		}
	}
	return links > 0 && names >= 3 && len(words) <= 14
}
