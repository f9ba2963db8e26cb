// Package date finds dates, times, durations and sets in text of any language that the lexicon knows, and gives
// them values in the notation of TIMEX3 (ISO 8601 and its extensions).
//
// It works in two passes. Find needs the text alone: it returns expressions, whose calendar parts are read but whose
// relative parts still wait. Resolve counts them from a reference time. Between the two the engine looks for
// the publication line, which may give that reference.
package date

import (
	"time"

	"github.com/maqaf/maqaf/internal/text"
)

// Type is the TIMEX3 type of a mention.
type Type uint8

// The types. The zero value is unknown.
const (
	TypeUnknown Type = iota
	TypeDate
	TypeTime
	TypeDuration
	TypeSet
)

// Order is the order of the parts of an all-number date.
type Order uint8

// The orders. The zero value means: not given, decide.
const (
	OrderUnknown Order = iota
	OrderDMY
	OrderMDY
	OrderYMD
)

// Precision is the finest part that an expression names, from coarse to fine.
type Precision uint8

// The precisions. The zero value is unknown.
const (
	PrecisionUnknown Precision = iota
	PrecisionCentury
	PrecisionDecade
	PrecisionYear
	PrecisionHalfYear
	PrecisionSeason
	PrecisionQuarter
	PrecisionMonth
	PrecisionWeek
	PrecisionWeekend
	PrecisionDay
	PrecisionDayPart
	PrecisionHour
	PrecisionMinute
	PrecisionSecond
)

// Calendar is the calendar that a text counts in.
type Calendar uint8

// The calendars. The zero value is unknown.
const (
	CalendarUnknown Calendar = iota
	CalendarGregorian
	CalendarHebrew
	CalendarIslamic
)

// InstantKind tells how a local time falls on the clock changes of its zone.
type InstantKind uint8

// The kinds. The zero value means that there is no instant.
const (
	InstantNone InstantKind = iota
	InstantUnique
	InstantGap  // the local time does not exist; the instant is that of the change
	InstantFold // the local time exists twice; the instant is the first
)

// Part is a set of the parts of a civil time.
type Part uint8

// The parts.
const (
	Year Part = 1 << iota
	Month
	Day
	Hour
	Minute
	Second
)

// Civil is a civil date and time of which only the parts in Known are known. The zero value knows nothing.
type Civil struct {
	Year                             int
	Month, Day, Hour, Minute, Second int
	Known                            Part
}

// Alternative is another reading of an ambiguous expression.
type Alternative struct {
	Value      string
	Order      Order
	Confidence int // in thousandths
}

// Mention is one date, time, duration or set with its value. See DateMention in the contract for each field.
type Mention struct {
	Span         text.Span
	Type         Type
	Value        string
	First, Last  Civil
	Precision    Precision
	Confidence   int // in thousandths
	Order        Order
	Ambiguous    bool
	Alternatives []Alternative
	Calendar     Calendar
	ZoneName     string         // IANA zone that Instant rests on, else ""
	Offset       *time.Duration // UTC offset that Instant rests on, else nil
	Instant      time.Time      // zero unless date, time and zone are known
	InstantKind  InstantKind
	Relative     bool   // counted from the reference
	Rule         string // id of the rule, such as "date.numeric"
	Entry        string // id of the lexicon entry that it rests on; may be empty
}

// Options are the caller's wishes. The zero value is valid: no zone, order by the rules, no extras.
type Options struct {
	Order             Order
	Zone              *time.Location // nil: unknown; see LoadZone
	TwoDigitYearStart int            // first of the 100 years that two-digit years fall in; 0: see the contract
	Language          string         // main language of the document, a BCP 47 tag; empty if unknown
	Alternatives      bool
	Durations         bool
	Vague             bool
}

// Reference is the time that relative expressions count from. The zero value means that there is none.
type Reference struct {
	Civil Civil // year, month and day are known; the clock may be
}

// Known reports whether there is a reference.
func (r Reference) Known() bool { return r.Civil.Known&(Year|Month|Day) == Year|Month|Day }

// NoteKind is the sort of a Note.
type NoteKind uint8

// The kinds of notes.
const (
	NoteAmbiguous       NoteKind = iota + 1
	NoteInvalid                  // looks like a date but names none, such as 31.02.12
	NoteUnresolved               // needs a reference
	NoteWeekdayMismatch          // a weekday in the text contradicts its date
)

// Note is something odd about a date that the caller should know.
type Note struct {
	Kind NoteKind
	Span text.Span
}
