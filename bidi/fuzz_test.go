package bidi_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/maqaf/maqaf/bidi"
)

// seeds are texts that exercise each part of the algorithm.
var seeds = []string{
	"", "a", "\u05D0", "abc \u05D0\u05D1 123", "\u0627\u0628 1,234 \u0661\u066B\u0662 %",
	"\u05D0(b)[c]\u05D2", "\u2067a(\u2069)\u05D0", "\u202B\u202Ea\u202C\u05D0\u202C\u202C",
	"\u2068\u2068\u05D0\u2069a\u2069\u2069", "a\r\nb\n\n\u2029\u05D0\t \u2066 ",
	"\xE2\x81\u2069\xA9\xF0\x90", "\u05D0\u0301(\u0301)\u200D\u0301", strings.Repeat("(", 64) + "\u05D0" + strings.Repeat(")", 64),
	strings.Repeat("\u202B", 126) + "a" + strings.Repeat("\u202C", 126), strings.Repeat("\u2067", 126) + "1",
}

// FuzzParagraph compares any text with the oracle, and SetBytes with SetString.
func FuzzParagraph(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, uint8(i), uint16(i*3))
	}
	var p, q bidi.Paragraph
	f.Fuzz(func(t *testing.T, text string, b uint8, at uint16) {
		if len(text) > 300 {
			return // the oracle is slow
		}
		base := bidi.Base(b % 4)
		cut := func(n int) int { at = at*31 + 7; return int(at) % n }
		if err := compareAll(&p, text, base, cut); err != nil {
			t.Fatalf("%+q base %d: %v", text, base, err)
		}
		n := p.SetString(text, base)
		if m := q.SetBytes([]byte(text), base); m != n {
			t.Fatalf("%+q: SetBytes takes %d bytes, SetString %d", text, m, n)
		}
		if !slices.Equal(slices.Collect(p.Runs()), slices.Collect(q.Runs())) || p.Direction() != q.Direction() {
			t.Fatalf("%+q: SetBytes differs from SetString", text)
		}
		for _, o := range []bidi.Display{0, bidi.Mirrored, bidi.KeepControls} {
			if a, b := p.AppendDisplay(nil, 0, n, o), q.AppendDisplay(nil, 0, n, o); string(a) != string(b) {
				t.Fatalf("%+q: displays %+q and %+q", text, a, b)
			}
		}
		if got := p.AppendDisplay(nil, 0, n, bidi.KeepControls); !sameBytes(string(got), text[:n]) {
			t.Fatalf("%+q: display %+q has other bytes", text, got)
		}
		if d, ok := bidi.FirstStrong(text); ok != (d != bidi.Neutral) ||
			base == bidi.Auto && (d == bidi.RightToLeft) != (p.BaseLevel() == 1) {
			t.Fatalf("%+q: first strong %v %v, base level %d", text, d, ok, p.BaseLevel())
		}
		if !bidi.NeedsBidi(text) {
			p.SetString(text, bidi.LTR)
			if runs := slices.Collect(p.Runs()); len(runs) > 1 || len(runs) == 1 && runs[0].Level != 0 {
				t.Fatalf("%+q needs no bidi but has runs %v", text, runs)
			}
		}
	})
}

func sameBytes(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return string(x) == string(y)
}

// FuzzControls holds the promises of controls.go on any text.
func FuzzControls(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, uint8(i))
	}
	f.Fuzz(func(t *testing.T, s string, b uint8) {
		plain := bidi.StripControls(nil, s)
		for _, r := range string(plain) {
			if isBidiControl(r) {
				t.Fatalf("%+q stripped is %+q", s, plain)
			}
		}
		if again := bidi.StripControls(nil, string(plain)); string(again) != string(plain) {
			t.Fatalf("%+q stripped is %+q, and again %+q", s, plain, again)
		}
		if err := bidi.CheckControls(string(plain)); err != nil {
			t.Fatalf("%+q stripped is %+q: %v", s, plain, err)
		}
		err := bidi.CheckControls(s)
		var fault *bidi.ControlError
		if errors.As(err, &fault) {
			if r, _ := utf8.DecodeRuneInString(s[fault.Offset:]); r != fault.Rune || !isBidiControl(r) {
				t.Fatalf("%+q: %v", s, err)
			}
		}
		checkIsolated(t, s, bidi.Base(b%4))
	})
}

// checkIsolated puts s into sentences and checks that nothing in them but s
// moves, and that s looks as it does alone.
func checkIsolated(t *testing.T, s string, base bidi.Base) {
	t.Helper()
	isolated := string(bidi.AppendIsolated(nil, s, base))
	// Paragraphs are isolated one by one, and no isolate holds a tab: L1 sets it, and the white space before it, even in
	// front of the isolate, to the level of the paragraph.
	if strings.ContainsFunc(s, func(r rune) bool { return bidi.ClassOf(r) == bidi.B || bidi.ClassOf(r) == bidi.S }) {
		return
	}
	var p, q bidi.Paragraph
	for _, around := range [][2]string{{"a ", " \u05D0 (1)"}, {"\u05D0(", ") a 1"}, {"1 \u202E a ", " \u05D0\u202C."}, {"\u2067a", "\u2069\u05D0 2"}} {
		for _, outer := range []bidi.Base{bidi.LTR, bidi.RTL, bidi.Auto} {
			text, empty := around[0]+isolated+around[1], around[0]+"\u2068\u2069"+around[1]
			if n := p.SetString(text, outer); n != len(text) {
				t.Fatalf("%+q is not one paragraph", text)
			}
			q.SetString(empty, outer)
			for i := range around[0] {
				if p.LevelAt(i) != q.LevelAt(i) {
					t.Fatalf("%+q changes the level at %d of what is before it", text, i)
				}
			}
			for i := range around[1] {
				if p.LevelAt(len(text)-len(around[1])+i) != q.LevelAt(len(empty)-len(around[1])+i) {
					t.Fatalf("%+q changes the level at %d of what is after it", text, i)
				}
			}
		}
	}
}
