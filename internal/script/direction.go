package script

import (
	"strings"

	"github.com/maqaf/maqaf/bidi"
)

// FirstStrongRTL reports whether the first strong character of s outside isolates, over all its lines, runs from
// right to left (UAX #9 P2); without one it is false. An isolate ends with its line.
func FirstStrongRTL(s string) bool {
	for s != "" {
		if direction, ok := bidi.FirstStrong(s); ok {
			return direction == bidi.RightToLeft
		}
		end := strings.IndexAny(s, "\n\r\u0085\u2029\x1c\x1d\x1e")
		if end < 0 {
			return false
		}
		s = strings.TrimLeft(s[end:], "\n\r\u0085\u2029\x1c\x1d\x1e")
	}
	return false
}
