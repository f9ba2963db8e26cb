package engine_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

// TestReferenceOfMarkup reads the date that a page's markup gives in the order that the letters of the page settle. One that can be read in
// one order alone is not touched by them.
func TestReferenceOfMarkup(t *testing.T) {
	e := must(engine.New())
	for _, c := range []struct{ published, title, want string }{
		{"03/04/2012", "המגדל הישן נשאר נטוי", "2012-04-03"},
		{"03/04/2012", "Старая башня останется наклонной", "2012-04-03"},
		{"03/04/2012", "The old tower keeps its lean", "2012-03-04"},
		{"04/25/2012", "המגדל הישן נשאר נטוי", "2012-04-25"},
		{"2012-04-03T17:29:00+03:00", "המגדל הישן נשאר נטוי", "2012-04-03"},
	} {
		page := `<html><head><meta property="article:published_time" content="` + c.published + `"></head><body><h1>` + c.title + `</h1></body></html>`
		a := must(e.Analyze(context.Background(), engine.Document{Text: text.Read(page, text.Options{HTML: true})}))
		r := a.Reference.Civil
		if got := fmt.Sprintf("%04d-%02d-%02d", r.Year, r.Month, r.Day); got != c.want || a.ReferenceSource != engine.ReferenceMetadata {
			t.Errorf("%s under %q is %s, source %d; want %s", c.published, c.title, got, a.ReferenceSource, c.want)
		}
	}
}
