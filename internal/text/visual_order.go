package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sort of a character in a line, as far as visual order needs it.
type charSort uint8

const (
	neutral   charSort = iota
	rightward          // a letter written from left to right
	leftward           // a letter written from right to left
	digit
	separator  // joins two numbers: . , : / + -
	terminator // belongs to a number beside it: % # and currency signs
)

func sortOf(r rune) charSort {
	switch {
	case r >= '0' && r <= '9', r >= 0x0660 && r <= 0x0669, r >= 0x06F0 && r <= 0x06F9:
		return digit
	case r == '.' || r == ',' || r == ':' || r == '/' || r == '+' || r == '-' || r == 0xA0:
		return separator
	case r == '%' || r == '#' || r == '$' || r >= 0xA2 && r <= 0xA5 || r == 0xB0 || r == 0xB1 || r >= 0x20A0 && r <= 0x20CF:
		return terminator
	case r >= 0x0590 && r <= 0x08FF || r >= 0xFB1D && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFF:
		if unicode.IsLetter(r) {
			return leftward
		}
	case r < 0x80:
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return rightward
		}
	case unicode.IsLetter(r):
		return rightward
	}
	return neutral
}

// cluster is a character with the marks on it.
type cluster struct {
	Span
	r    rune
	sort charSort
}

func clusters(line string) []cluster {
	out := make([]cluster, 0, len(line)/2+1)
	for i := 0; i < len(line); {
		r, n := utf8.DecodeRuneInString(line[i:])
		if len(out) > 0 && r >= 0x0300 && unicode.Is(unicode.Mn, r) {
			out[len(out)-1].End += n
		} else {
			out = append(out, cluster{Span{i, i + n}, r, sortOf(r)})
		}
		i += n
	}
	return out
}

// reorderer puts one visual line in logical order: the inverse of UAX #9 L2 for lines that legacy systems
// made, which hold no controls. What it writes shows again as the line that it read wherever some logical line can.
type reorderer struct {
	line string
	c    []cluster
	out  *strings.Builder
	m    *mapBuilder
	base int // of line in the source of m
}

// writeLogical writes line, which stands at byte base of the text, in logical order.
func writeLogical(line string, base int, out *strings.Builder, m *mapBuilder) {
	r := reorderer{line, clusters(line), out, m, base}
	if rightToLeft(r.c) {
		r.reverse(0, len(r.c))
		return
	}
	for i := 0; i < len(r.c); {
		end := r.hebrewRun(i)
		if end > i {
			r.reverse(i, end)
			i = end
			continue
		}
		r.keep(i, i+1)
		i++
	}
}

// rightToLeft tells the direction of the paragraph that a visual line shows. Lines in visual order stand in Hebrew documents, so
// that it is from right to left, unless the line begins on the left and is Latin but for a few letters.
func rightToLeft(c []cluster) bool {
	const few = 3 // Latin letters to each Hebrew one
	first, latin, hebrew := neutral, 0, 0
	for _, x := range c {
		switch x.sort {
		case leftward:
			hebrew++
		case rightward:
			latin++
		default:
			continue
		}
		if first == neutral {
			first = x.sort
		}
	}
	return first != rightward || latin <= few*hebrew
}

// hebrewRun returns the end of the stretch from i that begins and ends with a letter from right to left and holds none
// from left to right; i if there is none.
func (r *reorderer) hebrewRun(i int) int {
	if r.c[i].sort != leftward {
		return i
	}
	end := i
	for ; i < len(r.c) && r.c[i].sort != rightward; i++ {
		if r.c[i].sort == leftward {
			end = i + 1
		}
	}
	return end
}

// reverse writes clusters [from, to) from the right, with numbers and stretches from left to right kept.
func (r *reorderer) reverse(from, to int) {
	type stretch struct{ start, end int }
	var kept []stretch
	for i := from; i < to; {
		if end := r.forward(i, to); end > i {
			kept = append(kept, stretch{i, end})
			i = end
			continue
		}
		i++
	}
	for i := to; i > from; {
		if k := len(kept) - 1; k >= 0 && kept[k].end == i {
			r.keep(kept[k].start, i)
			i = kept[k].start
			kept = kept[:k]
			continue
		}
		i--
		r.turn(i)
	}
}

