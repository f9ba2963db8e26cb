//go:build !race

// The race detector allocates too.

package server

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

// mostAllocations is how many allocations a document may cost in the engine and the conversion together, on the mean of
// the annotated pages: the recorded figure and a tenth. Lower it when you made it less.
const mostAllocations = 136

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
func answers(t testing.TB) (work func(), pages int) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob("../testdata/gold/*.gold")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	var documents []engine.Document
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, engine.Document{Text: text.Read(plainText(string(data)), text.Options{})})
	}
	o := &analyzeOptions{annotations: defaultAnnotations}
	return func() {
		for _, d := range documents {
			found, err := e.Analyze(context.Background(), d)
			if err != nil {
				t.Fatal(err)
			}
			newAnswer(found, text.Bytes, 1<<20).analysis(o, 0)
		}
	}, len(documents)
}

// plainText returns the text of a .gold file: what stands after the kinds, a line each; "~" is a blank line.
func plainText(gold string) string {
	var b strings.Builder
	for line := range strings.Lines(gold) {
		line = strings.TrimSuffix(line, "\n")
		if _, words, ok := strings.Cut(line, "| "); ok && line[0] != '%' && line[0] != ' ' {
			b.WriteString(words + "\n")
		} else if line == "~" {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
