package bidi_test

import (
	"testing"
	"unicode"

	xbidi "golang.org/x/text/unicode/bidi"

	"github.com/maqaf/maqaf/bidi"
)

// changed are the characters of Unicode 15.0 whose class is another in 17.0.
var changed = map[rune]bidi.Class{
	0x1171E: bidi.L,                                                                          // NSM in 15.0
	0x1D6C1: bidi.ON, 0x1D6FB: bidi.ON, 0x1D735: bidi.ON, 0x1D76F: bidi.ON, 0x1D7A9: bidi.ON, // L in 15.0
}

// TestClassAgainstXText holds our properties against those of x/text on every
// code point that both versions of Unicode assign.
func TestClassAgainstXText(t *testing.T) {
	if xbidi.UnicodeVersion != unicode.Version {
		t.Fatalf("x/text has Unicode %s and package unicode %s: no list of what is assigned", xbidi.UnicodeVersion, unicode.Version)
	}
	exceptions := changed
	if xbidi.UnicodeVersion == bidi.UnicodeVersion {
		exceptions = nil
	}
	compared, differ := 0, 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if unicode.Is(unicode.Cn, r) || unicode.Is(unicode.Cs, r) {
			continue
		}
		compared++
		x, _ := xbidi.LookupRune(r)
		got := bidi.ClassOf(r)
		if want, ok := exceptions[r]; ok {
			differ++
			if got != want || got == x.Class() {
				t.Errorf("U+%04X is %s, want %s, unlike x/text", r, bidi.ClassName(got), bidi.ClassName(want))
			}
		} else if got != x.Class() {
			t.Errorf("U+%04X is %s, but %s in x/text", r, bidi.ClassName(got), bidi.ClassName(x.Class()))
		}
		_, open, ok := bidi.Bracket(r)
		if ok != x.IsBracket() || open != (ok && x.IsOpeningBracket()) {
			t.Errorf("U+%04X: bracket %v, opening %v, unlike x/text", r, ok, open)
		}
	}
	if compared < 280_000 || differ != len(exceptions) {
		t.Errorf("%d code points compared, %d exceptions", compared, differ)
	}
}

// TestClassUnassigned has samples of the defaults for unassigned code points.
func TestClassUnassigned(t *testing.T) {
	for r, want := range map[rune]bidi.Class{
		0x05FF: bidi.R, 0x0892: bidi.AL, 0x10FFF: bidi.R, 0x1EFFF: bidi.R, 0x1EEFF: bidi.AL, 0x20CF: bidi.ET,
		0xFFFE: bidi.BN, 0x10FFFF: bidi.BN, 0xE0FFF: bidi.BN, 0x0378: bidi.L,
		0xD800: bidi.ON, -1: bidi.ON, 0x110000: bidi.ON, // not in UTF-8 at all
	} {
		if got := bidi.ClassOf(r); got != want {
			t.Errorf("%X is %s, want %s", r, bidi.ClassName(got), bidi.ClassName(want))
		}
	}
}

func TestClassName(t *testing.T) {
	seen := map[string]bool{}
	for c := range bidi.Class(64) {
		if name := bidi.ClassName(c); name != "" {
			seen[name] = true
		}
	}
	if len(seen) != 23 {
		t.Errorf("%d classes have a name, want 23: %v", len(seen), seen)
	}
}

func TestBracketAndMirror(t *testing.T) {
	pairs, mirrors := 0, 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if pair, open, ok := bidi.Bracket(r); ok {
			pairs++
			back, backOpen, _ := bidi.Bracket(pair)
			if back != r || backOpen == open {
				t.Errorf("U+%04X pairs with U+%04X, which pairs with U+%04X", r, pair, back)
			}
		}
		if m, ok := bidi.Mirror(r); ok {
			mirrors++
			if back, _ := bidi.Mirror(m); back != r {
				t.Errorf("U+%04X mirrors to U+%04X, and that to U+%04X", r, m, back)
			}
		}
	}
	if pairs != 128 || mirrors != 428 {
		t.Errorf("%d brackets, %d mirrors; want 128 and 428", pairs, mirrors)
	}
}

func isBidiControl(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }
