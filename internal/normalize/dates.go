package normalize

import "github.com/maqaf/maqaf/internal/text"

// Date is a date found in a text, for ISODates.
type Date struct {
	Span  text.Span
	Value string // in the notation of TIMEX3, such as "2012-02-02T17:29"
}
