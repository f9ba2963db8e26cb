package script

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// FirstStrongRTL reports whether the first strong character of s outside isolates runs from right to left
// (UAX #9 P2); without one it is false.
func FirstStrongRTL(s string) bool {
	depth := 0
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			i++
			if depth == 0 && 'a' <= b|0x20 && b|0x20 <= 'z' {
				return false
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if depth == 0 && (r >= 0x5D0 && r <= 0x5F2 || r >= 0x620 && r <= 0x64A) {
			return true
		}
		properties, _ := bidi.LookupRune(r)
		switch properties.Class() {
		case bidi.LRI, bidi.RLI, bidi.FSI:
			depth++
		case bidi.PDI:
			depth = max(0, depth-1)
		case bidi.L:
			if depth == 0 {
				return false
			}
		case bidi.R, bidi.AL:
			if depth == 0 {
				return true
			}
		}
	}
	return false
}
