package engine_test

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/gold"
	"github.com/maqaf/maqaf/internal/text"
)

// TestFreeTogether analyses pages of every size in several goroutines at a time, each in another order, with memory that all of them
// free: each page is told as an engine tells it that has seen nothing else.
func TestFreeTogether(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/gold/*.gold")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	fresh := must(engine.New())
	docs := make([]engine.Document, 0, len(paths)+2)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, engine.Document{Text: text.Read(gold.PlainText(string(data)), text.Options{})})
	}
	docs = append(docs, engine.Document{}, engine.Document{Text: text.Read("\u200f\n\n-", text.Options{})})
	want := make([]*engine.Analysis, len(docs))
	for i, d := range docs {
		want[i] = must(fresh.Analyze(context.Background(), d))
	}
	again := must(engine.New())
	var work sync.WaitGroup
	for from := range 4 {
		work.Go(func() {
			step := []int{1, len(docs) - 1, 3, 7}[from] // up, down and across
			for k := range 2 * len(docs) {
				i := (from + k*step) % len(docs)
				got := must(again.Analyze(context.Background(), docs[i]))
				w := want[i]
				if !same(got.Page.Segments, w.Page.Segments) || !same(got.Page.Groups, w.Page.Groups) || !same(got.Dates, w.Dates) ||
					!same(got.DateOf, w.DateOf) || !same(got.Notes, w.Notes) || !same(got.TextNotes, w.TextNotes) ||
					got.Lines != w.Lines || got.Reference != w.Reference {
					t.Errorf("page %d is told otherwise in shared memory", i)
				}
				got.Free()
			}
		})
	}
	work.Wait()
}

// same reports whether two lists have equal elements; a list without any may be nil.
func same[T any](a, b []T) bool { return len(a)+len(b) == 0 || reflect.DeepEqual(a, b) }
