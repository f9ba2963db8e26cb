package date

import "strings"

// context is the latest day or month that a text dates by itself. In a story of the past, days without a year count
// from it and not from the reference: "On 1 September 1939 ... On 3 September ...".
type context struct {
	day, end int  // its first R.D. day; where it stands
	month    bool // it names no day
	ok       bool
}

// contextReach bounds how far a context reaches, in bytes; contextAge is how many years before the reference it must lie.
const (
	contextReach    = 600
	contextAge      = 2
	contextMonthAge = 15 // for months alone
)

// tell keeps what e, as it was written, tells of the time that the text speaks of.
func (r *resolver) tell(e *expr, m *moment) {
	if e.kind == xWeekday || e.kind == xOffset && !e.mention {
		r.context.ok = false // the text is back at its own time
		return
	}
	if e.kind != xDate || e.rangeTo > 0 || m.first.Known&(Year|Month|Day) != Year|Month|Day {
		return
	}
	switch {
	case e.known&(Year|Month) == Year|Month && e.yearDigits == 4:
	case e.known&Year == 0 && e.known&Month != 0 && r.contextHolds(e):
	default:
		if e.known == Year {
			r.context.ok = false
		}
		return
	}
	r.context = context{day: fixedDay(m.first.Year, m.first.Month, m.first.Day), end: e.end, month: e.known&Day == 0, ok: true}
}

// contextHolds reports whether the context reaches e: in the same paragraph, not far behind, in another time than the
// reference's.
func (r *resolver) contextHolds(e *expr) bool {
	c := r.context
	if !c.ok || e.start < c.end || e.start-c.end > contextReach || e.directed || e.tense == tenseFuture || e.weekday >= 0 {
		return false
	}
	if e.start <= len(r.source) && strings.Contains(r.source[c.end:e.start], "\n\n") {
		return false
	}
	year, _, _ := civilDay(c.day)
	age := contextAge
	if e.known&Day == 0 {
		age = contextMonthAge
	}
	return !r.known || r.ref.Civil.Year-year >= age
}

// fromContext gives a date without a year the one that brings it nearest to the context, rather after than before.
func (r *resolver) fromContext(e *expr, m *moment) bool {
	if !r.contextHolds(e) || r.recent(e) {
		return false
	}
	here, _, _ := civilDay(r.context.day)
	best := -1
	for year := here - 1; year <= here+1; year++ {
		if e.known&Day != 0 && !validDay(year, e.month, e.day) {
			continue
		}
		d := fixedDay(year, e.month, max(1, e.day)) - r.context.day
		if d < 0 {
			d = -2 * d
		}
		if best < 0 || d < best {
			best, e.year = d, year
		}
	}
	e.known |= Year
	e.yearDigits = 4
	m.confidence -= 100
	m.relative = true
	return best >= 0
}

// recentDays is how far before the reference, in days, a day may lie that is rather of its time than of the context's.
const recentDays = 30

// recent reports whether e names a day shortly before the reference, and the context does not bind it: it is a month, or
// somebody's words stand between.
func (r *resolver) recent(e *expr) bool {
	if !r.known || e.known&Day == 0 || !validDay(r.ref.Civil.Year, e.month, e.day) {
		return false
	}
	if d := r.today - fixedDay(r.ref.Civil.Year, e.month, e.day); d < 0 || d > recentDays {
		return false
	}
	return r.context.month || e.start <= len(r.source) && strings.ContainsAny(r.source[r.context.end:e.start], "\"\u201d\u05f4")
}
