package segment

import "github.com/maqaf/maqaf/internal/text"

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
