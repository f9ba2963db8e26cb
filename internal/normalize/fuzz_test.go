package normalize_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/text"
)

// pieces are what random texts are made of: everything that some step looks at.
var pieces = []string{
	"\u05d0", "\u05de\u05e0\u05db", "\u05e9\u05dc\u05d5\u05dd", "\u05dd\u05d5\u05dc\u05e9", "\u05dc", "\u05d4", "\u0628", "\u0627\u0644", "a", "word", "A", "12", "3", "\u0661",
	" ", "  ", "\t", "\u00a0", "\u2009", "\n", "\r\n", "\u2028", "\u0085", "\v", "\u001c",
	"\"", "''", "'", "`", "\u2019", "\u201c", "\u201d", "\u05f3", "\u05f4", "-", "--", "\u2013", "\u2014", "\u05be", "\u2011", ".", ",", ":", ";", "(", ")", "[", "<", ">", "/", "=", "{", "%", "$", "|", "@",
	"\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200d", "\ufeff",
	"\u05b8", "\u05bc", "\u05c1", "\u0301", "\u0323", "\u034f", "\u064e", "\u0654", "\u06d6", "\u1100", "\u1161", "\u11a8",
	"\ufb2a", "\ufb1d", "\ufb4f", "\ufe8d", "\ufefb", "\ufe70", "\ufe7d", "\ufdf2", "\u00e9", "\u2126", "\u0344",
	"\u00d7\u00a9", "\u00d7\u0153", "\u00c3\u00a9", "\u00e2\u20ac\u2122", "\u00d7", "\u00c3\u0192\u00c2\u00a9", "\u05f3\u00a9", "\u00c3", "\u00a9", "\x00", "\U0001F600", "\u0085",
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(24) {
		b.WriteString(pick(r, pieces))
	}
	return b.String()
}

func allSteps() []normalize.Step {
	var out []normalize.Step
	for s := normalize.VisualToLogical; s.Valid(); s++ {
		out = append(out, s)
	}
	return out
}

// fakeDates finds the number 12, for ISODates.
func fakeDates(s string) []normalize.Date {
	var out []normalize.Date
	for i := 0; i < len(s); i++ {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		if s[start:i] == "12" {
			out = append(out, normalize.Date{Span: text.Span{Start: start, End: i}, Value: "2012"})
		}
	}
	return out
}

// check checks all that holds of any text.
func check(t *testing.T, s string) {
	t.Helper()
	tidy := normalize.Default()[1:] // mojibake may show only once a control between its parts is gone
	sets := [][]normalize.Step{nil, allSteps(), tidy}
	for _, step := range allSteps() {
		sets = append(sets, []normalize.Step{step})
	}
	for _, steps := range sets {
		o := normalize.Options{Steps: steps, Dates: fakeDates}
		got := normalize.Normalize(s, o)
		checkEdits(t, s, got)
		if !utf8.ValidString(got.Text) {
			t.Fatalf("%v: %+q became invalid: %+q", steps, s, got.Text)
		}
		for _, e := range got.Edits {
			for _, at := range []int{e.Source.Start, e.Source.End} {
				if at < len(s) && !utf8.RuneStart(s[at]) {
					t.Fatalf("%v: %+q: edit %+v inside a character", steps, s, e)
				}
			}
		}
		if len(steps) == len(tidy) || len(steps) == 1 && steps[0] != normalize.LogicalToVisual {
			if again := normalize.Normalize(got.Text, o); again.Text != got.Text {
				t.Fatalf("%v: %+q -> %+q -> %+q: not idempotent", steps, s, got.Text, again.Text)
			}
		}
		for i := 0; i <= len(s); i++ {
			to := normalize.ToTarget(got.Edits, text.Span{Start: i, End: i})
			if to.Start < 0 || to.End > len(got.Text) || to.Start != to.End {
				t.Fatalf("%v: %+q: byte %d maps to %v", steps, s, i, to)
			}
		}
		whole := normalize.ToSource(got.Edits, text.Span{Start: 0, End: len(got.Text)})
		if len(got.Text) > 0 && whole.Len() > len(s) {
			t.Fatalf("%v: %+q: the whole maps to %v", steps, s, whole)
		}
	}
	for _, n := range inspect(s) {
		if n.Count < len(n.Spans) || n.Count == 0 {
			t.Fatalf("%+q: note %+v", s, n)
		}
	}
}

func TestProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 1))
	n := 5000
	if testing.Short() {
		n = 2000
	}
	for range n {
		check(t, randomText(r))
	}
}

func FuzzNormalize(f *testing.F) {
	r := rand.New(rand.NewPCG(32, 1))
	for range 50 {
		f.Add(randomText(r))
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || len(s) > 4096 {
			return
		}
		check(t, s)
	})
}

// The default steps done twice are the default steps done once, on texts of words.
func TestDefaultIdempotent(t *testing.T) {
	he, en, ar := baseLines(t, "base", "he"), baseLines(t, "base", "en"), baseLines(t, "base", "ar")
	r := rand.New(rand.NewPCG(33, 1))
	for range 5000 {
		line := mixedLine(r, he, en, ar)
		for range r.IntN(3) {
			at := r.IntN(len(line) + 1)
			for at < len(line) && !utf8.RuneStart(line[at]) {
				at++
			}
			line = line[:at] + pick(r, pieces) + line[at:]
		}
		got := normalize.Normalize(line, normalize.Options{})
		if again := normalize.Normalize(got.Text, normalize.Options{}); again.Text != got.Text {
			t.Fatalf("%+q -> %+q -> %+q", line, got.Text, again.Text)
		}
	}
}

// Twice the text costs about twice the time, whatever it is made of.
func TestLinear(t *testing.T) {
	for _, p := range []string{
		"\u202b", "\u2067", "\u2069", "\u202b\u202c", "\u2066\u05d0", "a\u0301", "\u0316\u0301", "\"", "\u05d1\"\u05d0", "\u05d4\"\u05d0 ", "'", "<a ", "`", "- ", " \"", "\" ", "&lt;",
		"\u00d7\u00a9", "\u00c3", "\u00d7", "\ufe70", "\ufb2a", "\u1161", " ", "\t ", "\u05dd\u05d0 ", "\n", "\u05d0", "\u200f1", "1\u200f", "\u202ea",
	} {
		text := strings.Repeat(p, 200_000/len(p))
		for _, steps := range [][]normalize.Step{nil, allSteps()} {
			began := time.Now()
			normalize.Normalize(text, normalize.Options{Steps: steps})
			inspect(text)
			if took := time.Since(began); took > 10*time.Second {
				t.Errorf("%v: 200,000 bytes of %+q take %v", steps, p, took)
			}
		}
	}
}

func clean(b *testing.B) string {
	he, en := baseLines(b, "base", "he"), baseLines(b, "base", "en")
	var out strings.Builder
	r := rand.New(rand.NewPCG(34, 1))
	for out.Len() < 1<<20 {
		out.WriteString(normalize.Normalize(mixedLine(r, he, he, en), normalize.Options{}).Text + "\n")
	}
	return out.String()
}

func BenchmarkClean(b *testing.B) {
	s := clean(b)
	for _, c := range []struct {
		name  string
		steps []normalize.Step
	}{{"default", nil}, {"mojibake", []normalize.Step{normalize.Mojibake}}, {"nfc", []normalize.Step{normalize.NFC}},
		{"presentation", []normalize.Step{normalize.PresentationForms}}, {"balance", []normalize.Step{normalize.BalanceControls}},
		{"points", []normalize.Step{normalize.StripPoints}}, {"punctuation", []normalize.Step{normalize.Punctuation}},
		{"whitespace", []normalize.Step{normalize.Whitespace}}, {"visual to logical", []normalize.Step{normalize.VisualToLogical}},
		{"isolates", []normalize.Step{normalize.IsolateRuns}}, {"logical to visual", []normalize.Step{normalize.LogicalToVisual}}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				normalize.Normalize(s, normalize.Options{Steps: c.steps})
			}
		})
	}
	b.Run("inspect", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		for b.Loop() {
			inspect(s)
		}
	})
}
