package segment_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/segment"
)

// walk returns the first byte from i on whose character is not in the set, or the length of s.
func walk(s string, i int, in func(r rune) bool) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !in(r) {
			break
		}
		i += size
	}
	return i
}

// eachStart calls f for the characters of every page and of a few odd texts.
func eachStart(t *testing.T, f func(s string, i int)) {
	pages := append(readPages(t, gold), annotated{text: "a{`zA\u00a0\u05cf\u05d0\u05ea\u05eb\u05f0\u05d0\u05b7\u05d0אבגדהוזחטיab\u2003x\u1680y\u3000zabcdefghijklmnopqrstuvwxyz\x01b"})
	for _, page := range pages {
		for i := range page.text {
			f(page.text, i)
		}
	}
}

// TestRuns holds the walks of eight bytes a step against one of a character a step.
func TestRuns(t *testing.T) {
	eachStart(t, func(s string, i int) {
		if got, want := segment.LowerRun(s, i), walk(s, i, func(r rune) bool { return r >= 'a' && r <= 'z' }); got != want {
			t.Fatalf("small letters from byte %d of %q end at %d, want %d", i, s, got, want)
		}
		if got, want := segment.HebrewRun(s, i), walk(s, i, func(r rune) bool { return r >= 'א' && r <= 'ת' }); got != want {
			t.Fatalf("Hebrew letters from byte %d of %q end at %d, want %d", i, s, got, want)
		}
		if got, want := segment.WordEndAt(s, i, len(s)), walk(s, i, func(r rune) bool { return !unicode.IsSpace(r) }); got != want {
			t.Fatalf("the word at byte %d of %q ends at %d, want %d", i, s, got, want)
		}
	})
}

// TestGrow computes the features of pages in two steps: a line may grow into a paragraph wherever white space follows.
func TestGrow(t *testing.T) {
	eachStart(t, func(s string, i int) {
		if i%7 == 0 && i > 0 && s[i] == ' ' && s[i-1] != ' ' && !segment.GrowsAlike(s[max(0, i-300):min(len(s), i+300)], min(i, 300)) {
			t.Fatalf("a text that grows from byte %d of %q is another", i, s)
		}
	})
}

// TestPlain holds that plainAt and plainBefore hold for letters only, and for those that most words begin and end with.
func TestPlain(t *testing.T) {
	const most = "azאתابيпя"
	for r := range rune(0x10000) {
		s := string(r)
		at, before := segment.PlainAt(s, 0), segment.PlainBefore(s, len(s))
		if plain := strings.ContainsRune(most, r); at != before || at && !unicode.IsLetter(r) || plain && !at {
			t.Errorf("%U is plain: %t at a beginning, %t at an end", r, at, before)
		}
	}
}
