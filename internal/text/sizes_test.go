package text_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// TestSizes compares with counting character by character, at every place of eight bytes.
func TestSizes(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	parts := []string{"a", "words ", "\u05d0", "\u05e9\u05dc\u05d5\u05dd", "\u2014", "\u4e2d", "\U0001F600", "\U0010FFFF", "\n", "\x00"}
	for range 5000 {
		var b strings.Builder
		for range random.IntN(40) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		s := b.String()
		units, points := text.Sizes(s)
		if units != len(utf16.Encode([]rune(s))) || points != utf8.RuneCountInString(s) {
			t.Fatalf("Sizes(%q) = %d, %d", s, units, points)
		}
	}
}
