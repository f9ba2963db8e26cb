package date_test

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/measure"
)

// FuzzResolve holds for any text: no panic, spans inside the text on rune boundaries, in order and apart, values well
// formed, the same answer twice.
func FuzzResolve(f *testing.F) {
	r := load(f)
	for _, s := range []string{
		"פרסום ראשון: 02.02.12, 17:29", "Kislev 28, 5777 , 28/12/16 14:06", "ט' בשבט תשע\"ב, 2.2.2012", "31.02.12", "1.1.1.1.1.1",
		"Feb. 28-March 2, 2012 at 5:29 p.m. EST", "2012-02-02T17:29:00+02:00", "אור לי\"ד בניסן", "לפני שנה וחצי", "the third quarter of last year",
		"02\u200f.02\u200f.12\u202c", "\xff\xfe12:30", "between 2 and 4 February", "1445 رمضان 15", "в 2021-м", "שנות ה-90", "every Monday, 24/7",
	} {
		f.Add(s, "2012-02-02T17:29")
	}
	f.Fuzz(func(t *testing.T, s, at string) {
		ref, _ := date.ParseReference(at)
		o := date.Options{Alternatives: true, Durations: true, Vague: true}
		got := r.resolve(s, ref, o)
		end := 0
		for _, m := range got.Mentions {
			if m.Span.Start < end || m.Span.End <= m.Span.Start || m.Span.End > len(s) {
				t.Fatalf("span %v after %d of %d bytes", m.Span, end, len(s))
			}
			if utf8.ValidString(s) && (!utf8.RuneStart(s[m.Span.Start]) || m.Span.End < len(s) && !utf8.RuneStart(s[m.Span.End])) {
				t.Fatalf("span %v inside a character", m.Span)
			}
			if !wellFormed(m.Value) || m.Rule == "" || m.Confidence < 0 || m.Confidence > 1000 {
				t.Fatalf("mention %+v of %q", m, m.Span.Of(s))
			}
			end = m.Span.End
		}
		if again := r.resolve(s, ref, o); !reflect.DeepEqual(got, again) {
			t.Fatalf("two answers: %+v and %+v", got, again)
		}
	})
}

// wellFormed reports whether a value has nothing but what TIMEX3 values are made of.
func wellFormed(v string) bool {
	return v != "" && strings.Trim(v, "0123456789XTPWDHMSQYENOAFVIUBCRZGL_-:/+.") == ""
}

// TestLinear holds that twice the text takes about twice the time, on chains that would lead a careless rule to look
// back or ahead without bound.
func TestLinear(t *testing.T) {
	r := load(t)
	ref := reference(t, "2012-02-02T17:29")
	for _, unit := range []string{"1.", "1/2/", "12:30:", "1-2-3-", "2012-", "the last ", "יום ", "ה' ", "May ", "ב-1 ", "(1 ", "ט' ", "תשע\"ב ", "first ", "1\u200f.", "Monday, ", "\n1", "in the ", "of "} {
		cost := func(n int) time.Duration {
			s := strings.Repeat(unit, n/len(unit))
			cues, o := r.lexicon.Scan(nil, s), date.Options{Durations: true, Vague: true}
			return measure.CPU(func() { r.finder.Resolve(s, r.finder.Find(s, cues, o), ref, o) })
		}
		const n = 1 << 12
		if a, b := cost(n), cost(4*n); b > 8*a { // four times, and room for caches
			t.Errorf("%q: %v for n, %v for 4n", unit, a, b)
		}
	}
}
