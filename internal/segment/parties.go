package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// partyReader reads a list of names.
type partyReader struct {
	p        *page
	i        int  // item
	byline   bool // what follows a person after a comma is an affiliation
	closing  bool // of a signature, where a body after a comma signs too
	parties  []Party
	evidence []Evidence // good until another reader has some
	flag     flag
	role     string
}

// link is how a name is joined to the one before it.
type link uint8

const (
	linkStart link = iota
	linkComma
	linkAnd
	linkSlash
	linkFor // for whom the one before it works
)

// read appends the parties named in span.
func (r *partyReader) read(span text.Span) {
	start, how := span.Start, linkStart
	for i := span.Start; i <= span.End; {
		next, size := linkStart, 0
		if i == span.End {
			next = linkComma
		} else {
			next, size = r.linkAt(span, i)
		}
		if next == linkStart {
			i = afterWord(r.p.Source, i)
			continue
		}
		if i == span.End || r.p.Source[i] != ':' && !r.dashLabel(text.Span{Start: start, End: i}, i, size) || !r.label(text.Span{Start: start, End: i}) {
			r.piece(text.Span{Start: start, End: i}, how)
		}
		if how != linkSlash || next != linkStart {
			how = next
		}
		if i == span.End {
			return
		}
		i += size
		start = i
	}
}

// linkAt returns how the parts of a list around byte i are joined, and the length of what joins them.
func (r *partyReader) linkAt(span text.Span, i int) (link, int) {
	c, size := text.RuneAt(r.p.Source[:span.End], i)
	switch c {
	case ',', ';', '|', 0x60C, 0x61B, '•', '\n', '\r', '·', '+':
		return linkComma, size
	case '/', '(', ')', '[', ']', '\\':
		return linkSlash, size
	case '&':
		return linkAnd, size
	case '-', '–', '—':
		if i > span.Start && i+size < span.End && r.p.Source[i-1] == ' ' && r.p.Source[i+size] == ' ' {
			return linkSlash, size
		}
	case '.':
		if !r.byline && i > span.Start && r.p.stopBeforeBody(r.i, span) == i {
			return linkComma, size
		}
	case ':':
		if r.byline && len(r.parties) == 0 && r.role == "" {
			return linkSlash, size // a place before the name
		}
		return linkComma, size
	}
	if !wordStart(r.p.Source, i) {
		return linkStart, 0
	}
	for k := r.p.markAt(r.i, i); k < r.p.items[r.i].marks[1] && r.p.marks[k].word == i; k++ {
		m := &r.p.marks[k]
		if m.class == creditFlag && !r.byline && m.fact.flag&courtesy != 0 && !m.fact.drop && i > span.Start && m.end < span.End {
			r.flag |= courtesy
			return linkComma, m.end - i
		}
		if m.class == creditLink && i > span.Start && m.start == i && m.end < span.End && !r.insideBody(span, i) && spaceAround(r.p.Source, i, m.end) {
			return linkFor, m.end - i
		}
		if m.class == joiner && !r.insideBody(span, i) && m.start == i && !m.fact.glued && m.end <= span.End && spaceAround(r.p.Source, i, m.end) {
			return linkAnd, m.end - i
		}
	}
	return linkStart, 0
}

// dashLabel reports whether span, up to a dash at byte i between names, is one word that begins its part of the list: what
// the next one did, rather than who.
func (r *partyReader) dashLabel(span text.Span, i, size int) bool {
	if !isDash(runeAt(r.p.Source, i)) || len(r.parties) == 0 || r.p.nameCount(span) != 1 {
		return false
	}
	at := span.Start
	return at > 0 && (r.p.Source[at-1] == '|' || r.p.Source[at-1] == ';' || r.p.Source[at-1] == '/')
}

// label reports whether span, which a colon ends, tells what the next one did in words that are not known.
func (r *partyReader) label(span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 4), r.p.Source, span, 4)
	if len(words) == 0 || len(words) > 3 || r.byline {
		return false
	}
	return !r.p.startsMark(r.i, words[0].Start, of(bodyName))
}

