package date

// hebrewOf resolves a date of the Hebrew calendar.
func (r *resolver) hebrewOf(e *expr, m *moment) bool {
	if e.hknown&Year == 0 {
		if !r.inferHebrewYear(e, m) {
			r.note(NoteUnresolved, e)
			return false
		}
	}
	if e.hmonth == adarI && !hebrewLeap(e.hyear) {
		e.hmonth = adar
	}
	if e.monthEnds {
		if e.hmonth--; e.hmonth == adarI && !hebrewLeap(e.hyear) {
			e.hmonth--
		}
		e.hday, e.plainAdar = 30, false
	}
	switch {
	case e.hknown&Day != 0:
		if !validHebrew(e.hyear, e.hmonth, e.hday) {
			r.note(NoteInvalid, e)
			return false
		}
		m.setDay(r.shifted(e, hebrewFixed(e.hyear, e.hmonth, e.hday)))
		if e.plainAdar && hebrewLeap(e.hyear) {
			m.ambiguous = true
			m.confidence = 700
			if validHebrew(e.hyear, adarI, e.hday) {
				r.alts = append(r.alts, Alternative{Value: string(e.appendClock(appendDay(nil, r.shifted(e, hebrewFixed(e.hyear, adarI, e.hday))))), Confidence: 300})
			}
		}
		r.checkWeekday(e, m)
	case e.hknown&Month != 0:
		first := hebrewFixed(e.hyear, e.hmonth, 1)
		m.span(first, first+hebrewMonthLength(e.hyear, e.hmonth)-1)
	default:
		m.span(hebrewNewYear(e.hyear), hebrewNewYear(e.hyear+1)-1)
	}
	return true
}

// shifted moves a Hebrew day to its civil day, and reports the other as an alternative.
func (r *resolver) shifted(e *expr, fixed int) int {
	switch {
	case e.shift == shiftEve:
		r.alts = append(r.alts, Alternative{Value: string(appendDay(nil, fixed)), Confidence: 250})
		return fixed - 1
	case e.shift == shiftAfter && e.part == partNone:
		e.part, e.typ = partEvening, TypeTime
	}
	return fixed
}

// inferHebrewYear chooses the year of a Hebrew date without one.
func (r *resolver) inferHebrewYear(e *expr, m *moment) bool {
	if !r.known {
		return false
	}
	m.relative = true
	m.confidence -= 50
	here, _, _ := hebrewDay(r.today)
	var past, next, same candidate
	for year := here - 3; year <= here+3; year++ {
		month := e.hmonth
		if month == adarI && !hebrewLeap(year) {
			month = adar
		}
		if e.hknown&Day != 0 && !validHebrew(year, month, e.hday) {
			continue
		}
		first := hebrewFixed(year, month, max(1, e.hday))
		last := first
		if e.hknown&Day == 0 {
			last = first + hebrewMonthLength(year, month) - 1
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
	known := e.known
	e.known = e.hknown
	e.hyear = r.choose(e, past, same, next).year
	e.known = known
	e.hknown |= Year
	return true
}

// islamicOf resolves a date of the Islamic calendar.
func (r *resolver) islamicOf(e *expr, m *moment) bool {
	if e.iknown&Year == 0 {
		if !r.known {
			r.note(NoteUnresolved, e)
			return false
		}
		year, _, _ := islamicDay(r.today)
		var past, next, same candidate
		for y := year - 2; y <= year+2; y++ {
			c := candidate{year: y, ok: true, day: islamicFixed(y, e.imonth, e.iday)}
			switch {
			case c.day < r.today:
				past = c
			case c.day == r.today:
				same = c
			case !next.ok:
				next = c
			}
		}
		e.iyear = r.choose(e, past, same, next).year
		m.relative = true
	}
	if e.iknown&Month == 0 {
		m.span(islamicFixed(e.iyear, 1, 1), islamicFixed(e.iyear+1, 1, 1)-1)
		return true
	}
	if e.iknown&Day == 0 {
		first := islamicFixed(e.iyear, e.imonth, 1)
		m.span(first, first+islamicMonthLength(e.iyear, e.imonth)-1)
		return true
	}
	if e.iday > islamicMonthLength(e.iyear, e.imonth) {
		r.note(NoteInvalid, e)
		return false
	}
	m.setDay(islamicFixed(e.iyear, e.imonth, e.iday))
	r.checkWeekday(e, m)
	return true
}
