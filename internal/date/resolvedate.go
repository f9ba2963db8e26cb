package date

// dateOf resolves the parts of a date.
func (r *resolver) dateOf(e *expr, m *moment) bool {
	if e.known == 0 {
		if e.hebrew {
			return r.hebrewOf(e, m)
		}
		return r.islamicOf(e, m)
	}
	if e.known == Day && !e.numeric {
		return r.inferMonth(e, m)
	}
	if e.numeric {
		r.readOrder(e, m)
	}
	if e.known&Year == 0 && !e.yearIsRel && (e.hknown&Year != 0 || e.iknown&Year != 0) {
		r.yearFromOther(e)
	}
	if e.yearIsRel && e.said && r.told != 0 {
		e.known |= Year
		e.year, _, _ = civilDay(r.told)
		e.yearDigits = 4
	} else if e.yearIsRel {
		if !r.known {
			return r.withoutYear(e, m)
		}
		e.known |= Year
		e.year, e.yearDigits = r.ref.Civil.Year+int(e.yearRel), 4
		m.relative = true
	}
	if e.known&Year != 0 {
		if e.yearDigits == 2 && e.era == 0 {
			m.confidence -= 20
		}
		e.year = e.fullYear(r.pivot())
	} else if !r.inferYear(e, m) {
		return r.withoutYear(e, m)
	}
	return r.gregorianOf(e, m)
}

// readOrder settles day and month of an all-number date.
func (r *resolver) readOrder(e *expr, m *moment) {
	m.order, m.ambiguous = r.decideOrder(e)
	e.day, e.month = e.raw.a, e.raw.b
	if m.order == OrderMDY {
		e.day, e.month = e.raw.b, e.raw.a
	}
	e.known |= Month | Day
	if !m.ambiguous {
		return
	}
	m.confidence = 600
	other := *e
	other.day, other.month, other.numeric = e.month, e.day, false
	order := OrderDMY
	if m.order == OrderDMY {
		order = OrderMDY
	}
	var o moment
	notes := r.notes
	if r.dateOf(&other, &o) && o.hasDay {
		r.alts = append(r.alts, Alternative{Value: string(other.appendClock(appendDay(make([]byte, 0, 32), o.day))), Order: order, Confidence: 400})
	} else if o.value != "" {
		r.alts = append(r.alts, Alternative{Value: o.value, Order: order, Confidence: 400})
	}
	r.notes = notes
}

// yearFromOther takes the civil year from the Hebrew or Islamic date beside it.
func (r *resolver) yearFromOther(e *expr) {
	var fixed int
	switch {
	case e.hknown == Year|Month|Day && validHebrew(e.hyear, e.hmonth, e.hday):
		fixed = hebrewFixed(e.hyear, e.hmonth, e.hday)
	case e.iknown == Year|Month|Day:
		fixed = islamicFixed(e.iyear, e.imonth, e.iday)
	default:
		return
	}
	e.year, _, _ = civilDay(fixed)
	e.known |= Year
	e.yearDigits = 4
}

// gregorianOf gives m the value of a date whose year is known.
func (r *resolver) gregorianOf(e *expr, m *moment) bool {
	switch {
	case e.known&Day != 0:
		if !validDay(e.year, e.month, e.day) {
			r.note(NoteInvalid, e)
			return false
		}
		m.setDay(fixedDay(e.year, e.month, e.day))
		r.checkWeekday(e, m)
		r.checkOther(e, m)
		return true
	case e.known&Month != 0:
		m.value = r.keep(appendInt(append(appendYear(make([]byte, 0, 32), e.year), '-'), e.month, 2))
		m.first = Civil{Year: e.year, Month: e.month, Day: 1, Known: Year | Month | Day}
		m.last = Civil{Year: e.year, Month: e.month, Day: monthLength(e.year, e.month), Known: Year | Month | Day}
	default:
		m.value = r.keep(appendYear(make([]byte, 0, 32), e.year))
		m.wholeYear(e.year)
	}
	return true
}

func (m *moment) wholeYear(year int) {
	m.first = Civil{Year: year, Month: 1, Day: 1, Known: Year | Month | Day}
	m.last = Civil{Year: year, Month: 12, Day: 31, Known: Year | Month | Day}
}

// checkWeekday notes a weekday that contradicts its date.
func (r *resolver) checkWeekday(e *expr, m *moment) {
	if e.weekday >= 0 && weekdayOf(m.day) != int(e.weekday) {
		r.note(NoteWeekdayMismatch, e)
		m.confidence -= 250
	}
}