// piece reads one name.
func (r *partyReader) piece(span text.Span, how link) {
	span = r.clean(span)
	if span.Empty() {
		return
	}
	if how == linkComma && len(r.parties) > 0 {
		if at, ok := r.gluedFirst(span); ok {
			span.Start, how = at, linkAnd
		}
	}
	if at, ok := r.splitGlued(span); ok && !(r.byline && len(r.parties) > 0 && how != linkAnd && r.names(span, roleWord)) {
		r.piece(text.Span{Start: span.Start, End: at}, how)
		_, w := utf8.DecodeRuneInString(r.p.Source[at:])
		r.piece(text.Span{Start: at + w, End: span.End}, linkAnd)
		return
	}
	title := ""
	if n := len(r.parties); r.byline && (how != linkComma || n == 0 || r.parties[n-1].Kind != Person) {
		if span, title = r.withoutRole(span); title == "" {
			span, title = r.withoutLastRole(span)
		}
	}
	if r.byline && r.sourced(span) {
		return
	}
	party := r.party(span)
	last := len(r.parties) - 1
	if how == linkFor && last >= 0 && r.parties[last].Organization == "" {
		r.parties[last].Organization, r.parties[last].OrganizationID = party.Name, party.ID
		r.parties[last].Span.End = party.Span.End
		return
	}
	if how == linkSlash && last >= 0 && r.joinSlash(&r.parties[last], party) {
		return
	}
	if r.byline && how != linkAnd && last >= 0 && r.affiliation(&r.parties[last], party) {
		return
	}
	if party.Role = title; title == "" {
		party.Role = r.role
	}
	if r.parties == nil {
		r.parties = r.p.room()
	}
	r.parties = append(r.parties, party)
}

// prove adds what a party rests on.
func (r *partyReader) prove(e Evidence) {
	if r.evidence == nil {
		r.evidence = r.p.proofs[:0]
	}
	r.evidence = append(r.evidence, e)
	r.p.proofs = r.evidence
}

// sourced reports whether span says what a text draws on rather than who wrote it: a small word, and agencies that nobody
// names ("from agency reports").
func (r *partyReader) sourced(span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 7), r.p.Source, span, 7)
	if len(words) < 2 || len(words) > 6 || len(r.parties) == 0 || !r.p.wordIs(r.i, words[0], of(functionWord)) {
		return false
	}
	return lower(runeAt(r.p.Source, words[0].Start)) && (r.names(span, deskWord) || r.names(span, orgWord) || r.names(span, bodyName))
}

// joinSlash joins a person and a body on the two sides of a slash to one party; it reports whether that was so.
func (r *partyReader) joinSlash(before *Party, after Party) bool {
	switch {
	case r.byline && before.Kind == Person && !strings.Contains(before.Name, " ") && r.several(after.Span):
		return false // a paper and agencies
	case before.Kind == Person && after.Kind != Person:
		if before.Organization == "" {
			before.Organization, before.OrganizationID = after.Name, after.ID
		}
		before.Span.End = after.Span.End
		return true
	case before.Kind != Person && after.Kind == Person:
		after.Organization, after.OrganizationID, after.Role = before.Name, before.ID, before.Role
		after.Span.Start = before.Span.Start
		*before = after
		return true
	case r.byline && strings.Contains(before.Name, " ") && strings.Contains(after.Name, " ") && r.p.givenAt(r.i, after.Span.Start) && !r.names(before.Span, placeName):
		return false
	case r.byline && strings.Contains(after.Name, " ") && (!strings.Contains(before.Name, " ") || r.names(before.Span, placeName)):
		after.Role = before.Role
		*before = after // a place before the name
		return true
	case r.byline:
		return true // a place or a section after the name
	case strings.Contains(before.Name, " ") && (!strings.Contains(after.Name, " ") || upperAll(after.Name) || !r.p.givenAt(r.i, after.Span.Start)):
		before.Organization, before.Span.End = after.Name, after.Span.End // an agency that we do not know
		return true
	}
	return false
}

// affiliation reports whether a party after a comma is what the person before it works for or as.
func (r *partyReader) affiliation(before *Party, after Party) bool {
	if before.Kind != Person {
		return false
	}
	if r.names(after.Span, roleWord) || acronym(after.Name) && after.ID == "" {
		if before.Role == "" || before.Role == r.role {
			before.Role = slug(after.Name)
		}
		return true
	}
	if after.Kind == Person {
		return r.place(before, after)
	}
	if r.closing || r.several(after.Span) {
		return false
	}
	before.Organization, before.OrganizationID = after.Name, after.ID
	return true
}

// names reports whether a mark of class c stands in span.
func (r *partyReader) names(span text.Span, c class) bool {
	for k := r.p.markAt(r.i, span.Start); k < len(r.p.marks) && r.p.marks[k].word < span.End; k++ {
		if r.p.marks[k].class == c && r.p.marks[k].end <= span.End {
			return true
		}
	}
	return false
}

