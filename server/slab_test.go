package server

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/gold"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// pages returns an engine and the annotated pages.
func pages(t testing.TB) (*engine.Engine, []engine.Document) {
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
		documents = append(documents, engine.Document{Text: text.Read(gold.PlainText(string(data)), text.Options{})})
	}
	return e, documents
}

// TestMemoryOfAnswers writes each page into the memory of the one before it, with everything that may be asked for, and
// into fresh memory.
func TestMemoryOfAnswers(t *testing.T) {
	e, documents := pages(t)
	all := &analyzeOptions{text: true, evidence: true}
	for _, a := range supportedAnnotations() {
		all.annotations |= 1 << a
	}
	used := new(answer)
	write := func(a *answer, i int, o *analyzeOptions) []byte {
		found, err := e.Analyze(context.Background(), documents[i])
		if err != nil {
			t.Fatal(err)
		}
		a.about(found, text.UTF16Units, 1<<20)
		data, err := a.analysis(o, maqafv1.TextDirection_TEXT_DIRECTION_UNSPECIFIED).MarshalVT()
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for i := range documents {
		for _, o := range []*analyzeOptions{all, {annotations: defaultAnnotations}} {
			again, fresh := write(used, i, o), write(new(answer), i, o)
			if used.reset(); !bytes.Equal(again, fresh) {
				t.Errorf("page %d is another in used memory", i)
			}
		}
	}
}

func TestSlab(t *testing.T) {
	var s slab[int]
	for range 2 {
		for n := range 3 * largestChunk {
			v := s.next()
			if *v != 0 {
				t.Fatalf("value %d is %d", n, *v)
			}
			*v = n + 1
		}
		if l := s.list(3); len(l) != 3 || cap(l) != 3 || l[0]+l[1]+l[2] != 0 {
			t.Fatalf("list %v", l)
		}
		if s.reset(); len(s.chunk) > largestChunk {
			t.Errorf("%d values are kept", len(s.chunk))
		}
	}
	if s.list(2 * largestChunk)[0] != 0 {
		t.Error("a long list is not empty")
	}
	if s.reset(); len(s.chunk) != 0 {
		t.Errorf("%d values of a long list are kept", len(s.chunk))
	}
}
