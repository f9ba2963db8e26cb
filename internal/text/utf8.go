package text

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

const replacement = "\uFFFD"

// FirstInvalid returns the byte offset of the first byte of s that is not part of valid UTF-8, or -1 if there is
// none. It costs one pass, the quicker the fewer characters of three and four bytes there are.
func FirstInvalid(s string) int {
	for i := 0; i < len(s); {
		if i = skipShort(s, i); i == len(s) {
			break
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// skipShort returns where the valid characters of one and two bytes end that begin at byte i of s, or up to eight bytes
// before that.
func skipShort(s string, i int) int {
	open := uint64(0) // 0x80 where the byte before i is a lead byte
	for ; i+8 <= len(s); i += 8 {
		v := Eight(s, i)
		high := v & (Ones * 0x80)
		if high|open == 0 {
			continue
		}
		lead := v << 1 & high                                // bytes from C0 on
		long := v << 2 & lead                                // bytes from E0 on
		twice := lead &^ (v&(Ones*0x1E) + Ones*0x7E) &^ long // C0 and C1, which would say in two bytes what takes one
		if wrong := twice | (high&^lead ^ (lead<<8 | open)); wrong|long != 0 {
			if end := long & -long; end != 0 && wrong&(end|(end-1)) == 0 {
				return i + bits.TrailingZeros64(end)/8
			}
			break
		}
		open = lead >> 56
	}
	return i - int(open>>7)
}

// badPrefix returns the length of the maximal subpart at the beginning of s, which is not valid UTF-8 there: the
// longest beginning of a well-formed sequence, or one byte (Unicode 3.9, U+FFFD Substitution of Maximal Subparts,
// which is what the WHATWG decoder does).
func badPrefix(s string) int {
	lo, hi, n := byte(0x80), byte(0xBF), 0
	switch b := s[0]; {
	case b >= 0xC2 && b <= 0xDF:
		n = 2
	case b >= 0xE0 && b <= 0xEF:
		n = 3
		if b == 0xE0 {
			lo = 0xA0
		}
		if b == 0xED {
			hi = 0x9F
		}
	case b >= 0xF0 && b <= 0xF4:
		n = 4
		if b == 0xF0 {
			lo = 0x90
		}
		if b == 0xF4 {
			hi = 0x8F
		}
	default:
		return 1
	}
	for i := 1; i < n; i++ {
		if i >= len(s) || s[i] < lo || s[i] > hi {
			return i
		}
		lo, hi = 0x80, 0xBF
	}
	return n
}

// decodeUTF8 replaces what is not valid in source, from byte skip on (a byte order mark). A valid source is
// returned as it is.
func decodeUTF8(source string, skip int) decoded {
	bad := FirstInvalid(source[skip:])
	if bad < 0 {
		return cut(source, skip)
	}
	d := decoded{source: len(source)}
	var b strings.Builder
	b.Grow(len(source) + len(source)/8)
	from := skip
	for bad >= 0 {
		at := from + bad
		n := badPrefix(source[at:])
		b.WriteString(source[from:at])
		d.m.add(at-from, Span{from, at}, 0)
		d.replaced(b.Len(), at)
		b.WriteString(replacement)
		d.m.add(len(replacement), Span{at, at + n}, n)
		from = at + n
		bad = FirstInvalid(source[from:])
	}
	b.WriteString(source[from:])
	d.m.add(len(source)-from, Span{from, len(source)}, 0)
	d.text = b.String()
	return d
}

// cut returns source without its first skip bytes.
func cut(source string, skip int) decoded {
	d := decoded{text: source[skip:], source: len(source)}
	d.m.add(len(source)-skip, Span{skip, len(source)}, 0)
	return d
}
