package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// bodyCredit reads a credit that a known body m opens or closes without a cue: AGENCY/Name, a body glued to the
// caption or after a separator.
func (p *page) bodyCredit(i int, m *mark) (credit, bool) {
	it := &p.items[i]
	s := p.Source
	rate := 930
	slash := m.end
	for slash < it.span.End && s[slash] == ' ' {
		slash++
	}
	slashed := slash < it.span.End && s[slash] == '/'
	end := m.end // of the body, or of several
	if p.bodiesFollow(i, m) {
		slashed, end = false, it.span.End
	}
	if !slashed && p.width > 0 && p.wraps(i, p.width) {
		return credit{}, false
	}
	if slashed {
		name := text.Span{Start: slash + 1, End: it.span.End}
		start, bracket, joined := p.creditStart(i, m.word)
		if bracket || !joined && start > it.span.Start && p.opensWithCue(i, name) {
			return credit{}, false // of the caption's own words is the body that ends them
		}
		c := credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.agency-name", cue: nil, rate: rate}
		return c, p.nameLike(i, name, 5)
	}
	if !covers(s, end, it.span.End) || m.end < it.span.End && closesBracket(it.f.last) && openBracket(s, it.span.Start, m.end) >= 0 {
		return credit{}, false
	}
	start, _, joined := p.creditStart(i, m.word)
	if start == it.span.Start {
		return credit{span: it.span, rule: "credit.body-alone", rate: 900}, true
	}
	if joined {
		c, _ := utf8.DecodeRuneInString(s[start:])
		if c == '/' && it.f.words <= 60 {
			if at := p.nameBefore(i, start); at > it.span.Start {
				return credit{span: text.Span{Start: at, End: it.span.End}, rule: "credit.separator", rate: rate}, true
			}
		}
		if c == ',' || c == '/' {
			if at := p.namesBefore(i, start); at < start {
				return credit{span: text.Span{Start: at, End: it.span.End}, rule: "credit.separator", rate: rate}, it.f.words <= 40
			}
		}
		if c == '/' || c == '|' {
			if name := p.slashName(i, start); name > it.span.Start || p.underCaption(i) || (!p.nearTop(i) || p.counterAbove(i)) && (p.givenAt(i, it.span.Start) || upperStart(s, it.span.Start)) {
				start = name
			}
			return credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.separator", rate: rate}, start == it.span.Start || it.f.words <= 40
		}
		return credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.separator", rate: 800},
			isDash(c) && it.f.words <= 25 && start > 0 && s[start-1] == ' ' && !endsStopped(s[it.span.Start:start])
	}
	inAddress := m.start > 0 && s[m.start-1] == '.' && lower(runeAt(s, m.start))
	if m.start == m.word && !inAddress && glueBefore(s, it.span.Start, m.start) && it.f.words <= 30 {
		return credit{span: text.Span{Start: m.start, End: it.span.End}, rule: "credit.glued", rate: 900}, true
	}
	return credit{}, false
}

// stopBeforeBody returns where a stop stands before the known body that ends span of item i, "Name. AGENCY", or 0.
func (p *page) stopBeforeBody(i int, span text.Span) int {
	at := strings.LastIndex(p.text(span), ". ")
	if at <= 0 {
		return 0
	}
	at += span.Start
	for k := p.markAt(i, at+2); k < p.items[i].marks[1] && p.marks[k].word == at+2; k++ {
		if m := &p.marks[k]; m.class == bodyName && covers(p.Source, m.end, span.End) {
			return at
		}
	}
	return 0
}

// opensWithCue reports whether a credit's cue is the first word of a part of item i.
func (p *page) opensWithCue(i int, part text.Span) bool {
	first := core(p.Source, part).Start
	found := false
	p.eachMark(i, of(creditCue), func(m *mark) bool {
		found = m.word == first
		return m.word < first
	})
	return found
}

// slashName moves start, the slash of "Name/BODY", back over a name that opens the item or follows a separator.
func (p *page) slashName(i, start int) int {
	it := &p.items[i]
	name := text.Trim(p.Source, text.Span{Start: it.span.Start, End: start})
	for j := start; j > it.span.Start; {
		c, size := utf8.DecodeLastRuneInString(p.Source[it.span.Start:j])
		if c == '|' || c == '/' {
			if j < start {
				at := j - size
				if p.nameLike(i, text.Span{Start: j, End: start}, 4) {
					return at
				}
				return start
			}
		}
		j -= size
	}
	if !name.Empty() && p.nameLike(i, name, 3) && it.f.words <= 5 {
		return it.span.Start
	}
	return start
}

// counterAbove reports whether a gallery's counter stands directly above item i.
func (p *page) counterAbove(i int) bool {
	a := p.items[i].prev
	if a == None || p.items[i].gap > 0 {
		return false
	}
	o := &p.items[a]
	return o.kind == Interface && o.details.Category == "gallery.counter" || o.open() && o.f.slash && counter(p.Source, o.span) == o.span.End
}

// glueBefore reports whether a word or a bracket ends directly before byte at, without white space.
func glueBefore(s string, from, at int) bool {
	if at == from {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(s[from:at])
	return closesBracket(c) || unicode.IsLetter(c) || c == '.' || digit(c) || closesQuote(c)
}
