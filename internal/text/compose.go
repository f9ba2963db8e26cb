package text

import "unicode/utf8"

// through returns the map of text to the source of inner, where outer maps text to a text in between, which inner
// maps to its source.
func through(outer *mapBuilder, text string, between int, inner *Map) Map {
	if inner.Identity() {
		return outer.build(text, between)
	}
	var out mapBuilder
	for i, p := range outer.pieces {
		end := len(text)
		if i+1 < len(outer.pieces) {
			end = int(outer.pieces[i+1].text)
		}
		part := text[p.text:end]
		middle := Span{int(p.source), int(p.end)}
		switch {
		case middle.Empty():
			at := inner.Source(middle)
			out.add(len(part), at, 0)
		case p.step() != 0:
			for _, r := range part {
				n := min(p.step(), middle.Len())
				s := inner.Source(Span{middle.Start, middle.Start + n})
				out.add(utf8.RuneLen(r), s, s.Len())
				middle.Start += n
			}
		case p.reversed():
			inner.walkBack(middle, func(n int, source Span, width int) { out.addReversed(n, source, width) })
		default:
			inner.walk(middle, func(n int, source Span, width int) { out.add(n, source, width) })
		}
	}
	return out.build(text, inner.source)
}

// walk calls f for the parts of span, in its order, that lie in one piece each.
func (m *Map) walk(span Span, f func(n int, source Span, width int)) {
	for i := m.pieceAt(span.Start); i < len(m.pieces) && int(m.pieces[i].text) < span.End; i++ {
		m.part(i, span, f)
	}
}

// walkBack is walk from the end.
func (m *Map) walkBack(span Span, f func(n int, source Span, width int)) {
	for i := m.pieceAt(span.End - 1); i >= 0 && m.textEnd(i) > span.Start; i-- {
		m.part(i, span, f)
	}
}

// part calls f for the part of span that lies in piece i. Pieces of an inner map are never reversed: charsets and
// markup keep the order.
func (m *Map) part(i int, span Span, f func(n int, source Span, width int)) {
	cut := Span{max(span.Start, int(m.pieces[i].text)), min(span.End, m.textEnd(i))}
	f(cut.Len(), m.pieceSource(i, cut), m.pieces[i].step())
}
