package server

import (
	"fmt"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/maqaf/maqaf/internal/date"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func (a *answer) dates(withText, withEvidence bool) []*maqafv1.DateMention {
	var dates []*maqafv1.DateMention
	for i := range a.found.Dates {
		if a.dateAt[i] >= 0 {
			dates = append(dates, a.date(&a.found.Dates[i], withText, withEvidence))
		}
	}
	return dates
}

func (a *answer) date(d *date.Mention, withText, withEvidence bool) *maqafv1.DateMention {
	m := &maqafv1.DateMention{
		Span: a.span(d.Span), Type: maqafv1.DateType(d.Type), Value: d.Value, First: civil(d.First), Last: civil(d.Last),
		Precision: maqafv1.DatePrecision(d.Precision), Confidence: confidence(d.Confidence), Order: maqafv1.DateOrder(d.Order),
		Ambiguous: d.Ambiguous, Calendar: maqafv1.Calendar(d.Calendar), InstantKind: maqafv1.InstantKind(d.InstantKind), Relative: d.Relative,
	}
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
		m.Evidence = []*maqafv1.Evidence{{RuleId: d.Rule, Span: a.span(d.Span), EntryId: d.Entry}}
	}
	return m
}

// civil returns the known parts of c, or nil if none is.
func civil(c date.Civil) *maqafv1.CivilDateTime {
	if c.Known == 0 {
		return nil
	}
	part := func(p date.Part, value int) *int32 {
		if c.Known&p == 0 {
			return nil
		}
		v := int32(value)
		return &v
	}
	return &maqafv1.CivilDateTime{
		Year: part(date.Year, c.Year), Month: part(date.Month, c.Month), Day: part(date.Day, c.Day),
		Hour: part(date.Hour, c.Hour), Minute: part(date.Minute, c.Minute), Second: part(date.Second, c.Second),
	}
}

// civilValue writes the known parts of c as DateMention.value does; empty if the day is not known.
func civilValue(c date.Civil) string {
	const day, clock = date.Year | date.Month | date.Day, date.Hour | date.Minute
	switch {
	case c.Known&day != day:
		return ""
	case c.Known&clock != clock:
		return fmt.Sprintf("%04d-%02d-%02d", c.Year, c.Month, c.Day)
	case c.Known&date.Second == 0:
		return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d", c.Year, c.Month, c.Day, c.Hour, c.Minute)
	}
	return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02d", c.Year, c.Month, c.Day, c.Hour, c.Minute, c.Second)
}
