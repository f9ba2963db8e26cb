package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// positioned reports whether item i, which has a caption's cue, tells where somebody stands in a picture: words for it open the line before a colon or a
// comma, or stand behind its first name, between commas or in brackets.
func (p *page) positioned(i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.words < 4 || it.f.words > 40 || it.f.stops > 1 || it.f.quoted {
		return false
	}
	found := false
	p.eachMark(i, of(captionCue), func(m *mark) bool {
		if m.fact.open || m.fact.strong || p.nameCount(text.Span{Start: it.span.Start, End: m.word}) > 4 {
			return true
		}
		rest := strings.TrimLeft(p.Source[m.end:it.span.End], " \u00a0")
		after, before := runeAt(rest, 0), text.Trim(p.Source, text.Span{Start: it.span.Start, End: m.word})
		switch {
		case before.Empty():
			found = after == ':' && (strings.IndexByte(p.Source[m.start:m.end], ' ') > 0 || it.f.Main().RTL() || p.positions(i) > 1) || after == ',' && strings.IndexByte(p.Source[m.start:m.end], ' ') > 0
		case after == ',' || after == 0x60C || closesBracket(after):
			c, size := text.RuneBefore(p.Source, before.End)
			name := text.Span{Start: before.Start, End: before.End - size}
			found = (c == ',' || c == 0x60C) && !closesBracket(after) && p.nameLike(i, name, 3) && p.nameCount(name) >= 2 || opensBracket(c) && closesBracket(after) && (p.nameCount(name) >= 2 || m.end-m.start > 1)
		}
		return !found
	})
	return found
}

// positions returns how many words of item i, of more than one letter, tell where somebody stands in a picture.
func (p *page) positions(i int) int {
	n := 0
	p.eachMark(i, of(captionCue), func(m *mark) bool {
		if !m.fact.open && !m.fact.strong && m.end-m.start > 1 {
			n++
		}
		return true
	})
	return n
}

// datedScene reports whether item i, which has a date, a sentence alone between blank lines, ends with a comma and a day of a year, as
// captions do that tell where and when a picture was made.
func (p *page) datedScene(i int) bool {
	it := &p.items[i]
	if it.f.digits < 5 || it.f.stops > 1 || it.f.words < 6 || it.f.words > 30 || !p.alone(i) || it.f.colon || it.f.pipes > 0 || !p.textBegan(i) {
		return false
	}
	e := &p.Dates[it.dates[1]-1]
	if !e.HasDay || e.HasClock || e.Relative || !covers(p.Source, e.Span.End, it.span.End) || closesBracket(it.f.last) {
		return false
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: e.Span.Start})
	if before.Empty() {
		return false
	}
	c, _ := text.RuneBefore(p.Source, before.End)
	return (c == ',' || c == 0x60C) && p.nameCount(before) >= 5
}
