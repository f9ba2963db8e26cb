package date

// Civil arithmetic of the proleptic Gregorian calendar. Days are counted from R.D. 1, which is Monday, 1 January of
// the year 1 (Reingold and Dershowitz); the year before 1 is 0.

// leapYear reports whether year has a 29 February.
func leapYear(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

var monthLengths = [13]int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// monthLength returns the number of days of a month, 1 to 12.
func monthLength(year, month int) int {
	if month == 2 && leapYear(year) {
		return 29
	}
	return monthLengths[month]
}

// validDay reports whether the calendar has that day.
func validDay(year, month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

// floorDiv divides and rounds down; b > 0.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// mod returns the remainder of floorDiv.
func mod(a, b int) int { return a - b*floorDiv(a, b) }

// fixedDay returns the R.D. number of a day of the calendar. The month may lie outside 1 to 12; it is carried.
func fixedDay(year, month, day int) int {
	year, month = carryMonths(year, month)
	y := year
	if month <= 2 {
		y--
	}
	// Years that begin in March make the leap day the last of its year.
	shifted := mod(month-3, 12)
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*shifted+2)/5 + day - 307 + 1
}

// carryMonths brings month into 1 to 12.
func carryMonths(year, month int) (int, int) {
	return year + floorDiv(month-1, 12), mod(month-1, 12) + 1
}

// civilDay is the inverse of fixedDay.
func civilDay(fixed int) (year, month, day int) {
	z := fixed + 305 // days since 1 March of the year 0
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	year, month, day = yoe+era*400, mp+3, doy-(153*mp+2)/5+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// weekdayOf returns the weekday of an R.D. day: 0 Sunday to 6 Saturday.
func weekdayOf(fixed int) int { return mod(fixed, 7) }

// isoWeek returns year and number of the ISO 8601 week that holds an R.D. day.
func isoWeek(fixed int) (year, week int) {
	thursday := fixed - mod(fixed-1, 7) + 3
	year, _, _ = civilDay(thursday)
	return year, (thursday-fixedDay(year, 1, 1))/7 + 1
}

// isoMonday returns the R.D. day that an ISO 8601 week begins with.
func isoMonday(year, week int) int {
	fourth := fixedDay(year, 1, 4) // always in week 1
	return fourth - mod(fourth-1, 7) + 7*(week-1)
}

// isoWeeks returns how many ISO 8601 weeks a year has: 52 or 53.
func isoWeeks(year int) int {
	y, week := isoWeek(fixedDay(year, 12, 31))
	if y != year {
		return 52
	}
	return week
}
