package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// bracketCredit reads a bracket without a cue at the end of item i: bodies, names with a body, or the names of
// a short line.
func (p *page) bracketCredit(i int) (credit, bool) {
	it := &p.items[i]
	if !closesBracket(it.f.last) {
		return credit{}, false
	}
	open := openBracket(p.Source, it.span.Start, it.span.End-1)
	if open < 0 {
		return credit{}, false
	}
	inside := text.Span{Start: open + 1, End: it.span.End - 1}
	c := credit{span: text.Span{Start: open, End: it.span.End}, rule: "credit.bracket", rate: 900}
	before := measure(p.Source, text.Trim(p.Source, text.Span{Start: it.span.Start, End: open}))
	shape := p.creditShape(i, inside)
	switch {
	case open == it.span.Start:
		return c, shape >= shapeFlag && p.underCaption(i) || p.creditsAbove(i, shape)
	case shape == shapeSlash:
		return c, true
	case shape == shapeBody && p.width > 0 && p.wraps(i, p.width):
		return credit{}, false // a hard-wrapped sentence
	case shape == shapeFlag && closesQuote(before.last) && opensQuote(runeAt(p.Source, it.span.Start)):
		return credit{}, false // where the quotation is from
	case shape == shapeFlag, shape == shapeBody:
		c.span.Start = p.flagBefore(i, open)
		return c, (!before.stop || p.opensPicture(i)) && before.words <= 40
	case shape == shapeNames:
		if kind, _ := p.marker(i); kind != 0 {
			return credit{}, false
		}
		c.rate = 850
		return c, !before.stop && before.words >= 2 && before.words <= 18 && before.pipes+before.bullets == 0 && !p.headed(i)
	}
	return credit{}, false
}

// opensPicture reports whether item i opens with what a picture is: "Screen capture of", "File photo". Its bracket is a
// credit even where the caption is a sentence.
func (p *page) opensPicture(i int) bool {
	return p.opens(i, creditCue) != nil || p.opens(i, captionCue) != nil || p.opens(i, creditFlag) != nil
}

// flagBefore moves start, a bracket, back over a modifier of the picture after a separator: "– file photo (AGENCY)".
func (p *page) flagBefore(i, start int) int {
	it := &p.items[i]
	for k := p.markAt(i, max(it.span.Start, start-60)); k < it.marks[1] && p.marks[k].word < start; k++ {
		m := &p.marks[k]
		if m.class != creditFlag || !covers(p.Source, m.end, start) || m.end > start {
			continue
		}
		at, bracket, joined := p.creditStart(i, m.word)
		if joined && !bracket && at > it.span.Start && p.Source[at] != ',' {
			return at
		}
	}
	return start
}

// headed reports whether item i may be the headline, where brackets hold no credit.
func (p *page) headed(i int) bool { return p.items[i].prev == None }

// shape is what the inside of a bracket looks like.
type shape uint8

const (
	shapeNone  shape = iota
	shapeNames       // a list of names
	shapeFlag        // courtesy, a statute
	shapeBody        // one or more known bodies, perhaps names beside them
	shapeSlash       // a name and a body, joined by a slash
)

// creditShape tells what the inside of a bracket may credit.
func (p *page) creditShape(i int, inside text.Span) shape {
	var body, slash, courtesyFlag bool
	for k := p.markAt(i, inside.Start); k < p.items[i].marks[1] && p.marks[k].word < inside.End; k++ {
		m := &p.marks[k]
		switch m.class {
		case bodyName:
			if m.end > inside.End {
				continue
			}
			body = true
			if m.start > inside.Start && endsSlash(p.Source[inside.Start:m.start]) || m.end < inside.End && p.Source[m.end] == '/' {
				slash = true
			}
			if covers(p.Source, inside.Start, m.word) && covers(p.Source, m.end, inside.End) {
				return shapeBody
			}
		case placeName:
			if m.start == inside.Start && covers(p.Source, m.end, inside.End) {
				return shapeNone // where somebody is
			}
		case creditFlag:
			if m.fact.flag&(courtesy|statute) != 0 && m.start == inside.Start {
				courtesyFlag = true
			}
		case captionCue, roleWord:
			return shapeNone
		}
	}
	names := p.nameLike(i, inside, 10) || body && p.namesIn(i, inside)
	switch {
	case body && !strings.ContainsAny(p.text(inside), ",،/|") && p.nameAndBody(i, inside): // "NAME via AGENCY"
		return shapeSlash
	case (slash || slashed(p.text(inside))) && names:
		return shapeSlash
	case courtesyFlag:
		return shapeFlag
	case body && names:
		return shapeBody
	case names && p.nameCount(inside) >= 2, p.orgName(i, inside):
		return shapeNames
	}
	return shapeNone
}

// orgName reports whether span is the name of a body with a word in it that bodies have in their names, and small
// words between capitals.
func (p *page) orgName(i int, span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 10), p.Source, span, 10)
	if len(words) < 3 || len(words) > 9 {
		return false
	}
	org, small := false, 0
	for k, w := range words {
		c := runeAt(p.Source, w.Start)
		switch {
		case digit(c):
			return false
		case p.wordIs(i, w, of(orgWord)):
			org = true
		case p.wordIs(i, w, of(functionWord, joiner)):
			if small++; k == 0 && lower(c) || k == len(words)-1 {
				return false
			}
		case !upper(c):
			return false
		}
	}
	return org && small <= 3
}

// slashed reports whether s has one slash, with two words or more before it and something after.
func slashed(s string) bool {
	before, after, ok := strings.Cut(s, "/")
	return ok && !strings.Contains(after, "/") && len(strings.Fields(before)) >= 2 && strings.TrimSpace(after) != ""
}

// nameCount returns the number of words in span, at most 12.
func (p *page) nameCount(span text.Span) int {
	n, s := 0, p.text(span)
	for start := 0; start < len(s) && n < 12; {
		end := wordEndAt(s, start, len(s))
		if holdsWord(s[start:end]) {
			n++
		}
		start = end + runeLen(s, end)
	}
	return n
}

func endsSlash(s string) bool {
	for i := len(s); i > 0; {
		c, size := utf8.DecodeLastRuneInString(s[:i])
		if c == '/' {
			return true
		}
		if !text.Space(c) {
			return false
		}
		i -= size
	}
	return false
}
