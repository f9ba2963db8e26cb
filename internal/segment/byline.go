package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// decideByline makes item i a byline; m is its cue, or nil.
func (p *page) decideByline(i int, rule string, weight int, m *mark) {
	p.decide(i, Byline, rule, weight, m)
	it := &p.items[i]
	r := partyReader{p: p, i: i, byline: true}
	names := p.withoutAddress(it.span)
	if m != nil {
		it.details.Cue = text.Span{Start: m.start, End: m.end}
		r.role = m.fact.role
		r.readRoles(text.Span{Start: m.end, End: max(m.end, names.End)})
	} else if rule == "byline.roles" {
		r.readRoles(names)
	} else {
		r.read(names)
	}
	r.settle()
	if m == nil {
		r.dropPlaces()
	}
	it.details.Parties = r.parties
	if m != nil {
		p.explain(i, rule, "byline.cue", m, text.Span{})
	}
	p.explainParties(i, "byline.authors", rule, &r)
	if len(p.author) < 16 { // bounds the cost of looking for their sentences
		p.author = append(p.author, r.parties...)
	}
}

// decideUnnamed makes item i a byline that names nobody.
func (p *page) decideUnnamed(i int, rule string, m *mark) {
	p.decide(i, Byline, rule, 900, m)
	if m != nil {
		p.items[i].details.Cue = text.Span{Start: m.start, End: m.end}
	}
}

// settle forgets the first of the parties read if it says what the second one is: "our correspondent in town, NAME",
// "military reporter, NAME". It reports whether it did.
func (r *partyReader) settle() bool {
	if len(r.parties) >= 2 && r.parties[1].Kind == Person && strings.Contains(r.parties[1].Name, " ") && r.describes(r.parties[0].Span) {
		r.parties = r.parties[1:]
		return true
	}
	return false
}

// describes reports whether span says what somebody is rather than who: "our correspondent in town", "military reporter".
func (r *partyReader) describes(span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 6), r.p.Source, span, 6)
	if len(words) == 0 || len(words) == 6 || !r.names(span, roleWord) && !r.names(span, deskWord) {
		return false
	}
	if r.p.wordIs(r.i, words[0], of(functionWord)) {
		return true
	}
	last := words[len(words)-1]
	for _, w := range words {
		if r.p.givenAt(r.i, w.Start) || r.p.titleAt(r.i, w.Start) {
			return false
		}
	}
	return (r.p.wordIs(r.i, words[0], of(roleWord)) || r.p.wordIs(r.i, last, of(roleWord))) && !r.p.hasMark(r.i, span, bodyName)
}

// readRoles reads names among which further cues announce other roles.
func (r *partyReader) readRoles(span text.Span) {
	at := span.Start
	for k := r.p.markAt(r.i, at); k < r.p.items[r.i].marks[1] && r.p.marks[k].word < span.End; k++ {
		m := &r.p.marks[k]
		if m.word < at || m.end > span.End || m.class != bylineCue && m.class != creditCue && m.class != contributorCue {
			continue
		}
		if m.fact.colon && !r.p.announces(m) {
			continue
		}
		r.read(trimMarks(r.p.Source, text.Span{Start: at, End: m.word}))
		r.role = m.fact.role
		at = m.end
	}
	r.read(trimMarks(r.p.Source, text.Span{Start: at, End: span.End}))
}

// colonAfter reports whether a colon is the next visible character at byte i.
func colonAfter(s string, i int) bool {
	for i < len(s) {
		c := runeAt(s, i)
		if c == ':' {
			return true
		}
		if c == '\n' || !text.Invisible(c) {
			return false
		}
		i += runeLen(s, i)
	}
	return false
}

// findBylineCue recognises a line that opens with a byline cue; an empty cue is a byline without authors. A
// dateline that is glued to the names goes on in the line.
func findBylineCue(p *page, i int) bool {
	it := &p.items[i]
	m := p.opens(i, bylineCue)
	if m == nil || p.posted(i) && p.underComments(i) {
		return false
	}
	colon := colonAfter(p.Source, m.end)
	if m.fact.colon && !colon {
		return p.titledByline(i, m) || p.closingByline(i, m)
	}
	rest := text.Trim(p.Source, text.Span{Start: m.end, End: it.span.End})
	name := trimName(p.Source, rest)
	if name.Empty() {
		if !colon && !m.fact.strong {
			return false
		}
		p.decideByline(i, "byline.empty", 900, m)
		return true
	}
	if p.clip(i) {
		p.decideCredit(i, credit{span: it.span, rule: "credit.roles", rate: 900, cue: m})
		return true
	}
	if it.dates[0] < it.dates[1] && p.mostlyDate(i) && p.cutDated(i, nil) {
		return true
	}
	end := p.bylineEnd(i, m)
	if end == 0 && p.nearTop(i) && it.f.words <= 10 && !it.f.stop {
		if p.smallNames(i, name) || p.ourDesk(i, name) {
			end = it.span.End
		} else if p.unnamed(i, name) {
			p.decideUnnamed(i, "byline.unnamed", m)
			return true
		}
	}
	if end == 0 {
		return false
	}
	if p.unnamed(i, name) && end == it.span.End {
		p.decideUnnamed(i, "byline.unnamed", m)
		return true
	}
	parts := p.cut(i, end)
	p.decideByline(parts[0], "byline.cue", 960, m)
	return true
}

