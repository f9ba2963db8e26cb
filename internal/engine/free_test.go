package engine_test

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/gold"
	"github.com/maqaf/maqaf/internal/text"
)

// TestFree analyses the annotated pages in memory that was freed again and again, two of them at a time, and in memory that never
// is: nothing of a page stays in the answer about another, and nothing is freed that is still in use.
func TestFree(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/gold/*.gold")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	again, fresh := must(engine.New()), must(engine.New())
	analyse := func(e *engine.Engine, path string) *engine.Analysis {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return must(e.Analyze(context.Background(), engine.Document{Text: text.Read(gold.PlainText(string(data)), text.Options{})}))
	}
	for range 2 {
		for i, path := range paths {
			other := analyse(again, paths[len(paths)-1-i])
			got, want := analyse(again, path), analyse(fresh, path)
			other.Free()
			if !reflect.DeepEqual(got.Page.Segments, want.Page.Segments) || !reflect.DeepEqual(got.Page.Groups, want.Page.Groups) {
				t.Errorf("%s has other segments in used memory", path)
			}
			if !reflect.DeepEqual(got.Dates, want.Dates) || !reflect.DeepEqual(got.DateOf, want.DateOf) || !reflect.DeepEqual(got.Notes, want.Notes) {
				t.Errorf("%s has other dates in used memory", path)
			}
			if got.Free(); got.Page.Segments != nil || got.Dates != nil {
				t.Errorf("%s is still there after it was freed", path)
			}
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
