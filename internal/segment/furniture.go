package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// findAdvertisement recognises `advertisement` labels, and lines that ask to subscribe or to load an app.
func findAdvertisement(p *page, i int) bool {
	it := &p.items[i]
	if it.has&of(adWord, adSide) == 0 || it.f.words > 30 || !it.lead {
		return false
	}
	if p.notices(i) {
		return false
	}
	if it.has.has(adWord) && p.follows(i) {
		p.decide(i, Interface, "interface.follow", 850, p.opens(i, interfaceWord))
		it.details.Category = "follow"
		return true
	}
	m := p.firstMark(i, of(adWord))
	p.eachMark(i, of(adWord), func(o *mark) bool {
		if o.fact.strong {
			m = o
		}
		return !o.fact.strong
	})
	rule := "advertisement.words"
	switch {
	case m == nil:
		return false
	case p.announcedAd(i, m):
		rule = "advertisement.label"
	case p.coverage(i, it.span, of(adWord), of(adSide, functionWord, interfaceSide, joiner)) != nil && it.f.words <= 12:
	case m.fact.strong && it.f.words <= 24 && it.f.stops <= 2 && !it.f.quoted:
		rule = "advertisement.cause"
	case m.word == core(p.Source, it.span).Start && m.fact.open && it.has.has(adSide) && it.f.stops <= 1 && it.f.words <= 24:
		rule = "advertisement.opening"
	default:
		return false
	}
	if m.fact.open && (it.f.words <= 2 && !it.has.has(adSide) || it.f.words == 1 || it.f.words <= 3 && p.atTop(i)) { // the button alone, not what it sells
		p.decide(i, Interface, "interface.subscribe", 800, m)
		p.items[i].details.Category = "subscribe"
		return true
	}
	p.decide(i, Advertisement, rule, 940, m)
	p.items[i].details.Category = m.fact.category
	return true
}

// follows reports whether item i asks to follow somebody in a network: a word for it opens the line, and the network's name
// ends it.
func (p *page) follows(i int) bool {
	it := &p.items[i]
	m := p.opens(i, interfaceWord)
	if m == nil || m.fact.category != "follow" || it.f.words < 3 || it.f.words > 8 || it.f.stop {
		return false
	}
	words := p.wordList(i)
	return p.wordIs(i, words[len(words)-1], of(interfaceSide))
}

// notices reports whether item i is a word over a list of two items or more, set apart from the text above: the title of
// small advertisements.
func (p *page) notices(i int) bool {
	it := &p.items[i]
	if it.f.words > 2 || it.gap == 0 || it.next == None || !p.textBegan(i) {
		return false
	}
	first := it.next
	kind, _ := p.marker(first)
	return kind != 0 && p.items[first].gap == 0 && p.items[first].next != None && p.items[p.items[first].next].gap == 0 && p.markerBeside(first, kind)
}

// offers reports whether item i asks for something in four words or more, and names what is offered.
func (p *page) offers(i int) bool {
	it := &p.items[i]
	if it.f.words < 4 || !it.has.has(adSide) {
		return false
	}
	m := p.opens(i, adWord)
	return m != nil && m.fact.open
}

// announcedAd reports whether item i opens with a label of advertising m and goes on after a colon, a dash or a pipe, or
// names in a few words who pays.
func (p *page) announcedAd(i int, m *mark) bool {
	it := &p.items[i]
	if m.fact.open || it.f.words > 16 {
		return false
	}
	if first := core(p.Source, it.span).Start; m.word > first {
		return p.sponsored(i, m)
	}
	after := text.Trim(p.Source, text.Span{Start: m.end, End: it.span.End})
	if after.Empty() {
		return false
	}
	c := runeAt(p.Source, after.Start)
	if c == ':' || c == '|' || isDash(c) && p.Source[m.end] == ' ' {
		return true
	}
	return (m.fact.weak || utf8.RuneCountInString(p.Source[m.start:m.end]) >= 8) && (it.f.words <= 5 || it.f.words <= 10 && strings.IndexByte(p.Source[m.start:m.end], ' ') > 0 && it.f.stops == 0) && !it.f.stop && !it.f.colon && p.textBegan(i)
}

// sponsored reports whether the label of advertising m stands behind one or two words of item i, a short line without a stop
// in or below the text, and who pays stands behind it: "this article is sponsored by NAME".
func (p *page) sponsored(i int, m *mark) bool {
	it := &p.items[i]
	if !m.fact.weak {
		return false
	}
	before := p.nameCount(text.Span{Start: it.span.Start, End: m.word})
	after := p.nameCount(text.Span{Start: m.end, End: it.span.End})
	return before <= 3 && after >= 1 && after <= 5 && !it.f.stop && !it.f.colon && !it.f.quoted && it.f.digits == 0 && p.textBegan(i)
}

// findNote recognises corrections, clarifications and embargoes: their word opens the line and announces.
func findNote(p *page, i int) bool {
	it := &p.items[i]
	if m := p.noteInside(i); m != nil {
		p.decide(i, EditorNote, "note.inside", 900, m)
		it.details.Category = m.fact.category
		return true
	}
	m := p.opens(i, noteCue)
	if m == nil || m.fact.weak || m.word < m.start && !m.fact.strong || p.notesTitle(i, m) {
		return false
	}
	if p.noteLabel(i, m) {
		p.join(i, it.next)
		p.decide(i, EditorNote, "note.label", 900, m)
		p.items[i].details.Category = m.fact.category
		return true
	}
	if it.f.words < 2 {
		return false
	}
	after := text.Trim(p.Source, text.Span{Start: m.end, End: it.span.End})
	announced := !after.Empty() && (p.Source[after.Start] == ':' || isDash(runeAt(p.Source, after.Start)))
	if !announced && !m.fact.strong && !(it.f.bracketed && it.f.words <= 20) && !p.colonWithin(after, 6) {
		return false
	}
	p.decide(i, EditorNote, "note.cue", 950, m)
	p.items[i].details.Category = m.fact.category
	return true
}