// forward returns the end of the stretch from i that keeps its order: a number, or letters from left to right
// with what is between them.
func (r *reorderer) forward(i, to int) int {
	end := r.number(i, to)
	if end == i && r.c[i].sort != rightward {
		return i
	}
	if end == i || end < to && r.c[end].sort == rightward {
		return r.latin(i, to)
	}
	return end
}

// latin returns the end of the stretch of letters and numbers from i: neutral characters belong to it if a letter or number
// follows them and no bracket closes that opened before; a bracket behind it belongs to it if it closes one inside.
func (r *reorderer) latin(i, to int) int {
	open, end := 0, i
	for ; i < to && r.c[i].sort != leftward; i++ {
		switch r.c[i].r {
		case '(', '[', '{':
			open++
		case ')', ']', '}':
			if open == 0 {
				return end
			}
			if open--; end == i || open == 0 && i > end {
				end = i + 1
			}
		}
		if n := r.number(i, to); n > i {
			i, end = n-1, n
		} else if r.c[i].sort == rightward {
			end = i + 1
		}
	}
	return end
}

// number returns the end of the number from i, with signs of currency and the like on both sides; i if there is none.
func (r *reorderer) number(i, to int) int {
	start := i
	for i < to && r.c[i].sort == terminator {
		i++
	}
	if i == to || r.c[i].sort != digit {
		return start
	}
	for i < to && (r.c[i].sort == digit || r.c[i].sort == separator && i+1 < to && r.c[i+1].sort == digit) {
		i++
	}
	for i < to && r.c[i].sort == terminator {
		i++
	}
	return i
}

// keep writes clusters [from, to) as they are.
func (r *reorderer) keep(from, to int) {
	s := Span{r.c[from].Start, r.c[to-1].End}
	r.out.WriteString(s.Of(r.line))
	r.m.add(s.Len(), Span{r.base + s.Start, r.base + s.End}, 0)
}

// turn writes cluster i with brackets mirrored.
func (r *reorderer) turn(i int) {
	c := r.c[i]
	s := Span{r.base + c.Start, r.base + c.End}
	if m := mirror(c.r); m != c.r {
		r.out.WriteRune(m)
		r.out.WriteString(r.line[c.Start+runeLen(c.r) : c.End])
	} else {
		r.out.WriteString(c.Of(r.line))
	}
	if c.Len() == runeLen(c.r) {
		r.m.addReversed(c.Len(), s, 0)
		return
	}
	r.m.add(c.Len(), s, 0) // letters and their points keep their order
}

// mirror returns the bracket that shows as r in a stretch from right to left. All pairs here have equal length.
func mirror(r rune) rune {
	switch r {
	case '(':
		return ')'
	case ')':
		return '('
	case '[':
		return ']'
	case ']':
		return '['
	case '{':
		return '}'
	case '}':
		return '{'
	case '<':
		return '>'
	case '>':
		return '<'
	case 0xAB:
		return 0xBB
	case 0xBB:
		return 0xAB
	case 0x2039:
		return 0x203A
	case 0x203A:
		return 0x2039
	}
	return r
}

// LogicalLine returns a line in visual order as it reads. It undoes what a display does with UAX #9, numbers and Latin words
// intact. Linear.
func LogicalLine(line string) string {
	var b strings.Builder
	b.Grow(len(line))
	writeLogical(line, 0, &b, new(mapBuilder))
	return b.String()
}

// reorder puts the lines of source in spans, which VisualLines found or which are all lines, in logical order.
func reorder(source string, spans []Span) (string, *mapBuilder) {
	var b strings.Builder
	b.Grow(len(source))
	m := new(mapBuilder)
	at := 0
	for _, s := range spans {
		b.WriteString(source[at:s.Start])
		m.add(s.Start-at, Span{at, s.Start}, 0)
		writeLogical(s.Of(source), s.Start, &b, m)
		at = s.End
	}
	b.WriteString(source[at:])
	m.add(len(source)-at, Span{at, len(source)}, 0)
	return b.String(), m
}
