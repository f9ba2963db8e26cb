package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// likeness is how surely words read as who wrote a text. The zero value is: not at all.
type likeness uint8

const (
	unlike   likeness = iota
	possible          // two or three words of a script without case
	likely            // capitals at the beginning of each, or several names in a list
	sure              // a given name, a desk, a body or what somebody is
)

// authorsIn tells how surely span of item i names those who wrote a text, and nothing else.
func (p *page) authorsIn(i int, span text.Span) likeness {
	span = p.withoutAddress(span)
	if !p.namesIn(i, span) && !p.namesInPlaces(i, span) && !p.roleAfter(i, span) && !p.namesFor(i, span) {
		return unlike
	}
	r := partyReader{p: p, i: i, byline: true, parties: p.tried[:0]}
	r.read(span)
	p.tried = r.parties
	described := r.settle()
	if len(r.parties) == 0 {
		return unlike
	}
	least, people := sure, 0
	for k := range r.parties {
		party := &r.parties[k]
		if party.Kind != Person {
			continue
		}
		people++
		least = min(least, p.personIn(i, party))
	}
	if people == 0 && p.nameCount(span) > 6 {
		return unlike
	}
	if described && least > unlike {
		return sure
	}
	if people == 0 || least == possible && people > 1 {
		return likely
	}
	return least
}

// withoutAddress returns span without the mail address or the handle that ends it.
func (p *page) withoutAddress(span text.Span) text.Span {
	s := p.text(span)
	at := strings.LastIndexAny(s, " ,|(") + 1
	if k := strings.IndexByte(s[at:], '@'); at < 4 || k < 0 || k == 0 && len(s)-at < 4 || k > 0 && !strings.Contains(s[at+k:], ".") {
		return span
	}
	return trimMarks(p.Source, text.Span{Start: span.Start, End: span.Start + at})
}

// personIn tells how surely party is a person's full name.
func (p *page) personIn(i int, party *Party) likeness {
	words := wordsOf(make([]text.Span, 0, 6), p.Source, party.Span, 6)
	if len(words) < 2 || len(words) > 5 {
		return unlike
	}
	if p.givenAt(i, words[0].Start) || p.givenAt(i, words[1].Start) || party.Role != "" || party.Organization != "" {
		return sure
	}
	first, _ := utf8.DecodeRuneInString(p.Source[words[0].Start:])
	switch {
	case upper(first):
		if words[0].Len() > 2 && p.pageWord(i, words) {
			return unlike // "Night Mode"
		}
		return likely
	case lower(first) || len(words) > 3:
		return unlike
	case p.familyIn(i, words[1:]):
		return likely
	case p.pageWord(i, words):
		return unlike
	}
	return possible
}

// pageWord reports whether a word of the page around texts is among words.
func (p *page) pageWord(i int, words []text.Span) bool {
	for _, w := range words {
		if p.wordIs(i, w, of(interfaceWord, interfaceSide, adWord, adSide, relatedLabel, relatedSide, kickerWord)) {
			return true
		}
	}
	return false
}

// familyIn reports whether a family name is among words, or a compound, as married names are.
func (p *page) familyIn(i int, words []text.Span) bool {
	for _, w := range words {
		if p.wordIs(i, w, of(familyName)) || strings.ContainsAny(p.text(w), "-־") {
			return true
		}
	}
	return false
}

// givenAt reports whether a given name stands at byte at of item i, behind whatever prefix.
func (p *page) givenAt(i, at int) bool {
	for k := p.markAt(i, at-4); k < p.items[i].marks[1] && p.marks[k].word <= at; k++ {
		if m := &p.marks[k]; m.class == givenName && m.start == at && m.end <= p.items[i].span.End {
			return !lower(runeAt(p.Source, at))
		}
	}
	return false
}

// roleAfter reports whether span is a name of two to four words, a comma, and a few words on what that person is.
func (p *page) roleAfter(i int, span text.Span) bool {
	for at := span.Start; at < span.End; at++ {
		if c := runeAt(p.Source, at); c != ',' && c != 0x60C {
			continue
		}
		name := text.Span{Start: span.Start, End: at}
		n := p.nameCount(name)
		rest := core(p.Source, text.Span{Start: at, End: span.End})
		return n >= 2 && n <= 4 && p.nameLike(i, name, 4) && p.nameCount(rest) <= 8 &&
			(p.startsMark(i, rest.Start, of(roleWord)) || p.givenAt(i, name.Start) && p.hasMark(i, rest, roleWord))
	}
	return false
}

// namesFor reports whether span is names, a word such as "for", and for whom they write.
func (p *page) namesFor(i int, span text.Span) bool {
	if !p.items[i].has.has(creditLink) {
		return false
	}
	words := wordsOf(make([]text.Span, 0, 13), p.Source, span, 13)
	for k := 2; k < len(words)-1 && len(words) <= 12; k++ {
		if !p.saysFor(i, words[k]) {
			continue
		}
		names, paper := text.Span{Start: words[0].Start, End: words[k-1].End}, words[k+1:]
		if first := p.text(paper[0]); equalFold(first, "the") && len(paper) > 1 {
			paper = paper[1:]
		}
		rest := text.Span{Start: paper[0].Start, End: words[len(words)-1].End}
		return p.namesIn(i, names) && !p.givenAt(i, rest.Start) && p.nameLike(i, rest, 5)
	}
	return false
}

// hasMark reports whether a mark of class c stands in span of item i.
func (p *page) hasMark(i int, span text.Span, c class) bool {
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word < span.End; k++ {
		if p.marks[k].class == c && p.marks[k].end <= span.End {
			return true
		}
	}
	return false
}

// cueAt returns the byline cue that opens span of item i, or nil. One that announces only before a colon must have it,
// unless loose.
func (p *page) cueAt(i int, span text.Span, loose bool) *mark {
	first := core(p.Source, span).Start
	for k := p.markAt(i, first); k < p.items[i].marks[1] && p.marks[k].word == first; k++ {
		m := &p.marks[k]
		if m.class == bylineCue && m.end <= span.End && (m.start == m.word || m.fact.strong) && (loose || !m.fact.colon || colonAfter(p.Source, m.end)) {
			return m
		}
	}
	return nil
}
