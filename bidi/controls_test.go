package bidi_test

import (
	"errors"
	"testing"

	"github.com/maqaf/maqaf/bidi"
)

func TestCheckControls(t *testing.T) {
	for _, test := range []struct {
		text   string
		offset int
		kind   bidi.ControlKind
	}{
		{"plain \u05D0\u200F\u200E\u061C", 0, 0},
		{"\u2067a\u202Ab\u202C\u2069", 0, 0},
		{"a\u202Eb\u202C", 1, bidi.Override},
		{"\u202Da", 0, bidi.Override},
		{"a\u202B\u202E\u202C", 1, bidi.UnclosedEmbedding}, // the override after it is not the first
		{"ab\u202B", 2, bidi.UnclosedEmbedding},
		{"\u2067\u202Ba\u2069\u202C", 3, bidi.UnclosedEmbedding},
		{"\u2067a\n\u2069", 0, bidi.UnclosedIsolate},
		{"\u2068a\u2069\u2066", 7, bidi.UnclosedIsolate},
		{"a\u202C", 1, bidi.UnmatchedPDF},
		{"\u202A\u2067\u202C\u2069\u202C", 6, bidi.UnmatchedPDF},
		{"a\u2069", 1, bidi.UnmatchedPDI},
		{"\u202Aa\u2069\u202C", 4, bidi.UnmatchedPDI},
		{"a\u202Eb\u202C\u202C", 1, bidi.Override},
	} {
		err := bidi.CheckControls(test.text)
		var got *bidi.ControlError
		if !errors.As(err, &got) {
			if test.kind != 0 {
				t.Errorf("%+q passes", test.text)
			}
			continue
		}
		if got.Kind != test.kind || got.Offset != test.offset {
			t.Errorf("%+q: %v, want %v at %d", test.text, err, test.kind, test.offset)
		}
	}
	if got := bidi.CheckControls("a\u202E").Error(); got != "bidi: override (U+202E) at byte 1" {
		t.Errorf("message %q", got)
	}
}

func TestStripControls(t *testing.T) {
	for _, test := range [][2]string{
		{"", ""},
		{"a\u200Eb\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069c", "abc"},
		{"\u200D\u00AD\u05D0 \xFF", "\u200D\u00AD\u05D0 \xFF"}, // other invisible characters stay
		{"\xE2\u2069\x81\xA9", "\xE2\uFFFD\xA9"},               // no new control from the pieces
	} {
		if got := string(bidi.StripControls(nil, test[0])); got != test[1] {
			t.Errorf("%+q becomes %+q, want %+q", test[0], got, test[1])
		}
	}
}

func TestAppendIsolated(t *testing.T) {
	for _, test := range []struct {
		s    string
		base bidi.Base
		want string
	}{
		{"a", bidi.Auto, "\u2068a\u2069"},
		{"a", bidi.LTR, "\u2066a\u2069"},
		{"a", bidi.RTL, "\u2067a\u2069"},
		{"a", bidi.AutoRTL, "\u2066a\u2069"},
		{"\u05D0", bidi.AutoRTL, "\u2067\u05D0\u2069"},
		{"1", bidi.AutoRTL, "\u20671\u2069"},
		{"", bidi.Auto, "\u2068\u2069"},
		{"a\u2069b", bidi.Auto, "\u2068ab\u2069"},
		{"\u2067a", bidi.Auto, "\u2068\u2067a\u2069\u2069"},
		{"\u2067a\u2069", bidi.Auto, "\u2068\u2067a\u2069\u2069"},
		{"\u202Ea", bidi.Auto, "\u2068\u202Ea\u2069"}, // the PDI ends it
		{"a\r\nb\n", bidi.Auto, "\u2068a\u2069\r\n\u2068b\u2069\n"},
		{"\xE2\u2069\x81\xA9", bidi.LTR, "\u2066\xE2\uFFFD\xA9\u2069"},
	} {
		if got := string(bidi.AppendIsolated([]byte("-"), test.s, test.base)); got != "-"+test.want {
			t.Errorf("%+q base %d becomes %+q, want %+q", test.s, test.base, got[1:], test.want)
		}
	}
}

func TestDirections(t *testing.T) {
	for _, test := range []struct {
		text     string
		needs    bool
		first    bidi.Direction
		majority bidi.Direction
		share    float64
	}{
		{"", false, bidi.Neutral, bidi.Neutral, 0},
		{"12 \u201Cabc\u201D\n\u00E9\u3042", false, bidi.LeftToRight, bidi.LeftToRight, 1},
		{"\n\u05D0", true, bidi.Neutral, bidi.RightToLeft, 1},
		{"a \u05D0\u05D1\u0627", true, bidi.LeftToRight, bidi.RightToLeft, 0.75},
		{"\u2067a\u2069\u05D0", true, bidi.RightToLeft, bidi.Mixed, 0.5},
		{"\u2067a", true, bidi.Neutral, bidi.LeftToRight, 1},
		{"\u0661", true, bidi.Neutral, bidi.Neutral, 0},
		{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u200F", true, bidi.LeftToRight, bidi.LeftToRight, 63. / 64},
		{"a\x80\x9F bcdefghijk\u05D0", true, bidi.LeftToRight, bidi.LeftToRight, 11. / 12}, // bad bytes do not hide what follows
		{"\x01\t\x7F", false, bidi.Neutral, bidi.Neutral, 0},
	} {
		if got := bidi.NeedsBidi(test.text); got != test.needs {
			t.Errorf("NeedsBidi(%+q) = %v", test.text, got)
		}
		if got, ok := bidi.FirstStrong(test.text); got != test.first || ok != (got != bidi.Neutral) {
			t.Errorf("FirstStrong(%+q) = %v, %v", test.text, got, ok)
		}
		if got, share := bidi.Majority(test.text); got != test.majority || share != test.share {
			t.Errorf("Majority(%+q) = %v, %v", test.text, got, share)
		}
	}
}