// clean takes separators, brackets and credit flags off the ends of a name.
func (r *partyReader) clean(span text.Span) text.Span {
	if r.byline {
		span = r.withoutPlace(span)
	}
	for {
		before := span
		span = trimName(r.p.Source, span)
		if !r.byline && !span.Empty() && lowerASCII(r.p.Source[span.Start:span.Start+1]) {
			if w := wordsOf(make([]text.Span, 0, 2), r.p.Source, span, 2); len(w) == 2 && r.preposition(w[0]) {
				span.Start = w[1].Start
			}
		}
		for k := r.p.markAt(r.i, span.Start); k < len(r.p.marks) && r.p.marks[k].word < span.End; k++ {
			m := &r.p.marks[k]
			if m.class != creditFlag || m.end > span.End || r.byline || r.p.titleAt(r.i, m.word) && !covers(r.p.Source, m.end, span.End) {
				continue
			}
			switch {
			case (m.word == span.Start || m.start == span.Start) && m.fact.flag&^(archive|illustration) == 0 && m.fact.flag != 0 && !covers(r.p.Source, m.end, span.End):
				continue // "archive of the town": a name
			case m.word == span.Start || m.start == span.Start:
				r.flag |= m.fact.flag
				span.Start = m.end
				if m.fact.drop {
					span.Start = span.End
				}
			case m.end == span.End && m.fact.flag == archive && r.ofBody(text.Span{Start: span.Start, End: m.word}, m.start):
				continue // "City Museum Archive"
			case m.end == span.End || m.fact.drop:
				r.flag |= m.fact.flag
				span.End = m.word
			default:
				continue
			}
			break
		}
		if span == before {
			return span
		}
		if span.Empty() {
			return text.Span{Start: span.Start, End: span.Start}
		}
	}
}

// splitGlued finds the letter that joins the second of two names and is written together with it.
func (r *partyReader) splitGlued(span text.Span) (int, bool) {
	words := wordsOf(make([]text.Span, 0, 12), r.p.Source, span, 12)
	for w := 1; w < len(words); w++ {
		start := words[w].Start
		c, size := utf8.DecodeRuneInString(r.p.Source[start:])
		if !r.p.know.glued(c) || start+size >= words[w].End {
			continue
		}
		left, right := text.Span{Start: span.Start, End: words[w-1].End}, text.Span{Start: start + size, End: span.End}
		leftBody, rightBody := r.known(left), r.known(right)
		if (w >= 2 || leftBody) && (len(words)-w >= 2 || rightBody) && !r.insideBody(span, start) {
			return start, true
		}
	}
	return 0, false
}

// gluedFirst returns where the name in span begins if the letter that joins the last of several names stands before it.
func (r *partyReader) gluedFirst(span text.Span) (int, bool) {
	c, size := utf8.DecodeRuneInString(r.p.Source[span.Start:])
	if !r.p.know.glued(c) || span.Len() <= size || r.known(span) || r.p.givenAt(r.i, span.Start) {
		return 0, false
	}
	rest := text.Span{Start: span.Start + size, End: span.End}
	return rest.Start, r.known(rest) || r.p.givenAt(r.i, rest.Start)
}

// known reports whether span is a known body or opens with a word for a desk.
func (r *partyReader) known(span text.Span) bool {
	for k := r.p.markAt(r.i, span.Start-4); k < len(r.p.marks) && r.p.marks[k].word < span.End; k++ {
		m := &r.p.marks[k]
		if m.start != span.Start || m.end > span.End {
			continue
		}
		if m.class == bodyName && m.end == span.End || m.class == deskWord {
			return true
		}
	}
	return false
}

// insideBody reports whether byte at is inside the name of a known body.
func (r *partyReader) insideBody(span text.Span, at int) bool {
	for k := r.p.markAt(r.i, span.Start); k < len(r.p.marks) && r.p.marks[k].word < at; k++ {
		m := &r.p.marks[k]
		if m.class == bodyName && m.end > at {
			return true
		}
	}
	return false
}

// party returns the party that span names.
func (r *partyReader) party(span text.Span) Party {
	party := Party{Span: span, Name: spaced(r.p.text(span)), Kind: Person}
	part := false
	for k := r.p.markAt(r.i, span.Start-8); k < len(r.p.marks) && r.p.marks[k].word < span.End; k++ {
		m := &r.p.marks[k]
		if m.end > span.End || m.start < span.Start {
			continue
		}
		switch m.class {
		case bodyName:
			if m.start == span.Start && covers(r.p.Source, m.end, span.End) {
				party.Kind = m.fact.kind
				if !m.fact.anonymous {
					party.ID = m.fact.entry.Key
				}
				r.prove(Evidence{Rule: "party.body", Span: text.Span{Start: m.start, End: m.end}, Entry: m.fact.entry.ID})
				return party
			}
			part = true
		case deskWord, orgWord:
			part = true
		}
	}
	if part {
		party.Kind = Organization
	}
	return party
}
