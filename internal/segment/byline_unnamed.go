package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// unnamed reports whether span of item i, behind a byline's cue, tells what the writer is and not who: "our correspondent in
// Haifa", "a Gazette reporter".
func (p *page) unnamed(i int, span text.Span) bool {
	if strings.ContainsAny(p.text(span), ",:;،|") || p.hasMark(i, span, givenName) {
		return false
	}
	r := partyReader{p: p, i: i, byline: true}
	words := wordsOf(make([]text.Span, 0, 7), p.Source, trimName(p.Source, r.withoutPlace(span)), 7)
	if len(words) > 1 && p.wordIs(i, words[0], of(placeLink)) {
		return len(words) <= 3 && p.nameLike(i, text.Span{Start: words[1].Start, End: span.End}, 2) // the cue tells what the writer is
	}
	if len(words) == 0 || len(words) == 7 {
		return false
	}
	role := false
	for _, w := range words {
		if p.givenAt(i, w.Start) || p.titleAt(i, w.Start) || p.wordIs(i, w, of(bodyName, joiner)) && !p.wordIs(i, w, of(functionWord)) {
			return false
		}
		role = role || p.roleAt(i, w)
	}
	last := words[len(words)-1]
	small := p.wordIs(i, words[0], of(functionWord)) && len(words) >= 2
	return role && (p.roleAt(i, words[0]) && (len(words) <= 3 || !upperStart(p.Source, last.Start)) || small && p.roleAt(i, last))
}

// ourDesk reports whether span of item i is a small word and a desk: "our foreign staff".
func (p *page) ourDesk(i int, span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 5), p.Source, span, 5)
	n := len(words)
	return n >= 2 && n < 5 && p.wordIs(i, words[0], of(functionWord)) && p.wordIs(i, words[n-1], of(deskWord)) && !p.roleAt(i, words[n-1])
}

// roleAt reports whether word w of item i is part of what somebody is.
func (p *page) roleAt(i int, w text.Span) bool {
	return p.wordIs(i, w, of(roleWord)) || p.insideMark(i, w, of(roleWord))
}

// roleUnderName reports whether item i, directly under a byline, tells what the person named there is or works for.
func (p *page) roleUnderName(i int) bool {
	it := &p.items[i]
	if it.prev == None || it.gap > 0 || !it.lead || it.f.words > 7 || it.f.stop || it.f.digits > 0 {
		return false
	}
	a := &p.items[it.prev]
	if a.kind != Byline || len(a.details.Parties) == 0 || a.details.Parties[len(a.details.Parties)-1].Kind != Person {
		return false
	}
	words := p.wordList(i)
	for _, w := range words {
		if p.givenAt(i, w.Start) || p.titleAt(i, w.Start) {
			return false
		}
	}
	return len(words) > 0 && (p.roleAt(i, words[0]) || p.roleAt(i, words[len(words)-1]) || it.has.has(deskWord) && p.wordIs(i, words[len(words)-1], of(deskWord)))
}

// smallNames reports whether span of item i is one or more names in small letters, as some pages set them: each of two or
// three words and with a given name first.
func (p *page) smallNames(i int, span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 9), p.Source, span, 9)
	if len(words) < 2 || len(words) == 9 {
		return false
	}
	n, names := 0, 0
	for _, w := range words {
		switch {
		case !lower(runeAt(p.Source, w.Start)):
			return false
		case p.wordIs(i, w, of(joiner)) && n >= 2:
			n = 0
		case n == 0 && !p.startsMark(i, w.Start, of(givenName)):
			return false
		case p.wordIs(i, w, of(functionWord)):
			return false
		default:
			if n++; n == 2 {
				names++
			}
		}
		if w.End < len(p.Source) && p.Source[w.End] == ',' {
			n = 0
		}
	}
	return names > 0 && n != 1
}
