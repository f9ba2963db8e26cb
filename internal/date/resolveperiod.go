package date

// tens gives m tens or hundreds of years.
func (m *moment) tens(n, size, width int) {
	m.value = string(appendInt(make([]byte, 0, 32), n, width))
	m.wholeYear(n * size)
	m.last.Year = n*size + size - 1
}

// month gives m a month.
func (m *moment) month(year, month int) {
	m.value = string(appendInt(append(appendYear(make([]byte, 0, 32), year), '-'), month, 2))
	m.first = Civil{Year: year, Month: month, Day: 1, Known: Year | Month | Day}
	m.last = Civil{Year: year, Month: month, Day: monthLength(year, month), Known: Year | Month | Day}
}

// months gives m the months from first to last of a year.
func (m *moment) months(year, first, last int) {
	m.first = Civil{Year: year, Month: first, Day: 1, Known: Year | Month | Day}
	m.last = Civil{Year: year, Month: last, Day: monthLength(year, last), Known: Year | Month | Day}
}

func (m *moment) quarter(year, q int) {
	m.value = string(appendInt(append(appendYear(make([]byte, 0, 32), year), "-Q"...), q, 1))
	m.months(year, 3*q-2, 3*q)
}

// periodOf resolves a quarter, half, season or week of a year.
func (r *resolver) periodOf(e *expr, m *moment) bool {
	year, ok := r.periodYear(e, m)
	if !ok {
		r.note(NoteUnresolved, e)
		return false
	}
	switch e.unit {
	case unitQuarter:
		m.quarter(year, e.n)
	case unitHalf:
		m.value = string(appendInt(append(appendYear(make([]byte, 0, 32), year), "-H"...), e.n, 1))
		m.months(year, 6*e.n-5, 6*e.n)
	case unitWeek:
		m.value = string(appendInt(append(appendYear(make([]byte, 0, 32), year), "-W"...), e.n, 2))
		monday := isoMonday(year, e.n)
		m.first, m.last = dayCivil(monday), dayCivil(monday+6)
	default:
		m.value = string(append(appendYear(make([]byte, 0, 32), year), "-"+seasonNames[e.season]...))
		from, _ := seasonMonths(e.season)
		m.months(year, from, min(12, from+2))
		if e.season == 4 { // winter goes on into the next year
			m.first.Month, m.first.Day = 12, 1
			m.last = Civil{Year: year + 1, Month: 2, Day: monthLength(year+1, 2), Known: Year | Month | Day}
		}
	}
	return true
}

// seasonMonths returns the first and last month of a season.
func seasonMonths(s season) (from, to int) {
	switch s {
	case 1:
		return 3, 5
	case 2:
		return 6, 8
	case 3:
		return 9, 11
	}
	return 12, 14
}

// periodYear returns the year of a period, counted from the reference where the text names none.
func (r *resolver) periodYear(e *expr, m *moment) (int, bool) {
	if e.known&Year != 0 {
		return e.fullYear(r.pivot()), true
	}
	if !r.known {
		return 0, false
	}
	m.relative = true
	here := r.ref.Civil.Year
	if e.yearIsRel {
		return here + int(e.yearRel), true
	}
	if e.unit == unitWeek {
		return here, true
	}
	from, to := 3*e.n-2, 3*e.n
	switch e.unit {
	case unitHalf:
		from, to = 6*e.n-5, 6*e.n
	case unitSeason:
		from, to = seasonMonths(e.season)
	}
	month := r.ref.Civil.Month
	inside := month >= from && month <= to
	if to > 12 && month+12 <= to {
		here, inside = here-1, true
	}
	switch {
	case e.directed && e.dir == 0:
		return here, true
	case e.directed && e.dir < 0 && (inside || month < from), !e.directed && !inside && month < from && e.tense != tenseFuture:
		return here - 1, true
	case e.directed && e.dir > 0 && (inside || month > to), !e.directed && !inside && month > to && e.tense == tenseFuture && e.unit == unitSeason:
		return here + 1, true
	}
	return here, true
}

// tensOf resolves a decade or a century.
func (r *resolver) tensOf(e *expr, m *moment) bool {
	if e.kind == xCentury {
		m.tens(e.n-1, 100, 2)
		return true
	}
	n := e.n
	if e.yearDigits == 2 {
		year := 2015
		if r.known {
			year, m.relative = r.ref.Civil.Year, true
		}
		n = 190 + e.n
		for (n+10)*10 <= year && n+10 <= 190+e.n+10 {
			n += 10
		}
	}
	m.tens(n, 10, 3)
	return true
}

// nthOf resolves the n-th weekday of a month.
func (r *resolver) nthOf(e *expr, m *moment) bool {
	if e.yearIsRel && r.known {
		e.known |= Year
		e.year, e.yearDigits = r.ref.Civil.Year+int(e.yearRel), 4
	}
	if e.known&Year == 0 && !r.inferYear(e, m) {
		r.note(NoteUnresolved, e)
		return false
	}
	if e.unit == unitWeek {
		middle := 7*e.n - 3
		if e.n < 0 {
			middle = monthLength(e.fullYear(r.pivot()), e.month) - 3
		}
		m.week(r.weekStart(e, fixedDay(e.fullYear(r.pivot()), e.month, middle)))
		return true
	}
	day, ok := nthWeekday(e.fullYear(r.pivot()), e.month, e.n, int(e.weekday))
	if !ok {
		r.note(NoteInvalid, e)
		return false
	}
	return m.setDay(day)
}

// nthWeekday returns the n-th such weekday of a month; -1 is the last.
func nthWeekday(year, month, n, weekday int) (int, bool) {
	if n < 0 {
		return atOrBefore(fixedDay(year, month, monthLength(year, month)), weekday), true
	}
	day := afterDay(fixedDay(year, month, 1)-1, weekday) + 7*(n-1)
	_, m, _ := civilDay(day)
	return day, m == month
}
