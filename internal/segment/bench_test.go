package segment_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/measure"
	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
)

// BenchmarkPages measures the stages over the annotated pages, of about 4 kB each: the scan for cues, the
// classification, and both with the lines.
func BenchmarkPages(b *testing.B) {
	bench := newBench(b)
	pages := readPages(b, gold)
	var inputs []segment.Input
	size := 0
	for _, page := range pages {
		inputs = append(inputs, bench.input(page.text))
		size += len(page.text)
	}
	b.Run("scan", func(b *testing.B) {
		b.SetBytes(int64(size))
		var cues []lexicon.Cue
		for b.Loop() {
			for _, in := range inputs {
				cues = bench.lexicon.Scan(cues[:0], in.Source)
			}
		}
	})
	b.Run("classify", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			for _, in := range inputs {
				bench.classifier.Classify(in)
			}
		}
	})
	b.Run("seed", func(b *testing.B) {
		for i, page := range pages {
			if page.name != "seed.gold" {
				continue
			}
			b.SetBytes(int64(len(page.text)))
			for b.Loop() {
				bench.classifier.Classify(inputs[i])
			}
		}
	})
	b.Run("dates", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, in := range inputs {
				bench.dates.Find(in.Source, in.Cues, date.Options{})
			}
		}
	})
	b.Run("scan+classify", func(b *testing.B) {
		b.SetBytes(int64(size))
		var cues []lexicon.Cue
		for b.Loop() {
			for _, in := range inputs {
				cues = bench.lexicon.Scan(cues[:0], in.Source)
				in.Lines, in.Cues = text.Lines(in.Source), cues
				bench.classifier.Classify(in)
			}
		}
	})
}

// TestLinear feeds hostile texts of two sizes: eight times the text may not take more than 32 times as long (memory makes it more than eight; a quadratic cost takes 64).
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	b := newBench(t)
	for _, unit := range []string{
		"(", ")", "(צילום: ", "צילום: א ", "By A\n", "\"א\" ", "a\n", "1. x\n", "* * *\n", "a | b | 1\n", "@ab ", "— ", "10:00\n", "/רויטרס", "ו",
		"שורה קצרה\n(צילום: רויטרס)\n", "\"מילה אחת ועוד אחת\"\n\n", "פורסם: 1.1.2012, 10:00 ", "א, ב ו", "{", "תגיות: א, ", "#א ", "Reuters contributed to ", "1 / 9",
		"Word – ",
		"the members went home by different roads again and so it was\nthat a committee of theirs never met in this place once more.\n", // hard-wrapped
	} {
		small, large := timed(b, strings.Repeat(unit, 1<<15/len(unit))), timed(b, strings.Repeat(unit, 1<<18/len(unit)))
		if large > 32*small {
			t.Errorf("%q: %v for 32 kB, %v for 256 kB", unit, small, large)
		}
	}
}

// timed returns the least processor time of three times classifying source: the collector may run in one of them.
func timed(b *bench, source string) time.Duration {
	in := b.input(source)
	classify := func() time.Duration { return measure.CPU(func() { b.classifier.Classify(in) }) }
	return min(classify(), classify(), classify())
}

func ExampleClassifier_Classify() {
	b := newBench(&testing.B{})
	source := "Beach at dawn (Photo: Reuters)"
	for _, s := range b.classify(source).Segments {
		fmt.Println(kindNames[s.Kind], s.Span.Of(source))
	}
	// Output:
	// CAPTION Beach at dawn
	// MEDIA_CREDIT (Photo: Reuters)
}

// TestOneDateline: what a dateline was cut off has none of its own.
func TestOneDateline(t *testing.T) {
	for source, want := range map[string]int{
		"WASHINGTON – The president said on Monday that he would go.":                              1,
		"WASHINGTON – LONDON – PARIS – The president said on Monday that he would go to them all.": 1,
		"The president said on Monday that he would go.":                                           0,
	} {
		datelines := 0
		for _, s := range newBench(t).classify(source).Segments {
			if s.Kind == segment.Dateline {
				datelines++
			}
		}
		if datelines != want {
			t.Errorf("%q: %d datelines, want %d", source, datelines, want)
		}
	}
}
