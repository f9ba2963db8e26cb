package normalize_test

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/text"
)

// baseLines returns the lines of a base text.
func baseLines(t testing.TB, folder, language string) []string {
	t.Helper()
	data, err := os.ReadFile("../text/testdata/" + folder + "/" + language + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

var inserts = []string{
	"(AP)", "17:29", "02.02.12", "2012", "1,200", "50%", "MCT", "The New York Times", "(\u05e6\u05d9\u05dc\u05d5\u05dd: Flash90)", "\u20aa35", "ynet",
	"\u2013", "-", "3-2", "(\u05e8\u05d5\u05d9\u05d8\u05e8\u05e1)", "\"Haaretz\"", "\u05d1-2010", "1 - 2", "[x]", "\u0661\u0662", "C++", "\u05de\u05e0\u05db\"\u05dc",
}

// mixedLine returns a line of Hebrew, English or Arabic with pieces of others in it.
func mixedLine(r *rand.Rand, bases ...[]string) string {
	words := strings.Fields(pick(r, pick(r, bases)))
	if len(words) > 3 {
		from := r.IntN(len(words) - 2)
		words = slices.Clone(words[from:min(len(words), from+3+r.IntN(9))])
	}
	for range r.IntN(4) {
		at := r.IntN(len(words) + 1)
		piece := pick(r, inserts)
		if r.IntN(4) == 0 {
			piece = pick(r, strings.Fields(pick(r, pick(r, bases))))
		}
		words = slices.Insert(words, at, piece)
	}
	return strings.Join(words, " ")
}

// shown returns the offsets in line of its visible characters in visual order, where the line stands between before and after in a
// paragraph of the base. Controls count as invisible.
func shown(before, line, after string, base bidi.Base) []rune {
	var p bidi.Paragraph
	whole := before + line + after
	p.SetString(whole, base)
	var out []rune
	for _, at := range p.AppendOrder(nil, 0, len(whole)) {
		if at < len(before) || at >= len(before)+len(line) {
			continue
		}
		if r := []rune(whole[at:])[0]; !text.Invisible(r) || r == ' ' {
			if p.LevelAt(at).IsRTL() {
				if m, ok := bidi.Mirror(r); ok {
					r = m
				}
			}
			out = append(out, r)
		}
	}
	return out
}

// A line that went through IsolateRuns shows as it did alone, wherever it is put.
func TestShowRight(t *testing.T) {
	for _, folder := range []string{"base", "udhr"} {
		he, en, ar := baseLines(t, folder, "he"), baseLines(t, folder, "en"), baseLines(t, folder, "ar")
		r := rand.New(rand.NewPCG(11, 1))
		o := normalize.Options{Steps: []normalize.Step{normalize.IsolateRuns}}
		inner := 0
		for range 3000 {
			line := mixedLine(r, he, he, en, ar)
			got := normalize.Normalize(line, o)
			checkEdits(t, line, got)
			if strings.Count(got.Text, "\u2069") > 1 {
				inner++
			}
			want := shown("", line, "", bidi.Auto)
			for _, around := range [][2]string{{"", ""}, {"abc ", " def"}, {"\u05d0\u05d1 ", " \u05d2"}, {"12 ", " 34"}, {"\u05d0", "x"}} {
				for _, base := range []bidi.Base{bidi.LTR, bidi.RTL} {
					if s := shown(around[0], got.Text, around[1], base); !slices.Equal(s, want) {
						t.Fatalf("%s in %q shows as %s, alone as %s", line, around, string(s), string(want))
					}
				}
			}
			if again := normalize.Normalize(got.Text, o); again.Text != got.Text {
				t.Fatalf("%+q becomes %+q when done again", got.Text, again.Text)
			}
		}
		t.Logf("%s: %d of 3000 lines with inner isolates", folder, inner)
	}
}

// What LogicalToVisual makes of Hebrew lines, VisualToLogical reads again.
func TestVisualRoundTrip(t *testing.T) {
	for _, folder := range []string{"base", "udhr"} {
		he := baseLines(t, folder, "he")
		r := rand.New(rand.NewPCG(12, 1))
		same, stable := 0, 0
		const n = 5000
		for range n {
			line := mixedLine(r, he)
			visual := normalize.Normalize(line, normalize.Options{Steps: []normalize.Step{normalize.LogicalToVisual}, Base: bidi.RTL})
			checkEdits(t, line, visual)
			back := text.LogicalLine(visual.Text)
			if back == line {
				same++
				continue
			}
			again := normalize.Normalize(back, normalize.Options{Steps: []normalize.Step{normalize.LogicalToVisual}, Base: bidi.RTL})
			if again.Text == visual.Text {
				stable++
			} else if same%50 == 0 {
				t.Logf("%s\n%s\n%s", line, visual.Text, back)
			}
		}
		t.Logf("%s: %d of %d lines come back, %d more as another line that looks the same", folder, same, n, stable)
		if same+stable < n*98/100 {
			t.Errorf("%s: %d of %d lines come back, %d more look the same", folder, same, n, stable)
		}
	}
}
