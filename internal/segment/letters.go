package segment

import "github.com/maqaf/maqaf/internal/text"

// letter reports whether item i is a letter to the editor: a text with its end, and behind it who wrote it and where from,
// under the label of such letters, perhaps below other ones.
func (p *page) letter(i int) bool {
	for n := 0; n < 12 && i != None; n++ {
		it := &p.items[i]
		if it.rule == "comment.letter" {
			return true
		}
		if n > 0 && it.has.has(commentCue) && p.lettersLabel(i) {
			return true
		}
		if !p.letterSigned(i) || it.gap > 1 {
			return false
		}
		i = it.prev
	}
	return false
}

// lettersLabel reports whether item i is the label of letters to the editor.
func (p *page) lettersLabel(i int) bool {
	it := &p.items[i]
	m := p.opens(i, commentCue)
	return m != nil && m.fact.open && it.f.words <= 5 && !it.f.stop && covers(p.Source, m.end, it.span.End)
}

// overLetters reports whether item i is the label of letters, directly over one: a title.
func (p *page) overLetters(i int) bool {
	n := p.items[i].next
	return n != None && p.items[n].gap <= 1 && p.lettersLabel(i) && (p.items[n].rule == "comment.letter" || p.letterSigned(n))
}

// letterSigned reports whether the last sentence of item i has its end, and two to six words follow it, a comma among them
// and no stop at the end.
func (p *page) letterSigned(i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.stop || it.f.stops == 0 || it.f.words < 5 || it.f.words > 400 {
		return false
	}
	s := p.Source
	for at := it.span.End; at > max(it.span.Start, it.span.End-160); at-- {
		switch s[at-1] {
		case '.', '!', '?':
			if at < it.span.End && s[at] == ' ' && lettersBefore(s[:at-1], at-1) > 1 {
				return p.signsLetter(text.Span{Start: at, End: it.span.End})
			}
		}
	}
	return false
}

// signsLetter reports whether span is a name, a comma and a place.
func (p *page) signsLetter(span text.Span) bool {
	if n := p.nameCount(span); n < 2 || n > 6 {
		return false
	}
	for _, r := range p.text(span) {
		if r == ',' || r == 0x60C {
			return true
		}
	}
	return false
}
