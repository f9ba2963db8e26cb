package server

import (
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/maqaf/maqaf/internal/date"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func (a *answer) dates(withText, withEvidence bool) []*maqafv1.DateMention {
	n := chosen(a.dateAt)
	if n == 0 {
		return nil
	}
	a.mentions.room(n)
	a.civils.room(2 * n)
	dates := a.mentionLists.list(n)[:0]
	for i := range a.found.Dates {
		if a.dateAt[i] >= 0 {
			dates = append(dates, a.date(&a.found.Dates[i], withText, withEvidence))
		}
	}
	return dates
}

func (a *answer) date(d *date.Mention, withText, withEvidence bool) *maqafv1.DateMention {
	m := a.mentions.next()
	m.Span, m.Type, m.Value = a.span(d.Span), maqafv1.DateType(d.Type), d.Value
	m.First, m.Last = a.civil(&d.First), a.civil(&d.Last)
	m.Precision, m.Confidence, m.Order = maqafv1.DatePrecision(d.Precision), confidence(d.Confidence), maqafv1.DateOrder(d.Order)
	m.Ambiguous, m.Calendar = d.Ambiguous, maqafv1.Calendar(d.Calendar)
	m.InstantKind, m.Relative = maqafv1.InstantKind(d.InstantKind), d.Relative
	for _, alternative := range d.Alternatives {
		m.Alternatives = append(m.Alternatives, &maqafv1.DateAlternative{
			Value: alternative.Value, Order: maqafv1.DateOrder(alternative.Order), Confidence: confidence(alternative.Confidence),
		})
	}
	switch {
	case d.Offset != nil:
		m.Zone = &maqafv1.DateMention_UtcOffset{UtcOffset: durationpb.New(*d.Offset)}
	case d.ZoneName != "":
		m.Zone = &maqafv1.DateMention_TimeZone{TimeZone: d.ZoneName}
	}
	if !d.Instant.IsZero() {
		m.InstantTime = timestamppb.New(d.Instant)
	}
	if withText {
		m.Text = d.Span.Of(a.found.Text.Content)
	}
	if withEvidence {
		proof := a.proof.next()
		proof.RuleId, proof.Span, proof.EntryId = d.Rule, a.span(d.Span), d.Entry
		m.Evidence = a.proofLists.list(1)
		m.Evidence[0] = proof
	}
	return m
}

// civilParts is a civil time and the numbers that it points to, which lie together.
type civilParts struct {
	message maqafv1.CivilDateTime
	numbers [6]int32
}

// civil returns the known parts of c, or nil if none is.
func (a *answer) civil(c *date.Civil) *maqafv1.CivilDateTime {
	if c.Known == 0 {
		return nil
	}
	p := a.civils.next()
	part := func(k int, known date.Part, value int) *int32 {
		if c.Known&known == 0 {
			return nil
		}
		p.numbers[k] = int32(value)
		return &p.numbers[k]
	}
	m := &p.message
	m.Year, m.Month, m.Day = part(0, date.Year, c.Year), part(1, date.Month, c.Month), part(2, date.Day, c.Day)
	m.Hour, m.Minute, m.Second = part(3, date.Hour, c.Hour), part(4, date.Minute, c.Minute), part(5, date.Second, c.Second)
	return m
}
