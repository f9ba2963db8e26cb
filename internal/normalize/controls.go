package normalize

import "strings"

// control is a bidi control of UAX #9.
type control uint8

const (
	noControl control = iota
	markControl
	embedding // LRE, RLE, LRO, RLO
	isolate   // LRI, RLI, FSI
	popEmbedding
	popIsolate
)

// controlAt returns the bidi control at byte i of s and its length.
func controlAt(s string, i int) (control, int) {
	switch s[i] {
	case 0xD8:
		if s[i+1] == 0x9C { // U+061C ARABIC LETTER MARK
			return markControl, 2
		}
	case 0xE2:
		switch c := s[i+2]; {
		case s[i+1] == 0x80 && (c == 0x8E || c == 0x8F): // U+200E, U+200F
			return markControl, 3
		case s[i+1] == 0x80 && c == 0xAC: // U+202C
			return popEmbedding, 3
		case s[i+1] == 0x80 && c >= 0xAA && c <= 0xAE: // U+202A-U+202E
			return embedding, 3
		case s[i+1] == 0x81 && c == 0xA9: // U+2069
			return popIsolate, 3
		case s[i+1] == 0x81 && c >= 0xA6 && c <= 0xA8: // U+2066-U+2068
			return isolate, 3
		}
	}
	return noControl, 0
}

// hasControls reports whether s may hold a bidi control. It is exact for all but U+061C.
func hasControls(s string) bool {
	for rest := s; ; {
		i := strings.IndexByte(rest, 0xE2)
		if i < 0 {
			return strings.Contains(s, "\u061C")
		}
		if c, _ := controlAt(rest, i); c != noControl {
			return true
		}
		rest = rest[i+3:]
	}
}

// countControls returns the number of bidi controls in s.
func countControls(s string) int {
	count := 0
	for i := 0; i < len(s); {
		_, n := controlAt(s, i)
		if n > 0 {
			count++
		}
		i += max(n, 1)
	}
	return count
}

// stripControlChanges is the step StripControls.
func stripControlChanges(s string, _ *Options) []change {
	if !hasControls(s) {
		return nil
	}
	var out changeList
	for i := 0; i < len(s); {
		_, n := controlAt(s, i)
		if n == 0 {
			i++
			continue
		}
		out.replace(i, i+n, "")
		i += n
	}
	return out
}
