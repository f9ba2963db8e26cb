package segment_test

import (
	"reflect"
	"testing"

	"github.com/maqaf/maqaf/internal/segment"
)

// TestNeeds: what recognisers say they need is what they need. Asked about every item, they find the same.
func TestNeeds(t *testing.T) {
	b, all := newBench(t), newBench(t)
	segment.AskAll(all.classifier)
	for _, page := range readPages(t, gold, "../../testdata/pages", "testdata/pages") {
		for _, source := range []string{page.text, page.text[:len(page.text)/2], page.text[len(page.text)/2:]} {
			want, got := all.classify(source), b.classify(source)
			if !reflect.DeepEqual(got.Segments, want.Segments) || !reflect.DeepEqual(got.Groups, want.Groups) {
				t.Errorf("%s: a recogniser needs less than it says:%s", page.name, difference(outline(source, want), outline(source, got)))
			}
		}
	}
}
