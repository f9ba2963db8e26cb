package engine

import (
	"cmp"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
)

// reference returns the time that relative dates count from: the first that exists of the caller's, the earliest
// publication that the text itself dates, the page's own datePublished (HTML) and the earliest update of the text
// (DateOptions.reference in the contract).
func (e *Engine) reference(d Document, page segment.Page, found *date.Findings) (date.Reference, ReferenceSource) {
	if d.Reference.Known() {
		return d.Reference, ReferenceRequest
	}
	var published, updated date.Reference
	for i := range page.Segments {
		for _, event := range page.Segments[i].Details.Events {
			if event.Date == segment.None {
				continue
			}
			civil, ok := found.Day(event.Date, date.Reference{}, d.Dates)
			if !ok {
				continue
			}
			earliest := &published
			if event.Kind == segment.Updated {
				earliest = &updated
			}
			if !earliest.Known() || compare(civil, earliest.Civil) < 0 {
				earliest.Civil = civil
			}
		}
	}
	if published.Known() {
		return published, ReferencePublication
	}
	if metadata := e.metadata(d); metadata.Known() {
		return metadata, ReferenceMetadata
	}
	if updated.Known() {
		return updated, ReferencePublication
	}
	return date.Reference{}, ReferenceNone
}

// metadata returns the first date of publication that the page's markup gives and that can be read.
func (e *Engine) metadata(d Document) date.Reference {
	values := []string{}
	for _, fact := range d.Text.Hints.Facts {
		if fact.Kind == text.FactPublished {
			values = append(values, fact.Value)
		}
	}
	for _, hint := range d.Text.Hints.Hints {
		if hint.Kind == text.HintPublished {
			values = append(values, cmp.Or(hint.Value, hint.Of(d.Text.Content))) // without a value the words are it
		}
	}
	if len(values) == 0 {
		return date.Reference{}
	}
	o := d.Dates
	o.Order = cmp.Or(o.Order, date.OrderOfPage(d.Text.Content))
	for _, value := range values {
		if civil, ok := e.dayIn(value, o); ok {
			return date.Reference{Civil: civil}
		}
	}
	return date.Reference{}
}

// dayIn returns the first full day that s names by itself.
func (e *Engine) dayIn(s string, o date.Options) (date.Civil, bool) {
	found := e.dates.Find(s, e.lexicon.Scan(nil, s), o)
	defer found.Free()
	for i := range found.Expressions {
		if civil, ok := found.Day(i, date.Reference{}, o); ok {
			return civil, true
		}
	}
	return date.Civil{}, false
}

// compare orders civil times; a part that is not known counts as zero, the start of the day.
func compare(a, b date.Civil) int {
	return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Day, b.Day),
		cmp.Compare(a.Hour, b.Hour), cmp.Compare(a.Minute, b.Minute), cmp.Compare(a.Second, b.Second))
}
