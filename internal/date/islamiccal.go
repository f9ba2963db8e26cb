package date

// The Islamic calendar: Umm al-Qura, the civil calendar of Saudi Arabia, where its table reaches, and the tabular calendar
// (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty, Friday epoch) before and after.

// islamicEpoch is the R.D. day of 1 Muharram of the year 1.
const islamicEpoch = 227015

// The years of ummAlQura.
const (
	ummAlQuraFirst = 1356 // begins on 14 March 1937
	ummAlQuraLast  = ummAlQuraFirst + len(ummAlQura) - 1
	ummAlQuraEpoch = 707182 // R.D. day of 1 Muharram 1356
	ummAlQuraEnd   = 758565 // R.D. day of 1 Muharram 1501
)

// ummAlQura has a word a year: bit m-1 is set where month m has 30 days, else it has 29. From the Unicode CLDR's and
// ICU's data of the calendar.
var ummAlQura = [...]uint16{
	0xeaa, 0xe94, 0xd2a, 0xc56, 0x4ae, 0xa6d, 0x56a, 0xd55, 0xd4a, 0xa93, 0x52b, 0xa5b,
	0x53a, 0x6b5, 0xea9, 0xd52, 0xd29, 0xa55, 0x4ad, 0x56d, 0xaea, 0x6e4, 0xed1, 0xda2,
	0xaaa, 0x95a, 0x2da, 0x5b9, 0xbb2, 0x764, 0x6c9, 0x555, 0x2ab, 0x4db, 0xaba, 0x5b4,
	0xda9, 0xd52, 0xaa5, 0x92d, 0x26d, 0x8ed, 0x2da, 0xad5, 0xaa5, 0xa4b, 0x497, 0x937,
	0x2b6, 0x975, 0xd69, 0xd52, 0xc95, 0x92b, 0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a,
	0xa95, 0x54d, 0xaad, 0x3aa, 0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4,
	0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d,
	0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27,
	0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754, 0xf49, 0xe92, 0xd26, 0xa56, 0x356, 0x6b5, 0xbaa,
	0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada, 0x5b4, 0xda9, 0xb52, 0xa9a, 0x536, 0x276,
	0x575, 0xaf2, 0x6d4, 0x6a9, 0x555, 0x2ad, 0x4bd, 0x9ba, 0x574, 0xb69, 0xb52, 0xa95,
	0x52d, 0xa5d, 0x4da, 0xad9, 0x6b2, 0xe95, 0xe2a, 0xc96, 0x92e, 0xaad, 0x56a, 0xd65,
	0xd4a,
}

// islamicMonthLength returns 29 or 30.
func islamicMonthLength(year, month int) int {
	if year >= ummAlQuraFirst && year <= ummAlQuraLast {
		return 29 + int(ummAlQura[year-ummAlQuraFirst]>>(month-1)&1)
	}
	if month%2 == 1 || month == 12 && mod(11*year+14, 30) < 11 {
		return 30
	}
	return 29
}

// islamicFixed returns the R.D. day of a day of the Islamic calendar.
func islamicFixed(year, month, day int) int {
	fixed := islamicEpoch + (year-1)*354 + floorDiv(3+11*year, 30)
	if year >= ummAlQuraFirst && year <= ummAlQuraLast {
		fixed = ummAlQuraEpoch
		for y := ummAlQuraFirst; y < year; y++ {
			fixed += islamicYearLength(y)
		}
	}
	for m := 1; m < month; m++ {
		fixed += islamicMonthLength(year, m)
	}
	return fixed + day - 1
}

func islamicYearLength(year int) int {
	n := 0
	for m := 1; m <= 12; m++ {
		n += islamicMonthLength(year, m)
	}
	return n
}

// islamicDay is the inverse of islamicFixed.
func islamicDay(fixed int) (year, month, day int) {
	year = floorDiv(30*(fixed-islamicEpoch)+10646, 10631)
	for islamicFixed(year, 1, 1) > fixed {
		year--
	}
	for islamicFixed(year+1, 1, 1) <= fixed {
		year++
	}
	day = fixed - islamicFixed(year, 1, 1) + 1
	for month = 1; month < 12 && day > islamicMonthLength(year, month); month++ {
		day -= islamicMonthLength(year, month)
	}
	return year, month, day
}
