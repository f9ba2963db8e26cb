//go:build !race

// The race detector allocates too, and keeps less in pools.

package server

import (
	"context"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// mostAllocations is how many allocations a document may cost in the engine and the conversion together, on the mean of
// the annotated pages: the recorded figure and a tenth. Lower it when you made it less.
const mostAllocations = 30

// TestAllocations is the guard of allocations: it counts, so a busy machine does not matter.
func TestAllocations(t *testing.T) {
	work, pages := answers(t)
	work() // fills the pools
	if n := testing.AllocsPerRun(5, work) / float64(pages); n > mostAllocations {
		t.Errorf("%.1f allocations a document, may be %d", n, mostAllocations)
	} else {
		t.Logf("%.1f allocations a document", n)
	}
}

func BenchmarkAnswer(b *testing.B) {
	work, _ := answers(b)
	b.ReportAllocs()
	for b.Loop() {
		work()
	}
}

// answers returns a function that analyses every annotated page and writes its answer, and their number.
func answers(t testing.TB) (work func(), number int) {
	e, documents := pages(t)
	o := &analyzeOptions{annotations: defaultAnnotations}
	return func() {
		for _, d := range documents {
			found, err := e.Analyze(context.Background(), d)
			if err != nil {
				t.Fatal(err)
			}
			a := newAnswer()
			a.about(found, text.Bytes, 1<<20)
			a.analysis(o, 0)
			a.free()
		}
	}, len(documents)
}

// TestLargeAnswersCostOnce writes a large answer again and again: a stream whose reader stalls, or asks for everything, must not
// leave a multiple of each answer to the garbage collector.
func TestLargeAnswersCostOnce(t *testing.T) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	all := &analyzeOptions{text: true, evidence: true}
	for _, a := range supportedAnnotations() {
		all.annotations |= 1 << a
	}
	page := text.Read(strings.Repeat("By דנה כהן, כ\"ה בשבט תשע\"ב (2 Feb 2012): Эхо и نص، abc אבג 12:30\n", 250), text.Options{})
	var size int
	write := func() {
		found, err := e.Analyze(context.Background(), engine.Document{Text: page})
		if err != nil {
			t.Fatal(err)
		}
		a := newAnswer()
		a.about(found, text.Bytes, 1<<20)
		size = a.analysis(all, maqafv1.TextDirection_TEXT_DIRECTION_UNSPECIFIED).SizeVT()
		a.free()
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // it would empty the pools
	for range 3 {
		write()
	}
	const runs = 20
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		write()
	}
	runtime.ReadMemStats(&after)
	each := int(after.TotalAlloc-before.TotalAlloc) / runs
	t.Logf("an answer of %d bytes takes %d of new memory", size, each)
	if each > 2*size { // seven times, where every run and span is made anew
		t.Errorf("an answer of %d bytes takes %d of new memory", size, each)
	}
}
