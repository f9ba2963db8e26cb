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
		if !m.fact.weak || m.word < end {
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
