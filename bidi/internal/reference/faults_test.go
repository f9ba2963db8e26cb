package reference_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/bidi/internal/reference"
)

// theirs are answers of ICU 72.1 and FriBidi 1.0.8, the shortest that the
// program peers found for a mistake: the direction of each character that X9
// leaves.
var theirs = []struct {
	text          string
	base          reference.Base
	fault         reference.Fault
	answer, right string
}{
	{"a(1)\u0301", reference.RTL, reference.MarksAfterBrackets, "LLLLR", "LLLLL"},
	{"\u202D\u202E,\u202C\u2069\u202B.", reference.RTL, reference.OverrideOnPDI, "RRR", "RLR"},
	{"\u3008\u3009a\u05D0\u232A\u05D0", reference.Auto, reference.AnglePairsTwice, "LLLRLR", "LLLRRR"},
	{"\u202D(\u202C\u202A\u05D0)\u0627", reference.Auto, reference.PairsInOverride, "LRLR", "LRRR"},
	{"a(1\uFF09", reference.RTL, reference.CompatibilityPairs, "LLLL", "LLLR"},
	{"\u2068 \u2069\u2067\u05D0", reference.Auto, reference.FSIBeyondPDI, "LRLLR", "LLLLR"},
	{"\u2068+\u2069\u2067 1", reference.LTR, reference.JoinedIsolates, "LLLLLL", "LLLLRL"},
	{"\u2067(\u2069\u05D0\u2068)", reference.LTR, reference.SharedBrackets, "LRLRLR", "LRLRLL"},
	{"\u0661\u202A(\u0661)", reference.Auto, reference.ContextBeyondStart, "LRLR", "LLLL"},
	{"a(1\u3008\u0301)", reference.RTL, reference.JoinedByMark, "LLLRRR", "LLLLLL"},
	{"([(((((([[(([([a[\u05D0]([[[([[([[(((([[([[[[(\u05D0[[((((([((([(([[[[[((([[[((", reference.Auto, reference.KeepPairs,
		"LLLLLLLLLLLLLLLLLRLLLLLLLLLLLLLLLLLLLLLLLRLLLLLLLLLLLLLLLLLLLLLLLLLLL",
		"LLLLLLLLLLLLLLLLLRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLL"},
}

func TestFaults(t *testing.T) {
	for _, c := range theirs {
		var chars []reference.Char
		for _, r := range c.text {
			ch := reference.Char{Class: bidi.ClassOf(r)}
			if pair, open, ok := bidi.Bracket(r); ok {
				if ch.Open = open; open {
					pair = r
				}
				ch.Plain, ch.Bracket = pair, []rune(norm.NFD.String(string(pair)))[0]
				ch.Compat = []rune(norm.NFKD.String(string(pair)))[0]
			}
			chars = append(chars, ch)
		}
		directions := func(f reference.Fault) (out string) {
			r := reference.ResolveWrongly(chars, c.base, f)
			levels, _ := r.Line(chars, 0, len(chars))
			for _, l := range levels {
				if l >= 0 {
					out += "LR"[l%2 : l%2+1]
				}
			}
			return out
		}
		if got := directions(c.fault); got != c.answer {
			t.Errorf("%+q with fault %b: got %s, want %s", c.text, c.fault, got, c.answer)
		}
		if got := directions(reference.NoFault); got != c.right {
			t.Errorf("%+q: got %s, want %s", c.text, got, c.right)
		}
	}
}