// checkOther compares the civil date with the Hebrew or Islamic one beside it.
func (r *resolver) checkOther(e *expr, m *moment) {
	var fixed int
	switch {
	case e.hebrew && e.hknown == Year|Month|Day && validHebrew(e.hyear, e.hmonth, e.hday):
		fixed = hebrewFixed(e.hyear, e.hmonth, e.hday)
	case e.islamic && e.iknown == Year|Month|Day:
		fixed = islamicFixed(e.iyear, e.imonth, e.iday)
	default:
		return
	}
	if d := abs(fixed - m.day); d > 2 || d > 1 && e.hebrew {
		m.ambiguous = true
		m.confidence -= 300
		r.alts = append(r.alts, Alternative{Value: string(e.appendClock(appendDay(make([]byte, 0, 32), fixed))), Confidence: 300})
	}
}

// withoutYear gives the value of a date whose year stays unknown.
func (r *resolver) withoutYear(e *expr, m *moment) bool {
	if e.known&Month == 0 {
		r.note(NoteUnresolved, e)
		return false
	}
	b := appendInt(append(make([]byte, 0, 32), "XXXX-"...), e.month, 2)
	m.first = Civil{Month: e.month, Known: Month}
	if e.known&Day != 0 {
		if !validDay(2000, e.month, e.day) {
			r.note(NoteInvalid, e)
			return false
		}
		b = e.appendClock(appendInt(append(b, '-'), e.day, 2))
		m.first.Day, m.first.Known = e.day, Month|Day
	}
	m.last, m.value = m.first, r.keep(b)
	m.confidence -= 200
	return true
}

// inferYear chooses the year of a date without one; false if there is no reference.
func (r *resolver) inferYear(e *expr, m *moment) bool {
	if r.fromContext(e, m) {
		return true
	}
	if !r.known {
		return false
	}
	m.relative = true
	m.confidence -= 50
	var past, next, same candidate
	here, reach := r.ref.Civil.Year, 1
	if e.month == 2 && e.day == 29 {
		reach = 8 // leap years lie that far apart at most
	}
	for year := here - reach; year <= here+reach; year++ {
		if e.known&Day != 0 && !validDay(year, e.month, e.day) {
			continue
		}
		first := fixedDay(year, e.month, max(1, e.day))
		last := first
		if e.known&Day == 0 {
			last = fixedDay(year, e.month, monthLength(year, e.month))
		} else if e.weekday >= 0 && weekdayOf(first) != int(e.weekday) && abs(year-here) > 1 {
			continue
		}
		c := candidate{year: year, ok: true, day: first}
		switch {
		case last < r.today:
			past = c
		case first > r.today:
			if !next.ok {
				next = c
			}
		default:
			same = c
		}
	}
	e.year, e.yearDigits = r.choose(e, past, same, next).year, 4
	e.known |= Year
	return true
}

// candidate is one year that a date without a year may lie in.
type candidate struct {
	year, day int
	ok        bool
}

// choose picks the year by what points from the reference, by weekday, tense and distance.
func (r *resolver) choose(e *expr, past, same, next candidate) candidate {
	switch {
	case e.directed && e.dir < 0 && past.ok:
		return past
	case e.directed && e.dir > 0 && next.ok:
		return next
	case e.directed && e.dir == 0 && same.ok:
		return same
	case same.ok:
		return same
	case !past.ok:
		return next
	case !next.ok:
		return past
	}
	if e.directed {
		if next.year == r.ref.Civil.Year {
			return next
		}
		return past
	}
	if e.weekday >= 0 && e.known&Day != 0 {
		p, n := weekdayOf(past.day) == int(e.weekday), weekdayOf(next.day) == int(e.weekday)
		if p != n {
			if p {
				return past
			}
			return next
		}
	}
	before, behind := r.today-past.day, next.day-r.today
	switch e.tense {
	case tenseFuture:
		if behind < 300 || before > 45 {
			return next
		}
	case tensePast:
		if behind > 45 || before < 300 {
			return past
		}
	}
	if behind*4 < before {
		return next
	}
	return past
}

// span gives m the days from first to last.
func (m *moment) span(first, last int) {
	m.value = string(appendDay(append(appendDay(make([]byte, 0, 32), first), '/'), last))
	m.first, m.last = dayCivil(first), dayCivil(last)
}
