package engine

import (
	"cmp"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/segment"
)

// reference returns the time that relative dates count from: the first that exists of the caller's, the earliest
// publication and the earliest update that the text itself dates (DateOptions.reference in the contract).
func reference(d Document, page segment.Page, found *date.Findings) (date.Reference, ReferenceSource) {
	if d.Reference.Known() {
		return d.Reference, ReferenceRequest
	}
	var published, updated date.Reference
	for _, s := range page.Segments {
		for _, event := range s.Details.Events {
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
	switch {
	case published.Known():
		return published, ReferencePublication
	case updated.Known():
		return updated, ReferencePublication
	}
	return date.Reference{}, ReferenceNone
}

// compare orders civil times; a part that is not known counts as zero, the start of the day.
func compare(a, b date.Civil) int {
	return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Day, b.Day),
		cmp.Compare(a.Hour, b.Hour), cmp.Compare(a.Minute, b.Minute), cmp.Compare(a.Second, b.Second))
}
