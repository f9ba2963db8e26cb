package text

import (
	"strings"
	"unicode/utf8"
)

// Line is one line of a text, without its terminator.
type Line struct {
	// Span covers the line from the end of the terminator before it to its own terminator.
	Span
	// Visible is Span without white space and invisible characters at its ends; it is empty for a blank line.
	Visible Span
}

// Blank reports whether the line shows nothing.
func (l Line) Blank() bool { return l.Visible.Empty() }

// Lines cuts source at LF, CR, CR LF, VT, FF, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR (UAX #14 BK, CR,
// LF, NL). A terminator at the very end opens no further line; the empty text has no line.
func Lines(source string) []Line {
	return AppendLines(make([]Line, 0, 1+strings.Count(source, "\n")), source, AppendOdd(nil, source))
}

// AppendLines appends what Lines returns; odd are the odd bytes of source.
func AppendLines(lines []Line, source string, odd Odd) []Line {
	start := 0
	for i := odd.Next(0); i < len(source); {
		n := Terminator(source, i)
		if n > 0 {
			lines = append(lines, newLine(source, start, i))
			start = i + n
		}
		i = odd.Next(i + max(n, 1))
	}
	if start < len(source) {
		lines = append(lines, newLine(source, start, len(source)))
	}
	return lines
}

// Terminator returns the length of the line terminator at byte i, or 0 if there is none.
func Terminator(s string, i int) int {
	switch s[i] {
	case '\n', '\v', '\f':
		return 1
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2: // U+0085 NEXT LINE
		if i+1 < len(s) && s[i+1] == 0x85 {
			return 2
		}
	case 0xE2: // U+2028 LINE SEPARATOR, U+2029 PARAGRAPH SEPARATOR
		if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9) {
			return 3
		}
	}
	return 0
}

func newLine(s string, start, end int) Line {
	return Line{Span: Span{start, end}, Visible: Trim(s, Span{start, end})}
}

// Trim returns span without white space and invisible characters at its ends, or the empty span at its
// start if nothing in it is visible.
func Trim(source string, span Span) Span {
	start, end := span.Start, span.End
	for start < end {
		r, size := RuneAt(source[:end], start)
		if !Invisible(r) {
			break
		}
		start += size
	}
	for end > start {
		r, size := RuneBefore(source[start:end], end-start)
		if !Invisible(r) {
			break
		}
		end -= size
	}
	if start == end {
		return Span{span.Start, span.Start}
	}
	return Span{start, end}
}

// Invisible reports whether r is white space, a bidi or other format control, or a control character.
func Invisible(r rune) bool {
	switch {
	case r <= ' ', r >= 0x7F && r <= 0xA0, r == 0xAD:
		return true
	case r < 0x600:
		return false
	case r == 0x61C, r == 0x1680, r == 0x180E:
		return true
	case r >= 0x2000 && r <= 0x200F, r >= 0x2028 && r <= 0x202F, r >= 0x205F && r <= 0x206F:
		return true
	case r == 0x3000, r == 0xFEFF:
		return true
	}
	return false
}

// Space reports whether r is white space (Unicode White_Space).
func Space(r rune) bool {
	switch {
	case r <= ' ':
		return r == ' ' || r >= '\t' && r <= '\r'
	case r < 0x1680:
		return r == 0x85 || r == 0xA0
	}
	return r == 0x1680 || r >= 0x2000 && r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

// RuneAt returns the character at byte i of s, which must be there, and its length, as utf8.DecodeRuneInString does. It
// is quick about letters of two bytes, which most of our texts are made of.
func RuneAt(s string, i int) (r rune, size int) {
	if r, size = rune(s[i]), 1; r >= utf8.RuneSelf {
		r, size = longAt(s, i)
	}
	return
}

// longAt is RuneAt beyond ASCII; apart, so that RuneAt can be inlined.
func longAt(s string, i int) (rune, int) {
	b := s[i]
	if i+1 < len(s) && b-0xC2 < 0xE0-0xC2 && s[i+1]&0xC0 == 0x80 {
		return rune(b&0x1F)<<6 | rune(s[i+1]&0x3F), 2
	}
	return utf8.DecodeRuneInString(s[i:])
}

// RuneBefore returns the character that ends at byte i of s, where i > 0, and its length, as
// utf8.DecodeLastRuneInString does.
func RuneBefore(s string, i int) (r rune, size int) {
	if r, size = rune(s[i-1]), 1; r >= utf8.RuneSelf {
		r, size = longBefore(s, i)
	}
	return
}

// longBefore is RuneBefore beyond ASCII.
func longBefore(s string, i int) (rune, int) {
	b := s[i-1]
	if i > 1 && b&0xC0 == 0x80 && s[i-2]-0xC2 < 0xE0-0xC2 {
		return rune(s[i-2]&0x1F)<<6 | rune(b&0x3F), 2
	}
	return utf8.DecodeLastRuneInString(s[:i])
}
