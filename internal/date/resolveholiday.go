package date

import "strconv"

// holidayOf resolves a day with a name.
func (r *resolver) holidayOf(e *expr, m *moment) bool {
	ok := r.holidayDay(e, m)
	if ok && e.shift == shiftEve {
		m.day--
	}
	if ok && e.shift == shiftAfter && e.part == partNone {
		e.part, e.typ = partEvening, TypeTime
	}
	return ok
}

// holidayDay resolves the day itself.
func (r *resolver) holidayDay(e *expr, m *moment) bool {
	if e.hknown&Year != 0 {
		day, ok := holidayIn(e, e.hyear, true)
		return ok && m.setDay(day)
	}
	if e.known&Year != 0 {
		day, ok := holidayIn(e, e.fullYear(r.pivot()), false)
		return ok && m.setDay(day)
	}
	if !r.known {
		r.note(NoteUnresolved, e)
		return false
	}
	m.relative = true
	here := r.ref.Civil.Year
	if e.yearIsRel {
		day, ok := holidayIn(e, here+int(e.yearRel), false)
		return ok && m.setDay(day)
	}
	var past, next, same candidate
	for year := here - 2; year <= here+2; year++ {
		day, ok := holidayIn(e, year, false)
		switch {
		case !ok:
		case day < r.today:
			past = candidate{year, day, true}
		case day == r.today:
			same = candidate{year, day, true}
		case !next.ok:
			next = candidate{year, day, true}
		}
	}
	c := r.choose(e, past, same, next)
	return c.ok && m.setDay(c.day)
}

// holidayIn returns the day of a holiday in a year: of its own calendar if own, else the civil year.
func holidayIn(e *expr, year int, own bool) (int, bool) {
	attr := func(name string) int {
		n, _ := strconv.Atoi(e.entry.Attr(name))
		return n
	}
	month, day := attr("month"), attr("date")
	switch e.entry.Attr("calendar") {
	case "hebrew":
		if own {
			return hebrewHoliday(e, year, month, day)
		}
		for h := year + 3760; h <= year+3761; h++ {
			if fixed, ok := hebrewHoliday(e, h, month, day); ok {
				if y, _, _ := civilDay(fixed); y == year {
					return fixed, true
				}
			}
		}
		return 0, false
	case "easter":
		return easter(year) + attr("offset"), true
	case "weekday":
		fixed, ok := nthWeekday(year, month, attr("nth"), attr("weekday"))
		return fixed + attr("after"), ok
	}
	return fixedDay(year, month, day), validDay(year, month, day)
}

// hebrewHoliday returns the civil day of a holiday in a Hebrew year, put off as Israel does.
func hebrewHoliday(e *expr, year, month, day int) (int, bool) {
	if !validHebrew(year, month, day) {
		return 0, false
	}
	fixed := hebrewFixed(year, month, day)
	weekday := weekdayOf(fixed)
	switch e.entry.Attr("moves") {
	case "independence": // also Memorial Day, the day before
		switch {
		case weekday == 5:
			fixed--
		case weekday == 6:
			fixed -= 2
		case weekday == 1 && year >= 5764:
			fixed++
		}
		if e.entry.Attr("offset") == "-1" {
			fixed--
		}
	case "holocaust":
		if weekday == 5 {
			fixed--
		} else if weekday == 0 && year >= 5757 {
			fixed++
		}
	case "fast":
		if weekday == 6 {
			fixed++
		}
	case "esther":
		if weekday == 6 {
			fixed -= 2
		}
	case "eve":
		fixed--
	}
	return fixed, true
}

// easter returns the R.D. day of Western Easter (Gregorian computus).
func easter(year int) int {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return fixedDay(year, month, (h+l-7*m+33*month+19)%32)
}
