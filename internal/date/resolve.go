package date

import (
	"slices"
	"strings"
	"sync"

	"github.com/maqaf/maqaf/internal/text"
)

// Resolved is what Resolve returns.
type Resolved struct {
	Mentions []Mention // by start, not overlapping
	Of       []int     // expression → index of its mention, or -1
	Notes    []Note    // by start
	home     *sync.Pool
}

// Free gives the memory of r to another Resolve, for those that have many texts; r must not be used any more.
func (r *Resolved) Free() {
	if r.home != nil && cap(r.Mentions) <= maxKept {
		clear(r.Mentions)
		r.home.Put(&Resolved{Of: r.Of[:0], Mentions: r.Mentions[:0], home: r.home})
	}
	*r = Resolved{}
}

// resolver counts the expressions of one text from one reference.
type resolver struct {
	exprs     []expr
	ends      []expr
	o         Options
	evidence  evidence
	ref       Reference
	known     bool // there is a reference
	today     int  // its R.D. day
	last      int  // R.D. day of the mention before, which "the following Monday" counts from
	hasLast   bool
	told      int  // R.D. day on which the latest year or month begins that a date named; 0: none
	toldMonth bool // it was a month or day
	lastAt    int  // where the two stood
	toldAt    int
	section   section
	source    string
	letters   script  // of most of the source's letters; scriptNone until somebody asks
	context   context // the latest day or month that the text dates by itself
	quarter   int     // the quarter named before, counted from the year 0, and where it stood
	quarterAt int
	next      int // index of the expression behind the one that is resolved
	notes     []Note
	alts      []Alternative
	values    strings.Builder // of the moments, one behind the other
}

// valueSize is about how many bytes a value has: a day's ten, or with a clock sixteen.
const valueSize = 12

// keep returns value as a string. All of a text lie in one piece of memory.
func (r *resolver) keep(value []byte) string {
	start := r.values.Len()
	r.values.Write(value)
	return r.values.String()[start:]
}

func newResolver(fs *Findings, ref Reference, o Options) resolver {
	r := resolver{exprs: fs.exprs, ends: fs.ends, o: o, evidence: fs.evidence, ref: ref, known: ref.Known()}
	if r.known {
		r.today = fixedDay(ref.Civil.Year, ref.Civil.Month, ref.Civil.Day)
	}
	return r
}

// pivot returns the first of the 100 years that two-digit years fall in.
func (r *resolver) pivot() int {
	switch {
	case r.o.TwoDigitYearStart != 0:
		return r.o.TwoDigitYearStart
	case r.known:
		return r.ref.Civil.Year - 80
	}
	return 1950
}

// Day returns the civil time that expression i names by itself, and false if it is relative or no full day. A range gives
// its first day. ref matters for the century of two-digit years alone.
func (fs *Findings) Day(i int, ref Reference, o Options) (Civil, bool) {
	if i < 0 || i >= len(fs.exprs) || !fs.Expressions[i].HasDay {
		return Civil{}, false
	}
	r := newResolver(fs, ref, o)
	e := fs.exprs[i]
	if e.raw.a != e.raw.b && e.raw.script == scriptNone {
		r.letters = fs.mostLetters()
	}
	m, ok := r.resolve(&e)
	if !ok || m.first.Known&(Year|Month|Day) != Year|Month|Day {
		return Civil{}, false
	}
	return m.first, true
}

// Resolve counts the expressions of source from ref.
func (f *Finder) Resolve(source string, fs Findings, ref Reference, o Options) Resolved {
	if len(fs.exprs) == 0 && len(fs.invalid) == 0 {
		return Resolved{}
	}
	r := newResolver(&fs, ref, o)
	r.source = source
	out := Resolved{home: &f.resolved}
	if old, ok := f.resolved.Get().(*Resolved); ok {
		out = *old
	}
	out.Of, out.Mentions = slices.Grow(out.Of, len(fs.exprs)), slices.Grow(out.Mentions, len(fs.exprs))
	r.values.Grow(valueSize * len(fs.exprs))
	r.section.plan(fs.exprs)
	for i := range fs.exprs {
		e := fs.exprs[i]
		r.alts, r.next = nil, i+1
		m, ok := r.resolve(&e)
		at := -1
		if ok {
			at = len(out.Mentions)
			out.Mentions = append(out.Mentions, r.mention(&e, m))
		}
		out.Of = append(out.Of, at)
	}
	for _, span := range fs.invalid {
		r.notes = append(r.notes, Note{NoteInvalid, span})
	}
	slices.SortStableFunc(r.notes, func(a, b Note) int { return a.Span.Start - b.Span.Start })
	out.Notes = r.notes
	return out
}

// note keeps something odd about e.
func (r *resolver) note(kind NoteKind, e *expr) {
	r.notes = append(r.notes, Note{kind, text.Span{Start: e.start, End: e.end}})
}

// moment is what an expression comes to.
type moment struct {
	value       string
	first, last Civil
	order       Order
	ambiguous   bool
	day         int // R.D. day, where hasDay
	hasDay      bool
	confidence  int
	relative    bool
}

