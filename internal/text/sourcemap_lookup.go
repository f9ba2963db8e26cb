package text

import (
	"sort"
	"unicode/utf8"
)

// Source returns the smallest range of source bytes that holds all characters of span, a range of the text. For an
// empty span it is the position in the source where the text goes on. It costs a binary search, and where lines
// were reordered a walk over the ranges in span.
func (m *Map) Source(span Span) Span {
	if m.pieces == nil {
		return span
	}
	if len(m.pieces) == 0 {
		return Span{0, 0}
	}
	if span.Empty() {
		at := m.sourceAt(span.Start)
		return Span{at, at}
	}
	out := Span{-1, -1}
	for i := m.pieceAt(span.Start); i < len(m.pieces) && int(m.pieces[i].text) < span.End; i++ {
		part := m.pieceSource(i, Span{max(span.Start, int(m.pieces[i].text)), min(span.End, m.textEnd(i))})
		if out.Start < 0 {
			out = part
			continue
		}
		if part.Empty() { // put in: it has no place of its own
			continue
		}
		if out.Empty() {
			out = part
		}
		out = Span{min(out.Start, part.Start), max(out.End, part.End)}
	}
	return out
}

// sourceAt returns the position in the source of the character at byte i of the text.
func (m *Map) sourceAt(i int) int {
	if i >= len(m.text) {
		last := len(m.pieces) - 1
		if m.pieces[last].reversed() || m.order != nil {
			return m.source
		}
		return int(m.pieces[last].end)
	}
	k := m.pieceAt(i)
	_, size := utf8.DecodeRuneInString(m.text[i:])
	return m.pieceSource(k, Span{i, i + size}).Start
}

// pieceAt returns the index of the piece that holds byte i of the text.
func (m *Map) pieceAt(i int) int {
	return max(0, sort.Search(len(m.pieces), func(k int) bool { return int(m.pieces[k].text) > i })-1)
}

// pieceSource maps part, which lies in piece i, to the source. Ends inside a character that has not the same bytes
// in the source are widened to the whole character.
func (m *Map) pieceSource(i int, part Span) Span {
	p := m.pieces[i]
	from, to := part.Start-int(p.text), part.End-int(p.text)
	if w := p.step(); w != 0 {
		first := m.chars.At(int(p.text))
		from = (m.chars.At(floor(m.text, part.Start)) - first) * w
		to = (m.chars.At(ceil(m.text, part.End)) - first) * w
	}
	length := int(p.end - p.source)
	from, to = min(from, length), min(to, length) // a stretch that was put in has no source
	if p.reversed() {
		return Span{int(p.end) - to, int(p.end) - from}
	}
	return Span{int(p.source) + from, int(p.source) + to}
}

// Text returns the smallest range of the text that holds every character that came from span, a range of source
// bytes. If nothing came from it, the range is empty, at the place where the text goes on.
func (m *Map) Text(span Span) Span {
	if m.pieces == nil {
		return span
	}
	out := Span{-1, -1}
	k := sort.Search(len(m.pieces), func(k int) bool { return int(m.bySource(k).end) > span.Start })
	first := k
	for ; k < len(m.pieces) && int(m.bySource(k).source) < span.End; k++ {
		i := m.sourceIndex(k)
		p := m.pieces[i]
		cut := Span{max(span.Start, int(p.source)), min(span.End, int(p.end))}
		if cut.Empty() {
			continue
		}
		part := m.pieceText(i, cut)
		if out.Start < 0 {
			out = part
		}
		out = Span{min(out.Start, part.Start), max(out.End, part.End)}
	}
	if out.Start < 0 {
		at := len(m.text)
		if first < len(m.pieces) {
			at = m.textFrom(m.sourceIndex(first), span.Start)
		}
		return Span{at, at}
	}
	return out
}

// textFrom returns the text position of the first character of piece i at or after source byte s.
func (m *Map) textFrom(i, s int) int {
	p := m.pieces[i]
	if s <= int(p.source) || p.reversed() {
		return int(p.text)
	}
	return m.pieceText(i, Span{s, s}).Start
}

func (m *Map) bySource(k int) piece { return m.pieces[m.sourceIndex(k)] }

func (m *Map) sourceIndex(k int) int {
	if m.order == nil {
		return k
	}
	return int(m.order[k])
}

// pieceText maps part of the source of piece i to the text, widened to whole characters.
func (m *Map) pieceText(i int, part Span) Span {
	p := m.pieces[i]
	from, to := part.Start-int(p.source), part.End-int(p.source)
	if p.reversed() {
		from, to = int(p.end)-part.End, int(p.end)-part.Start
	}
	end := m.textEnd(i)
	w := p.step()
	if w == 0 {
		from, to = floor(m.text, int(p.text)+from), ceil(m.text, min(int(p.text)+to, end))
		return Span{from, max(from, to)}
	}
	first := m.chars.At(int(p.text))
	a := m.chars.Byte(first + from/w)
	b := m.chars.Byte(first + (to+w-1)/w)
	return Span{min(a, end), min(max(a, b), end)}
}

// floor and ceil return the nearest character boundary of s not after, not before i.
func floor(s string, i int) int {
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return min(i, len(s))
}

func ceil(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return min(i, len(s))
}
