package date

import "github.com/maqaf/maqaf/internal/lexicon"

// exprKind is the shape of an expression.
type exprKind uint8

// The shapes.
const (
	xNone     exprKind = iota
	xDate              // parts of a date of some calendar
	xWeekday           // a weekday
	xOffset            // so many units from the reference or from the date named before
	xPeriod            // a quarter, half, season, week or weekend of a year or month
	xDecade            // tens of years: n is 199 for the 1990s
	xCentury           // n is 19 for the 20th century
	xClock             // a clock time alone
	xNth               // the n-th weekday of a month
	xHoliday           // a day with a name
	xDuration          // a stretch of time; n units
	xSet               // something that comes again
	xVague             // now, recently, soon
)

// shift moves the civil day of a Hebrew date.
type shift uint8

// The shifts.
const (
	shiftNone  shift = iota
	shiftEve         // the evening before, the civil day before
	shiftAfter       // the evening of the day
)

// tense is what the words around an expression tell of its time.
type tense int8

// The tenses.
const (
	tenseNone   tense = 0
	tensePast   tense = -1
	tenseFuture tense = 1
)

// weak tells what an expression needs beside it to count.
type weak uint8

// The needs. The zero value needs nothing.
const (
	weakNone  weak = iota
	weakFrame      // a preposition or a prefix letter, or any other part of a date
	weakPart       // any other part of a date
	weakDate       // a date, or brackets behind another day
)

// script is the sort of letters that stand beside an expression.
type script uint8

// The scripts. The zero value is none.
const (
	scriptNone script = iota
	scriptLatin
	scriptOther
)

// raw are the figures of an all-number date as they stand.
type raw struct {
	a, b, c    int
	dots, bare bool   // parted by dots; without year
	script     script // of the letters beside it, or of a.m. and p.m.
}

// expr is an expression as it is read, before it is resolved.
type expr struct {
	start, end int
	kind       exprKind
	typ        Type
	calendar   Calendar
	rule       string
	entry      *lexicon.Entry

	known            Part // which of year, month and day the text names
	year, month, day int
	yearDigits       int  // 2: the century is open
	yearRel          int8 // years from the reference's, where yearIsRel
	yearIsRel        bool
	era              int8 // -1: before the common era
	numeric          bool // all figures: order is to be decided
	raw              raw
	order            Order

	// A second calendar beside the first, which it checks.
	hebrew              bool
	hyear, hmonth, hday int
	hknown              Part
	plainAdar           bool
	islamic             bool
	iyear, imonth, iday int
	iknown              Part
	shift               shift
	monthEnds           bool // the last day of the month before hmonth

	weekday   int8 // 0 Sunday to 6, -1 none
	dir       int8 // of a modifier
	directed  bool
	weekRel   int8 // weeks from the reference's, where weekIsRel
	weekIsRel bool
	mention   bool // counts from the date named before
	said      bool // and is nothing without one

	unit      unit
	n         int
	season    season
	vague     bool
	shiftBy   int // units that a day before or after another lies from it
	shiftUnit unit
	joined    bool // a part of the day that may stand behind a day
	near      bool
	toWeek    bool // the week that the day lies in

	part   part
	clock  Part // Hour, Minute, Second as far as named
	hour   int
	minute int
	second int
	half   half
	zoned  bool // the text gives an offset, GMT or UTC
	offset int  // minutes east of UTC
	utc    bool // written as Z, GMT or UTC
	zone   string

	weak      weak // needs company
	tense     tense
	doubtful  bool // an end, which may lie ahead of what is told or behind it
	invalid   bool // looks like a date and is none
	prefixed  bool // prefix letters or a preposition stand before it
	linestart bool // opens its line
	lineend   bool // and fills it
	rangeTo   int  // index+1 into the parser's ends, 0 if no range
	value     string
}

// reset makes e an empty expression.
func (e *expr) reset() {
	*e = expr{}
	e.weekday = -1
}

// hasDay reports whether e names a day by whatever means.
func (e *expr) hasDay() bool {
	switch e.kind {
	case xDate:
		return !e.toWeek && e.known&Day != 0 || e.hknown&Day != 0 || e.iknown&Day != 0
	case xWeekday, xHoliday:
		return true
	case xNth:
		return e.unit != unitWeek
	case xOffset:
		return e.unit == unitDay
	}
	return false
}
