package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// flagCredit reads a credit that opens with a modifier m of the picture and goes on with known bodies, no cue between:
// "file photo: AGENCY", "archive / AGENCY". It stands alone beside a caption, or behind the caption's stop or a separator.
func (p *page) flagCredit(i int, m *mark) (credit, bool) {
	it := &p.items[i]
	if m.fact.flag&(archive|illustration|screenshot) == 0 || m.word < m.start || it.f.words > 40 {
		return credit{}, false
	}
	rest := trimName(p.Source, text.Span{Start: m.end, End: it.span.End})
	if rest.Empty() || rest.Start == m.end || !p.bodyOnly(i, rest) {
		return credit{}, false
	}
	start, bracket, joined := p.creditStart(i, m.word)
	c := credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.flag", rate: 900}
	switch {
	case bracket:
		return c, false // left to bracketCredit
	case start == it.span.Start:
		return c, it.lead && (p.underCaption(i) || p.overCaption(i) || p.counterAbove(i))
	case joined:
		return c, true
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: start})
	return c, !before.Empty() && p.Source[before.End-1] == '.'
}

// bodiesFollow reports whether nothing but bodies and what joins them stands behind body m of item i: "AGENCY/AGENCY",
// "AGENCY via AGENCY".
func (p *page) bodiesFollow(i int, m *mark) bool {
	rest := text.Trim(p.Source, text.Span{Start: m.end, End: p.items[i].span.End})
	return !rest.Empty() && p.coverage(i, rest, of(bodyName), of(joiner, creditFlag, creditLink)) != nil
}

// nameBefore returns where the name of two to four words begins that ends at byte slash, if it follows the end of a
// sentence or a dash between spaces; else -1.
func (p *page) nameBefore(i, slash int) int {
	it := &p.items[i]
	s := p.Source
	for j, limit := slash, max(it.span.Start+2, slash-60); j > limit; {
		c, size := utf8.DecodeLastRuneInString(s[limit:j])
		j -= size
		if end := j + size; c == '.' && upperStart(s, end) && lettersBefore(s[:j], j) > 2 && p.givenAt(i, end) && p.nameLike(i, text.Span{Start: end, End: slash}, 4) {
			return end // glued to the caption's stop
		} else if s[end] == ' ' && (c == '.' && lettersBefore(s[:j], j) > 1 || closesQuote(c) || isDash(c) && s[j-1] == ' ') {
			name := text.Span{Start: end + 1, End: slash}
			if n := p.nameCount(name); n < 2 || n > 4 || !p.nameLike(i, name, 4) {
				return -1
			}
			if n := p.nameCount(name); n > 2 && !upperStart(s, name.Start) && !p.hasMark(i, name, givenName) && !p.hasMark(i, name, familyName) {
				return -1 // a clause of a script without case
			}
			if isDash(c) {
				return j
			}
			return end + 1
		}
	}
	return -1
}

// flaggedEnd reports whether a bracket ends item i that holds a modifier of the picture and nothing else: "(archive)".
func (p *page) flaggedEnd(i int) bool {
	it := &p.items[i]
	if !closesBracket(it.f.last) || it.f.stop || it.f.words < 3 || it.f.words > 30 || !it.has.has(creditFlag) {
		return false
	}
	open := openBracket(p.Source, it.span.Start, it.span.End-1)
	if open <= it.span.Start {
		return false
	}
	inside := trimName(p.Source, text.Span{Start: open, End: it.span.End})
	for k := p.markAt(i, inside.Start); k < it.marks[1] && p.marks[k].word <= inside.Start; k++ {
		if m := &p.marks[k]; m.class == creditFlag && m.fact.flag&(archive|illustration) != 0 && m.end == inside.End {
			return true
		}
	}
	return false
}