// resolve gives e its value. false means that it stays without one, with a note.
func (r *resolver) resolve(e *expr) (moment, bool) {
	written := *e
	m, ok := r.single(e)
	if !ok {
		return m, false
	}
	if e.rangeTo > 0 {
		m, ok = r.rangeOf(&written, m)
	}
	if ok && m.hasDay {
		r.last, r.hasLast, r.lastAt = m.day, true, e.end
	}
	if ok && m.first.Known&(Year|Month|Day) == Year|Month|Day && (e.kind == xDate || e.kind == xPeriod || e.kind == xNth) {
		r.told = fixedDay(m.first.Year, m.first.Month, m.first.Day)
		r.toldMonth, r.toldAt = len(m.value) > 4, e.end
	}
	if ok {
		r.tell(&written, &m)
	}
	if ok && e.unit == unitQuarter && len(m.value) == 7 {
		r.quarter, r.quarterAt = 4*m.first.Year+(m.first.Month-1)/3, e.end
	}
	return m, ok
}

// single gives an expression its value, its range left aside.
func (r *resolver) single(e *expr) (moment, bool) {
	m := moment{confidence: 950}
	extra := e.settleHour()
	var ok bool
	switch e.kind {
	case xDate:
		ok = r.dateOf(e, &m)
	case xWeekday:
		ok = r.weekdayOf(e, &m)
	case xOffset:
		ok = r.offsetOf(e, &m)
	case xPeriod:
		ok = r.periodOf(e, &m)
	case xDecade, xCentury:
		ok = r.tensOf(e, &m)
	case xNth:
		ok = r.nthOf(e, &m)
	case xHoliday:
		ok = r.holidayOf(e, &m)
	case xClock:
		ok = r.clockOf(e, &m)
	case xDuration, xSet, xVague:
		m.value = e.value
		return m, true
	}
	if !ok {
		return m, false
	}
	if e.doubtful && m.relative || e.kind == xHoliday && e.known&Year == 0 && e.hknown&Year == 0 && !e.directed {
		m.confidence = min(m.confidence, 850)
	}
	if e.shiftUnit != unitNone {
		if !m.hasDay {
			r.note(NoteUnresolved, e)
			return m, false
		}
		m.day = moved(m.day, e.shiftBy, e.shiftUnit)
	}
	if m.hasDay && e.toWeek {
		m.week(r.weekStart(e, m.day))
		m.hasDay = false
	}
	if m.hasDay {
		m.day += extra
		m.value = r.keep(e.appendClock(appendDay(make([]byte, 0, 32), m.day)))
		m.first = dayCivil(m.day)
		m.last = m.first
	}
	if e.clock != 0 {
		e.fillClock(&m.first)
		e.fillClock(&m.last)
	}
	return m, true
}

// fillClock puts the clock of e into c.
func (e *expr) fillClock(c *Civil) {
	c.Hour, c.Minute, c.Second = e.hour, e.minute, e.second
	c.Known |= e.clock
}

// setDay gives m an R.D. day.
func (m *moment) setDay(fixed int) bool {
	m.day, m.hasDay = fixed, true
	return true
}

// rangeOf adds the later end of the range that e opens.
func (r *resolver) rangeOf(e *expr, m moment) (moment, bool) {
	end := r.ends[e.rangeTo-1]
	if e.kind == xDate && e.known&Year == 0 && e.known != 0 && end.known&Year != 0 {
		from := *e
		from.known, from.year, from.yearDigits = from.known|Year, end.year, end.yearDigits
		again, ok := r.single(&from)
		later, ok2 := r.single(&end)
		if ok && ok2 && again.day > later.day {
			from.year--
			again, ok = r.single(&from)
		}
		if ok {
			m = again
		}
	}
	if e.hebrew && e.hknown&Year == 0 && end.hknown&Year != 0 {
		from := *e
		from.hknown, from.hyear = from.hknown|Year, end.hyear
		if again, ok := r.single(&from); ok {
			m = again
		}
	}
	r.alts = nil
	saved := r.notes
	later, ok := r.single(&end)
	if !ok {
		r.notes = saved
		return m, false
	}
	if m.hasDay && later.hasDay {
		later = r.after(&end, m, later)
	}
	first, _, _ := strings.Cut(m.value, "/") // the ends may be months of another calendar, ranges themselves
	last := later.value[strings.IndexByte(later.value, '/')+1:]
	m.value = r.keep(append(append(append(make([]byte, 0, 64), first...), '/'), last...))
	m.last = later.last
	return m, true
}

// after makes sure that the later end of a range comes after its first.
func (r *resolver) after(end *expr, m, later moment) moment {
	clock := end.clock != 0
	if later.day > m.day || later.day == m.day && (!clock || later.first.Hour*60+later.first.Minute >= m.first.Hour*60+m.first.Minute) {
		return later
	}
	next := *end
	switch {
	case clock && later.day == m.day:
		next = expr{weekday: -1, kind: xDate, clock: end.clock, hour: end.hour, minute: end.minute, second: end.second, zoned: end.zoned, offset: end.offset, utc: end.utc}
		year, month, day := civilDay(m.day + 1)
		next.setDay(year, month, day)
	case end.kind == xDate && end.known&Year == 0:
		year, _, _ := civilDay(m.day)
		next.known, next.yearDigits, next.year = next.known|Year, 4, year
		if next.month < m.first.Month {
			next.year++
		}
	default:
		return later
	}
	if again, ok := r.single(&next); ok {
		return again
	}
	return later
}
