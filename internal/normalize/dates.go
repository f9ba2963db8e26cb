package normalize

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// Date is a date found in a text, for ISODates.
type Date struct {
	Span  text.Span
	Value string // in the notation of TIMEX3, such as "2012-02-02T17:29"
}

// isoDateChanges is the step ISODates: each date with a value that ISO 8601 can write becomes that. Durations, sets, and dates of which
// a part is not known stay as they are.
func isoDateChanges(s string, o *Options) []change {
	if o.Dates == nil {
		return nil
	}
	var out changeList
	at := 0
	for _, d := range o.Dates(s) {
		if d.Span.Start < at || d.Span.End > len(s) || d.Span.Empty() || !isoDate(d.Value) {
			continue
		}
		at = d.Span.End
		if d.Span.Of(s) != d.Value {
			out.replace(d.Span.Start, d.Span.End, d.Value)
		}
	}
	return out
}

// isoDate reports whether value is a date, a date with a time, or an interval of two, in ISO 8601's extended format.
func isoDate(value string) bool {
	if from, to, interval := strings.Cut(value, "/"); interval {
		return isoPoint(from) && isoPoint(to)
	}
	return isoPoint(value)
}

// shapes of dates and times: 0 stands for a digit.
var (
	dateShapes = map[string]bool{"0000": true, "0000-00": true, "0000-00-00": true, "0000-W00": true, "0000-W00-0": true}
	timeShapes = map[string]bool{"00": true, "00:00": true, "00:00:00": true}
	zoneShapes = map[string]bool{"": true, "Z": true, "+00:00": true, "-00:00": true, "+00": true, "-00": true}
)

func isoPoint(value string) bool {
	shape := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0'
		}
		return r
	}, value)
	day, clock, timed := strings.Cut(shape, "T")
	if !timed {
		return dateShapes[day]
	}
	zone := ""
	if i := strings.IndexAny(clock, "Z+-"); i >= 0 {
		clock, zone = clock[:i], clock[i:]
	}
	return (dateShapes[day] && len(day) > len("0000-00")) && timeShapes[clock] && zoneShapes[zone]
}
