package client_test

import (
	"context"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// TestEdits undoes a normalization and maps spans both ways, in every unit.
func TestEdits(t *testing.T) {
	c, end := local()
	defer end()
	const source = "😀  שָׁלוֹם   עולם \u200f מנכ\"ל  x\n"
	for unit := range maqafv1.OffsetUnit(4) {
		r, err := c.NormalizeText(context.Background(), &maqafv1.NormalizeTextRequest{
			Document: client.Text(source), OffsetUnit: unit,
			Options: &maqafv1.NormalizeOptions{Steps: []maqafv1.NormalizeStep{
				maqafv1.NormalizeStep_NORMALIZE_STEP_STRIP_CONTROLS, maqafv1.NormalizeStep_NORMALIZE_STEP_STRIP_POINTS,
				maqafv1.NormalizeStep_NORMALIZE_STEP_PUNCTUATION, maqafv1.NormalizeStep_NORMALIZE_STEP_WHITESPACE,
			}},
		})
		if err != nil {
			t.Fatal(err)
		}
		n := r.GetNormalization()
		if got := client.Undo(n, unit); got != source {
			t.Errorf("%v: undone it is %q, want %q", unit, got, source)
		}
		for _, e := range n.GetEdits() {
			if got := client.Slice(source, e.GetSource(), unit); got != e.GetSourceText() {
				t.Errorf("%v: source %q, span %q", unit, e.GetSourceText(), got)
			}
		}
		for before, after := range map[string]string{"שָׁלוֹם": "שלום", "עולם": "עולם", "מנכ\"ל": "מנכ״ל", "x": "x"} {
			at := client.ToNormalized(n.GetEdits(), find(source, before, unit))
			if got := client.Slice(n.GetText(), at, unit); got != after {
				t.Errorf("%v: %q became %q, want %q", unit, before, got, after)
			}
			back := client.ToSource(n.GetEdits(), find(n.GetText(), after, unit))
			if got := client.Slice(source, back, unit); got != before {
				t.Errorf("%v: %q came from %q, want %q", unit, after, got, before)
			}
		}
	}
}

// find returns the span of part in text.
func find(text, part string, unit maqafv1.OffsetUnit) *maqafv1.Span {
	count := func(s string) int32 {
		n := int32(0)
		for client.Slice(s, &maqafv1.Span{Start: 0, End: n}, unit) != s {
			n++
		}
		return n
	}
	start := count(text[:strings.Index(text, part)])
	return &maqafv1.Span{Start: start, End: start + count(part)}
}
