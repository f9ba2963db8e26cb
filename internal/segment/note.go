package segment

import "github.com/maqaf/maqaf/internal/text"

// noteInside reports whether item i tells what was changed in a text without a word that announces it: it opens with
// the text's own name ("this article") and says what happened to it, or with a version of that text ("an earlier version of
// this article"), or says two such things.
func (p *page) noteInside(i int) *mark {
	it := &p.items[i]
	if it.f.words < 4 || it.f.words > 70 || !it.has.has(noteCue) {
		return nil
	}
	var first *mark
	subject, whole, changes, end := false, false, 0, 0
	p.eachMark(i, of(noteCue), func(m *mark) bool {
		if m.word < end || !m.fact.weak && !subject {
			return true
		}
		end = m.end
		if first == nil {
			first = m
		}
		if m.fact.open {
			whole = whole || subject && p.nameCount(text.Span{Start: first.end, End: m.word}) <= 2
			subject = subject || m.word == core(p.Source, it.span).Start
		} else {
			changes++
		}
		return true
	})
	if subject && (changes >= 1 || whole) || changes >= 2 && p.textBegan(i) && first.start-it.span.Start < 120 {
		return first
	}
	return nil
}

// notesTitle reports whether item i, which opens with the word m of a note, is the title of a page of notes or of an article
// that a wire corrected: it stands over all text, and does not end as a note does.
func (p *page) notesTitle(i int, m *mark) bool {
	it := &p.items[i]
	if m.fact.strong || it.f.stop || it.f.words < 5 || it.f.words > 22 || it.f.bracketed || !p.beforeText(i) {
		return false
	}
	n := p.below(i, furniture)
	if n == None {
		return false
	}
	o := &p.items[n]
	return o.kind == PublicationLine || o.kind == Byline || p.opens(n, bylineCue) != nil || o.open() && prose(o)
}

// noteLabel reports whether item i is the word m of a note, and perhaps its day or a colon, and a sentence stands directly
// under it.
func (p *page) noteLabel(i int, m *mark) bool {
	it := &p.items[i]
	n := it.next
	if n == None || p.items[n].gap > 0 || !p.items[n].open() || !p.items[n].lead || !p.items[n].f.stop || p.items[n].f.words < 5 || it.f.words > 8 {
		return false
	}
	rest := trimMarks(p.Source, text.Span{Start: m.end, End: it.span.End})
	if it.dates[0] == it.dates[1] {
		return rest.Empty() && it.f.colon
	}
	return p.Dates[it.dates[0]].Span.Start == rest.Start && p.Dates[it.dates[1]-1].Span.End >= rest.End
}
