package text_test

import (
	"testing"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/text"
)

// Visual lines, and what they say. Letters are written in logical order in both columns, as \u escapes would hide
// what is meant: R(x) turns x around.
func TestLogicalLine(t *testing.T) {
	for _, c := range []struct{ visual, want string }{
		{"\u05dd\u05d5\u05dc\u05e9", "\u05e9\u05dc\u05d5\u05dd"},
		{".02.02.12, 17:29 \u05d5\u05d1\u05d0", "\u05d0\u05d1\u05d5 17:29 ,02.02.12."},
		{"(MCT :\u05dd\u05d5\u05dc\u05d9\u05e6)", "(\u05e6\u05d9\u05dc\u05d5\u05dd: MCT)"},
		{"\u05d0 The New York Times \u05d1", "\u05d1 The New York Times \u05d0"},
		{"\u05d0 foo (bar) \u05d1", "\u05d1 foo (bar) \u05d0"},
		{"\u05d0 Windows 10 \u05d1", "\u05d1 Windows 10 \u05d0"},
		{"\u05d0 50% 1,200 $5 \u05d1", "\u05d1 $5 1,200 50% \u05d0"},
		{"2010-\u05d1", "\u05d1-2010"},
		{"Hello \u05d1\u05d0 world", "Hello \u05d0\u05d1 world"},
		{"\u05d1\u05b8\u05d0\u05bc", "\u05d0\u05bc\u05d1\u05b8"},
		{"", ""},
	} {
		if got := text.LogicalLine(c.visual); got != c.want {
			t.Errorf("LogicalLine(%+q) = %+q, want %+q", c.visual, got, c.want)
		}
	}
}

// visualSize is the number of lines of each order in a set.
const visualSize = 10000

// display returns a line of a right-to-left paragraph as it looks from the left.
func display(line string) string {
	var p bidi.Paragraph
	p.SetString(line, bidi.RTL)
	return string(p.AppendDisplay(nil, 0, len(line), bidi.Mirrored))
}

func TestVisualLines(t *testing.T) {
	for _, s := range sets {
		base, r := s.base(t, "he"), s.random(1)
		found, alarms := 0, 0
		for range visualSize {
			line := hebrewLine(r, base, 3)
			if len(text.VisualLines(line)) != 0 {
				if alarms < 20 {
					t.Logf("%s set: logical line taken for visual: %s", s.name, line)
				}
				alarms++
			}
			if len(text.VisualLines(display(line))) == 1 {
				found++
			} else if found > visualSize-140 {
				t.Logf("missed: %s", line)
			}
		}
		t.Logf("%s set: %d of %d visual lines found, %d of %d logical lines touched", s.name, found, visualSize, alarms, visualSize)
		if found < visualSize*99/100 || alarms > visualSize/1000 {
			t.Errorf("%s set: %d of %d visual lines found, %d of %d logical lines touched", s.name, found, visualSize, alarms, visualSize)
		}
	}
}
