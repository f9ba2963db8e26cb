package date

// The Hebrew calendar, after Dershowitz and Reingold. Months are numbered as CLDR does, from Tishri: 1 Tishri, 2 Heshvan,
// 3 Kislev, 4 Tevet, 5 Shevat, 6 Adar I (leap years only), 7 Adar or Adar II, 8 Nisan ... 13 Elul.

// hebrewEpoch is the R.D. day before 1 Tishri of the year 1, less the two days that hebrewElapsed starts with.
const hebrewEpoch = -1373427

// Hebrew months that rules need by name.
const (
	tishri  = 1
	heshvan = 2
	kislev  = 3
	tevet   = 4
	adarI   = 6
	adar    = 7
	nisan   = 8
	iyar    = 9
	tammuz  = 11
	av      = 12
	elul    = 13
)

// hebrewYears bounds the years that the calendar is exact for.
const hebrewYears = 9999

func hebrewLeap(year int) bool { return mod(7*year+1, 19) < 7 }

// hebrewElapsed returns the days from the epoch to the mean new moon of Tishri, put off by the rules on its hour and
// weekday.
func hebrewElapsed(year int) int {
	months := floorDiv(235*year-234, 19)
	parts := 12084 + 13753*months
	day := 29*months + floorDiv(parts, 25920)
	if mod(3*(day+1), 7) < 3 {
		day++
	}
	return day
}

// hebrewNewYear returns the R.D. day of 1 Tishri.
func hebrewNewYear(year int) int {
	before, here, after := hebrewElapsed(year-1), hebrewElapsed(year), hebrewElapsed(year+1)
	day := hebrewEpoch + here
	switch {
	case after-here == 356:
		return day + 2
	case here-before == 382:
		return day + 1
	}
	return day
}

// hebrewYearLength is 353, 354, 355, 383, 384 or 385.
func hebrewYearLength(year int) int { return hebrewNewYear(year+1) - hebrewNewYear(year) }

// hebrewMonthLength returns the days of a month, 0 for Adar I of a common year.
func hebrewMonthLength(year, month int) int {
	switch month {
	case heshvan:
		if hebrewYearLength(year)%10 == 5 {
			return 30
		}
		return 29
	case kislev:
		if hebrewYearLength(year)%10 == 3 {
			return 29
		}
		return 30
	case adarI:
		if hebrewLeap(year) {
			return 30
		}
		return 0
	case tevet, adar, iyar, tammuz, elul:
		return 29
	}
	return 30
}

// validHebrew reports whether the calendar has that day.
func validHebrew(year, month, day int) bool {
	return year >= 1 && year <= hebrewYears && month >= 1 && month <= 13 && day >= 1 && day <= hebrewMonthLength(year, month)
}

// hebrewFixed returns the R.D. day of a day of the Hebrew calendar: the civil day of its daytime.
func hebrewFixed(year, month, day int) int {
	fixed := hebrewNewYear(year)
	for m := tishri; m < month; m++ {
		fixed += hebrewMonthLength(year, m)
	}
	return fixed + day - 1
}

// hebrewDay is the inverse of hebrewFixed.
func hebrewDay(fixed int) (year, month, day int) {
	year = floorDiv((fixed-hebrewEpoch)*98496, 35975351) + 1 // the mean year has 35975351/98496 days
	for hebrewNewYear(year) > fixed {
		year--
	}
	for hebrewNewYear(year+1) <= fixed {
		year++
	}
	day = fixed - hebrewNewYear(year) + 1
	for month = tishri; day > hebrewMonthLength(year, month); month++ {
		day -= hebrewMonthLength(year, month)
	}
	return year, month, day
}