// colonWithin reports whether a colon stands after at most n words of span.
func (p *page) colonWithin(span text.Span, n int) bool {
	s := p.text(span)
	spaces := 0
	for k := 0; k < len(s); k++ {
		switch s[k] {
		case ':':
			if k+1 == len(s) || s[k+1] == ' ' {
				return true
			}
		case '.':
			if k+1 < len(s) && s[k+1] == ' ' {
				return false
			}
		case ' ':
			spaces++
			if spaces > n {
				return false
			}
		}
	}
	return false
}

// findLegal recognises rights and terms: a strong formula anywhere, two weaker ones in a line by itself.
func findLegal(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words > 90 {
		return false
	}
	if p.rightsMark(i) {
		p.decide(i, Legal, "legal.sign", 900, nil)
		p.items[i].details.Category = "legal.rights"
		return true
	}
	if !it.has.has(legalCue) {
		return false
	}
	var first *mark
	strong, weak := 0, 0
	p.eachMark(i, of(legalCue), func(m *mark) bool {
		if m.fact.strong {
			strong++
			first = m
		} else {
			weak++
			if first == nil {
				first = m
			}
		}
		return true
	})
	rule := "legal.words"
	if strong == 0 && p.owner(i, first) {
		strong, rule = 1, "legal.owner"
	}
	if strong == 0 && (weak < 2 || weak*5 < it.f.words) {
		return false
	}
	p.decide(i, Legal, rule, 940, first)
	p.items[i].details.Category = first.fact.category
	return true
}

// owner reports whether item i is the word of copyright, which m is, and who holds it, in a short line below the text.
func (p *page) owner(i int, m *mark) bool {
	it := &p.items[i]
	if m == nil || !m.fact.open || it.f.words > 8 || it.f.words < 2 || it.f.stop && it.f.words > 6 || it.f.colon || it.f.question || m.word > core(p.Source, it.span).Start {
		return false
	}
	rest := text.Trim(p.Source, text.Span{Start: m.end, End: it.span.End})
	return !rest.Empty() && !lower(runeAt(p.Source, rest.Start)) && p.textBegan(i) && !p.textBelow(i)
}

// copyrightLine reports whether item i is the word of copyright and who holds it, below the text and under no picture: only
// words of the page, topics and lists of other pages stand around it.
func (p *page) copyrightLine(i int) bool {
	it := &p.items[i]
	m := p.opens(i, legalCue)
	if m == nil || it.f.words > 8 || !p.textBegan(i) || p.textBelow(i) {
		return false
	}
	a := it.prev
	return a != None && (it.gap > 0 || furniture(&p.items[a]) || p.opens(a, tagsLabel) != nil || p.items[a].kind == RelatedItem || p.items[a].kind == Legal)
}

// rightsMark reports whether item i opens with the sign of copyright, or has an address that begins with the word.
func (p *page) rightsMark(i int) bool {
	it := &p.items[i]
	s := p.str(i)
	if strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c) ") || strings.HasPrefix(s, "(C) ") {
		return it.f.words >= 2 && it.f.words <= 30
	}
	return it.f.code && strings.Contains(s, "copyright") && strings.Contains(s, "@")
}

// findTags recognises topics after their label, and lines of hashtags.
func findTags(p *page, i int) bool {
	it := &p.items[i]
	if s := p.str(i); s[0] == '#' && hashtags(s) && it.f.Letters > 0 {
		p.decide(i, Tags, "tags.hash", 970, nil)
		p.items[i].details.Items = p.tagItems(it.span)
		return true
	}
	m := p.opens(i, tagsLabel)
	if m == nil || it.f.words > 40 {
		return false
	}
	rest := text.Trim(p.Source, text.Span{Start: m.end, End: it.span.End})
	if rest.Empty() || p.Source[rest.Start] != ':' && !m.fact.strong || it.f.colon && p.opens(i, relatedLabel) != nil && p.titleBelow(i) {
		return false
	}
	p.decide(i, Tags, "tags.label", 950, m)
	p.items[i].details.Cue = text.Span{Start: m.start, End: m.end}
	p.items[i].details.Items = p.tagItems(text.Span{Start: m.end, End: it.span.End})
	return true
}

// hashtags reports whether every word of s is a hashtag.
func hashtags(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' && i+1 < len(s) && s[i+1] != '#' && s[i+1] != ' ' {
			return false
		}
	}
	return true
}

// tagItems returns the topics in span.
func (p *page) tagItems(span text.Span) []text.Span {
	var items []text.Span
	start := span.Start
	add := func(end int) {
		if item := trimName(p.Source, text.Span{Start: start, End: end}); !item.Empty() {
			if p.Source[item.Start] == '#' {
				item.Start++
			}
			items = append(items, item)
		}
	}
	for i, r := range p.text(span) {
		switch r {
		case ',', '|', ';', 0x60C, '•', '·', '#', '\n':
			add(span.Start + i)
			start = span.Start + i
		}
	}
	add(span.End)
	return items
}
