//go:build !race

// Growth is measured without the race detector, whose cost is its own.

package engine_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/measure"
	"github.com/maqaf/maqaf/internal/text"
)

// TestLinearGrowth lets a page grow from a kilobyte to ten megabytes: each step of ten times may take up to 35 times as
// long, since what fits no cache takes longer, and the whole way at most six times as long a byte as ten kilobytes did.
func TestLinearGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	page, err := os.ReadFile("../../testdata/seed.txt")
	if err != nil {
		t.Fatal(err)
	}
	e := must(engine.New())
	var last, early time.Duration
	for _, size := range []int{1e3, 1e4, 1e5, 1e6, 1e7} {
		took := analyzing(e, grown(string(page), size))
		if last > 0 && took > 35*last {
			t.Errorf("%d bytes take %v, a tenth of it %v", size, took, last)
		}
		if size == 1e4 {
			early = took
		}
		last = took
	}
	if last > 6*1000*early {
		t.Errorf("10 MB take %v, 10 kB %v", last, early)
	}
}

// TestLinearFamilies does so with texts that one stage or another might take badly: many openers without an end, lines
// that look alike, one line alone, figures, controls, quotations, names, prefixes.
func TestLinearFamilies(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	e := must(engine.New())
	for _, unit := range []string{
		"a\n", "(", "\"", "\u2067", "1 ", "1/", "12.3.2011 ", "Photo: ", "צילום: ", "וכשמה", "Same line of words here\n", "“A quotation that is long enough to repeat”\n\n",
		"Jane Roe, ", "x | y | ", "- item\n", "by ", "<p>", "@name http://a.b/c ", "17:29 ", "last night ", "\u0591", "é", "\xc3\x97\xc2\x90",
	} {
		small, large := analyzing(e, grown(unit, 4e3)), analyzing(e, grown(unit, 64e3))
		if large > 4*16*small {
			t.Errorf("%q: 4 kB take %v, 64 kB %v", unit, small, large)
		}
	}
}

// grown returns unit again and again, size bytes or a little less.
func grown(unit string, size int) string {
	if len(unit) > size {
		return strings.ToValidUTF8(unit[:size], "")
	}
	return strings.Repeat(unit, size/len(unit))
}

// analyzing returns the processor time of analysing s.
func analyzing(e *engine.Engine, s string) time.Duration {
	d := engine.Document{Text: text.Read(s, text.Options{})}
	once := func() time.Duration { return measure.CPU(func() { must(e.Analyze(context.Background(), d)) }) }
	return min(once(), once(), once()) // the collector may run in one of them
}
