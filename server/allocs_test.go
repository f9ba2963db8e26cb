//go:build !race

// The race detector allocates too.

package server

import (
	"context"
	"testing"

	"github.com/maqaf/maqaf/internal/text"
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
