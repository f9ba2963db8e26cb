package text

import (
	"iter"
	"slices"
	"sort"
)

// Range is a stretch of the text and the bytes of the source that it came from.
//
// If both sides have the same length, each character of the text took as many bytes of the source as it has itself;
// otherwise all characters took equally many: Source.Len() divided by the number of characters. The characters
// follow each other in the source as in the text, or in reverse order if Reversed is set. An empty Source means
// that the stretch was put in.
type Range struct {
	Text, Source Span
	Reversed     bool
}

// Map maps a text to the source that it was made from. The zero value is the identity: the text is the source.
// It is read only once made, and then safe for concurrent use.
//
// The ranges cover the text without gaps, in its order. In the source there may be gaps (markup), and where lines
// were reordered the source positions do not rise.
type Map struct {
	pieces []piece // nil for the identity
	text   string
	source int // length of the source in bytes
	chars  Offsets
	order  []int32 // indexes into pieces by source position, nil where pieces are already in that order
}

// piece is a Range in 16 bytes; its text ends where the next one begins. Texts and sources are below 2 GiB.
type piece struct {
	text, source, end uint32
	width             uint32 // source bytes a character; 0: as many as the character has in UTF-8
}

const reversed = 1 << 31 // flag in piece.width

func (p piece) reversed() bool { return p.width&reversed != 0 }
func (p piece) step() int      { return int(p.width &^ reversed) }

// mapBuilder collects pieces in text order.
type mapBuilder struct {
	pieces []piece
	text   int // length so far
	end    int // end of the last piece's source
}

// add appends a stretch of n bytes of text that came from source; width as in piece. It joins the stretch to the
// one before where the two make one range.
func (b *mapBuilder) add(n int, source Span, width int) {
	if n == 0 {
		return
	}
	if k := len(b.pieces) - 1; k >= 0 && b.end == source.Start && b.pieces[k].width == uint32(width) &&
		(width != 0 || !source.Empty()) && !b.pieces[k].reversed() && b.pieces[k].end != b.pieces[k].source {
		b.pieces[k].end = uint32(source.End)
	} else {
		if len(b.pieces) == cap(b.pieces) { // double: append would copy a long list many times
			b.pieces = slices.Grow(b.pieces, len(b.pieces)+8)
		}
		b.pieces = append(b.pieces, piece{uint32(b.text), uint32(source.Start), uint32(source.End), uint32(width)})
	}
	b.text += n
	b.end = source.End
}

// addReversed appends a stretch whose characters stand in reverse order in the source.
func (b *mapBuilder) addReversed(n int, source Span, width int) {
	if n == 0 {
		return
	}
	if k := len(b.pieces) - 1; k >= 0 && b.pieces[k].width == uint32(width)|reversed && int(b.pieces[k].source) == source.End {
		b.pieces[k].source = uint32(source.Start)
	} else {
		b.pieces = append(b.pieces, piece{uint32(b.text), uint32(source.Start), uint32(source.End), uint32(width) | reversed})
	}
	b.text += n
	b.end = -1
}

// build returns the map of text, which the added stretches make up, to a source of the given length.
func (b *mapBuilder) build(text string, source int) Map {
	if len(b.pieces) == 0 && len(text) == 0 && source == 0 {
		return Map{}
	}
	if len(b.pieces) == 1 && b.pieces[0].width == 0 && b.pieces[0].source == 0 && int(b.pieces[0].end) == source {
		return Map{}
	}
	m := Map{pieces: b.pieces, text: text, source: source, chars: NewOffsets(text, CodePoints)}
	if m.pieces == nil {
		m.pieces = []piece{}
	}
	m.sortBySource()
	return m
}

func (m *Map) sortBySource() {
	sorted := true
	for i := 1; i < len(m.pieces) && sorted; i++ {
		sorted = m.pieces[i].source >= m.pieces[i-1].end
	}
	if sorted {
		return
	}
	m.order = make([]int32, len(m.pieces))
	for i := range m.order {
		m.order[i] = int32(i)
	}
	sort.SliceStable(m.order, func(i, j int) bool { // what was put in at a place before what came from it, so that the ends rise
		a, b := m.pieces[m.order[i]], m.pieces[m.order[j]]
		return a.source < b.source || a.source == b.source && a.end < b.end
	})
}

// Identity reports whether the text is the source.
func (m *Map) Identity() bool { return m.pieces == nil }

// textEnd returns the end of piece i in the text.
func (m *Map) textEnd(i int) int {
	if i+1 < len(m.pieces) {
		return int(m.pieces[i+1].text)
	}
	return len(m.text)
}

// Ranges yields the ranges in text order; none for the identity.
func (m *Map) Ranges() iter.Seq[Range] {
	return func(yield func(Range) bool) {
		for i, p := range m.pieces {
			for _, r := range m.ranges(i, p) {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// ranges returns piece i as ranges: one, or two where the lengths happen to be equal though characters differ from
// their source in length, which a reader of Range would take for the same bytes.
func (m *Map) ranges(i int, p piece) []Range {
	t := Span{int(p.text), m.textEnd(i)}
	s := Span{int(p.source), int(p.end)}
	whole := []Range{{t, s, p.reversed()}}
	w := p.step()
	if w == 0 || t.Len() != s.Len() {
		return whole
	}
	n := 0
	for at, r := range t.Of(m.text) {
		if size := runeLen(r); size != w {
			at += t.Start + size
			n++
			if at == t.End {
				return whole
			}
			if p.reversed() {
				return []Range{{Span{t.Start, at}, Span{s.End - n*w, s.End}, true}, {Span{at, t.End}, Span{s.Start, s.End - n*w}, true}}
			}
			return []Range{{Span{t.Start, at}, Span{s.Start, s.Start + n*w}, false}, {Span{at, t.End}, Span{s.Start + n*w, s.End}, false}}
		}
		n++
	}
	return whole
}

func runeLen(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}
