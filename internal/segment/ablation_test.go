package segment_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// TestWithoutLists empties one sort of lexicon data at a time and scores the annotated pages: what remains is what
// shape, place and neighbours tell by themselves. The floors keep rules from leaning on lists.
func TestWithoutLists(t *testing.T) {
	pages := readPages(t, gold)
	for _, c := range []struct {
		sorts string // prefix of the files that are left out
		floor float64
	}{
		{"none", 0.99}, {"interface", 0.95}, {"related", 0.95}, {"advertisement", 0.97}, {"legal", 0.97}, {"tags", 0.97},
		{"publication", 0.97}, {"credit", 0.90}, {"byline", 0.97}, {"places", 0.98}, {"bodies", 0.94},
	} {
		root := fstest.MapFS{}
		err := fs.WalkDir(lexicon.Data(), "data", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.Contains(name, "/"+c.sorts) {
				return err
			}
			data, err := fs.ReadFile(lexicon.Data(), name)
			root[strings.TrimPrefix(name, "data/")] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if f1 := spanKindF1(benchOf(t, root), pages); f1 < c.floor {
			t.Errorf("without %s: F1 %.4f, floor %.2f", c.sorts, f1, c.floor)
		} else {
			t.Logf("without %s: F1 %.4f", c.sorts, f1)
		}
	}
}

// spanKindF1 is the exact F1 of spans with their kinds over pages, separators at their ends apart.
func spanKindF1(b *bench, pages []annotated) float64 {
	hit, all := 0, 0
	for _, page := range pages {
		left := map[string]int{}
		for _, m := range page.want {
			left[m.kind+bare(m.text)]++
			all++
		}
		for _, s := range b.classify(page.text).Segments {
			all++
			if key := kindNames[s.Kind] + bare(s.Span.Of(page.text)); left[key] > 0 {
				left[key]--
				hit++
			}
		}
	}
	return 2 * float64(hit) / float64(all)
}

// TestConfidence prints how often each band of confidence was right on our own and the annotated pages, for
// CONFORMANCE.md, and holds the upper band to its promise.
func TestConfidence(t *testing.T) {
	b := newBench(t)
	right, all := [2]int{}, [2]int{}
	for _, page := range readPages(t, gold, "testdata/pages") {
		left := map[string]int{}
		for _, m := range page.want {
			left[m.kind+bare(m.text)]++
		}
		for _, s := range b.classify(page.text).Segments {
			band := 0
			if s.Confidence >= 900 {
				band = 1
			}
			all[band]++
			if key := kindNames[s.Kind] + bare(s.Span.Of(page.text)); left[key] > 0 {
				left[key]--
				right[band]++
			}
		}
	}
	t.Logf("0.5-0.9: %d of %d right; from 0.9: %d of %d", right[0], all[0], right[1], all[1])
	if float64(right[1]) < 0.95*float64(all[1]) {
		t.Errorf("of the segments from 0.9 only %d of %d are right", right[1], all[1])
	}
}
