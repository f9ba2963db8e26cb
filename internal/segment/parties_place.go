package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// withoutPlace returns span without where its person writes from, which a word such as "in" announces.
func (r *partyReader) withoutPlace(span text.Span) text.Span {
	for k := r.p.markAt(r.i, span.Start+1); k < r.p.items[r.i].marks[1] && r.p.marks[k].word < span.End; k++ {
		if m := &r.p.marks[k]; m.class == placeLink && m.word == m.start && m.end < span.End && spaceAround(r.p.Source, m.start, m.end) {
			span.End = m.start
			return span
		}
	}
	return span
}

// withoutRole returns span without what somebody is before the name, and that: "our correspondent NAME", "staff writer
// NAME". What is left has two words or more and looks like a name.
func (r *partyReader) withoutRole(span text.Span) (text.Span, string) {
	words := wordsOf(make([]text.Span, 0, 8), r.p.Source, span, 8)
	if len(words) < 3 || len(words) > 7 {
		return span, ""
	}
	for k := len(words) - 3; k >= 0; k-- {
		if !r.p.wordIs(r.i, words[k], of(roleWord)) {
			continue
		}
		if r.p.titleAt(r.i, words[k].Start) {
			return span, ""
		}
		rest := text.Span{Start: words[r.nameFrom(words, k+1)].Start, End: span.End}
		if !r.p.nameLike(r.i, rest, 4) || r.p.hasMark(r.i, rest, bodyName) || r.field(rest) {
			return span, ""
		}
		return rest, slug(r.p.text(words[k]))
	}
	return span, ""
}

// withoutLastRole returns span without what somebody is behind the name, with no comma between, and that: "NAME Staff
// Writer", "NAME Health correspondent".
func (r *partyReader) withoutLastRole(span text.Span) (text.Span, string) {
	words := wordsOf(make([]text.Span, 0, 8), r.p.Source, span, 8)
	if len(words) < 3 || len(words) > 7 || !r.p.givenAt(r.i, words[0].Start) {
		return span, ""
	}
	for k := 2; k < len(words); k++ {
		at, first := words[k].Start, k
		for m := r.p.markAt(r.i, at); m < len(r.p.marks) && r.p.marks[m].word == at; m++ {
			if mark := &r.p.marks[m]; mark.class != roleWord || mark.start != at || !covers(r.p.Source, mark.end, span.End) {
				continue
			}
			if first > 2 && r.p.startsMark(r.i, words[first-1].Start, of(kickerWord, deskWord)) {
				first-- // the field
			}
			if name := (text.Span{Start: span.Start, End: words[first-1].End}); r.p.nameLike(r.i, name, 4) {
				return name, slug(r.p.text(text.Span{Start: words[first].Start, End: span.End}))
			}
		}
	}
	return span, ""
}

// nameFrom returns the index of the word that the name behind a role begins with: at the first given name from k on, if
// one stands before the last word; else, where three or more words without case are left and the first has the article as
// a role's field has ("the sport"), behind it.
func (r *partyReader) nameFrom(words []text.Span, k int) int {
	for at := k; at < len(words)-1; at++ {
		if r.p.givenAt(r.i, words[at].Start) {
			return at
		}
	}
	if len(words)-k >= 3 && (definite(r.p.text(words[k])) || r.p.wordIs(r.i, words[k], of(roleWord))) {
		return k + 1
	}
	return k
}

// ofBody reports whether the word at byte at, in capitals like those of before, ends the name of a body rather than says
// that a picture is an old one.
func (r *partyReader) ofBody(before text.Span, at int) bool {
	words := wordsOf(make([]text.Span, 0, 8), r.p.Source, before, 8)
	if len(words) < 2 || !upperStart(r.p.Source, at) || words[len(words)-1].End+1 != at || r.p.givenAt(r.i, words[0].Start) {
		return false
	}
	return r.p.nameLike(r.i, before, 8) && !r.p.hasMark(r.i, before, bodyName)
}

// titleAt reports whether a title that is part of a name stands at byte at of item i.
func (p *page) titleAt(i, at int) bool { return p.startsMark(i, at, of(nameTitle)) }

// field reports whether span is what somebody reports on rather than a name: two words or more, each with the article or a
// word of roles, and no given name.
func (r *partyReader) field(span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 4), r.p.Source, span, 4)
	for _, w := range words {
		if !definite(r.p.text(w)) && !r.p.wordIs(r.i, w, of(roleWord)) || r.p.givenAt(r.i, w.Start) {
			return false
		}
	}
	return len(words) >= 2
}

// definite reports whether word opens with the article of Hebrew or Arabic, written together with it.
func definite(word string) bool {
	return strings.HasPrefix(word, "ה") || strings.HasPrefix(word, "ال")
}

// dropPlaces forgets parties that are places: a report from a town without a name.
func (r *partyReader) dropPlaces() {
	kept := r.parties[:0]
	for _, party := range r.parties {
		place := false
		for k := r.p.markAt(r.i, party.Span.Start); k < r.p.items[r.i].marks[1] && r.p.marks[k].word == party.Span.Start; k++ {
			m := &r.p.marks[k]
			place = place || m.class == placeName && m.start == party.Span.Start && m.end >= party.Span.End
		}
		if !place || party.Kind != Person {
			kept = append(kept, party)
		}
	}
	r.parties = kept
}

// place reports whether a party after a comma is rather where the person before it writes from: a known place, or a
// single word after a full name.
func (r *partyReader) place(before *Party, after Party) bool {
	words := strings.Count(after.Name, " ") + 1
	return r.names(after.Span, placeName) && words <= 3 || words == 1 && strings.Contains(before.Name, " ") && !strings.Contains(after.Name, ".")
}

// several reports whether span is bodies that nobody names, such as "news agencies": they sign beside a person, who
// works for none of them.
func (r *partyReader) several(span text.Span) bool {
	for k := r.p.markAt(r.i, span.Start); k < len(r.p.marks) && r.p.marks[k].word == span.Start; k++ {
		if m := &r.p.marks[k]; m.fact.several && m.end == span.End {
			return true
		}
	}
	return false
}

// preposition reports whether w is an English word such as "of", left of a longer cue.
func (r *partyReader) preposition(w text.Span) bool {
	c := r.p.Source[w.Start]
	if c < 'a' || c > 'z' {
		return false
	}
	for k := r.p.markAt(r.i, w.Start); k < len(r.p.marks) && r.p.marks[k].word == w.Start; k++ {
		if m := &r.p.marks[k]; m.class == functionWord && m.fact.speech == english && m.end == w.End {
			return true
		}
	}
	return false
}
