package gold_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// bands are the ranges of confidence that CONFORMANCE.md tabulates, and how often what falls in one must be right.
var bands = []struct {
	name        string
	from, below float64
	least, most float64
}{
	{"0.9 and more", 0.9, 2, 0.95, 1},
	{"0.5 to 0.9", 0.5, 0.9, 0.5, 0.95},
	{"below 0.5", 0, 0.5, 0, 1},
}

// TestConfidence holds the confidence of segments and dates against how often they are right, over all annotated
// pages: their span and kind, or their span and value.
func TestConfidence(t *testing.T) {
	c := dial(t)
	var segments, dates [3]tally
	for _, folder := range []string{folder, "../../testdata/pages", "../../testdata/unseen"} {
		paths, err := filepath.Glob(folder + "/*.gold")
		if err != nil || len(paths) == 0 {
			t.Fatalf("no pages in %s: %v", folder, err)
		}
		for _, path := range paths {
			doc, err := parseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			said := analyze(t, c, doc)
			confidentSegments(doc, said, &segments)
			confidentDates(doc, said, &dates)
		}
	}
	fmt.Printf("| Confidence | Segments | right | Dates | right |\n|---|---:|---:|---:|---:|\n")
	for k, b := range bands {
		fmt.Printf("| %s | %d | %s | %d | %s |\n", b.name, segments[k].gold, rate(&segments[k]), dates[k].gold, rate(&dates[k]))
		for what, have := range map[string]*tally{"segments": &segments[k], "dates": &dates[k]} {
			if share := float64(have.hit) / float64(max(have.gold, 1)); have.gold >= 20 && (share < b.least || share > b.most) {
				t.Errorf("%s of confidence %s: %d of %d right, want a share of %.2f to %.2f", what, b.name, have.hit, have.gold, b.least, b.most)
			}
		}
	}
}

func rate(t *tally) string {
	if t.gold == 0 {
		return "–"
	}
	return fmt.Sprintf("%.3f", float64(t.hit)/float64(t.gold))
}

// band returns the index of the band that confidence falls in.
func band(confidence float64) int {
	for k, b := range bands {
		if confidence >= b.from && confidence < b.below {
			return k
		}
	}
	return len(bands) - 1
}

// confidentSegments counts the segments of a page and which of them have the span and kind of a marked one.
func confidentSegments(doc *document, said *maqafv1.Analysis, into *[3]tally) {
	marked := map[keyed]bool{}
	for i := range doc.segments {
		g := doc.segments[i]
		marked[keyed{trim(doc.text, span{g.start, g.end}, ""), g.kind}] = true
	}
	for _, m := range said.GetSegments() {
		at := trim(doc.text, span{int(m.GetSpan().GetStart()), int(m.GetSpan().GetEnd())}, "")
		kind := strings.TrimPrefix(m.GetKind().String(), "SEGMENT_KIND_")
		into[band(m.GetConfidence())].add(marked[keyed{at, kind}])
	}
}

// confidentDates counts the dates of a page and which of them have the span and value of a marked one.
func confidentDates(doc *document, said *maqafv1.Analysis, into *[3]tally) {
	marked := map[valued]bool{}
	for _, d := range doc.dates {
		marked[valued{trimDate(doc.text, span{d.start, d.end}), d.value}] = true
	}
	for _, d := range said.GetDates() {
		if d.GetType() == maqafv1.DateType_DATE_TYPE_DURATION || d.GetType() == maqafv1.DateType_DATE_TYPE_SET {
			continue
		}
		at := trimDate(doc.text, span{int(d.GetSpan().GetStart()), int(d.GetSpan().GetEnd())})
		into[band(d.GetConfidence())].add(marked[valued{at, d.GetValue()}])
	}
}