// titledByline reads a cue that a word or two follow before its colon: "military reporter: NAME".
func (p *page) titledByline(i int, m *mark) bool {
	it := &p.items[i]
	after := text.Span{Start: m.end, End: it.span.End}
	at := strings.IndexByte(p.text(after), ':')
	if at < 0 || it.f.words > 8 || it.f.stop || len(wordsOf(make([]text.Span, 0, 3), p.Source, text.Span{Start: m.end, End: m.end + at}, 3)) > 2 {
		return false
	}
	names := text.Span{Start: m.end + at + 1, End: it.span.End}
	if n := p.nameCount(names); n < 2 || n > 4 || !p.nameLike(i, names, 4) {
		return false
	}
	titled := *m
	titled.end = m.end + at
	p.decideByline(i, "byline.cue", 900, &titled)
	return true
}

// closingByline reads names behind cue m, which has no colon, on a line of their own under the end of the text.
func (p *page) closingByline(i int, m *mark) bool {
	it := &p.items[i]
	name := trimName(p.Source, text.Span{Start: m.end, End: it.span.End})
	if it.f.words > 6 || it.f.stop || m.word > m.start || p.nameCount(name) < 2 || !p.givenAt(i, core(p.Source, name).Start) || !p.nameLike(i, name, 5) || !p.textEnds(i) {
		return false
	}
	p.decideByline(i, "byline.closing", 850, m)
	return true
}

// clip reports whether item i lists the makers of a clip: a reporter, a camera, an editor, away from the headline.
func (p *page) clip(i int) bool {
	it := &p.items[i]
	roles := 0
	p.eachMark(i, of(creditCue, bylineCue), func(m *mark) bool {
		if colonAfter(p.Source, m.end) {
			roles++
		}
		return true
	})
	if roles < 2 || it.prev == None {
		return false
	}
	above := p.above(i, furniture)
	if above == None {
		return false
	}
	return p.captionLike(above) && p.proseAbove(above) || p.inText(i)
}

// inText reports whether item i stands in the running text: two paragraphs stand above it, or one under a byline
// or a publication line.
func (p *page) inText(i int) bool {
	paragraphs := 0
	for n, j := 0, p.items[i].prev; n < 16 && j != None; n, j = n+1, p.items[j].prev {
		it := &p.items[j]
		switch {
		case it.open() && prose(it):
			paragraphs++
		case it.kind == PublicationLine, it.kind == Byline:
			return paragraphs > 0
		}
	}
	return paragraphs > 1
}

// captionLike reports whether item i is a caption, or an open line that could be one.
func (p *page) captionLike(i int) bool {
	it := &p.items[i]
	return it.kind == Caption || it.open() && it.f.words <= 25 && !it.f.stop && it.f.Letters > 0
}

// proseAbove reports whether running text stands above item i, within a few items.
func (p *page) proseAbove(i int) bool {
	for n, j := 0, p.items[i].prev; n < 12 && j != None; n, j = n+1, p.items[j].prev {
		if prose(&p.items[j]) && p.items[j].open() {
			return true
		}
	}
	return false
}

// bylineEnd returns where the names after cue m of item i end: at the end of the item, or before a separator that
// starts something else. 0 means that these are no names.
func (p *page) bylineEnd(i int, m *mark) int {
	it := &p.items[i]
	if at := p.placeAfterName(i, m); at > 0 {
		return at
	}
	whole := text.Span{Start: m.end, End: max(m.end, p.withoutAddress(it.span).End)}
	if it.f.words <= 16 && it.f.stops == 0 && p.namesIn(i, whole) {
		return it.span.End
	}
	if p.describedName(i, m.end) || it.f.stops == 0 && (p.namesInPlaces(i, whole) || p.namesFor(i, whole)) {
		return it.span.End
	}
	for at := m.end; at < it.span.End; {
		c := runeAt(p.Source, at)
		if (isDash(c) || c == '|') && at > m.end && p.Source[at-1] == ' ' && p.namesIn(i, text.Span{Start: m.end, End: at}) {
			return at
		}
		at += runeLen(p.Source, at)
	}
	return 0
}
