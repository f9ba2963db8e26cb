package date

// appendInt appends n with at least width figures.
func appendInt(b []byte, n, width int) []byte {
	var buf [20]byte
	i := len(buf)
	for n > 0 || width > 0 {
		i--
		buf[i] = byte('0' + n%10)
		n /= 10
		width--
	}
	return append(b, buf[i:]...)
}

// appendYear appends a year as TIMEX3 writes it: 2012, 0070, BC0586.
func appendYear(b []byte, year int) []byte {
	if year <= 0 {
		return appendInt(append(b, 'B', 'C'), 1-year, 4)
	}
	return appendInt(b, year, 4)
}

func appendDay(b []byte, fixed int) []byte {
	year, month, day := civilDay(fixed)
	b = append(appendYear(b, year), '-')
	b = append(appendInt(b, month, 2), '-')
	return appendInt(b, day, 2)
}

// appendClock appends the clock or the part of the day of e, and the offset that the text gives.
func (e *expr) appendClock(b []byte) []byte {
	if e.clock == 0 {
		if e.part != partNone {
			b = append(append(b, 'T'), partNames[e.part]...)
		}
		return b
	}
	b = append(b, 'T')
	b = appendInt(b, e.hour, 2)
	if e.clock&Minute != 0 {
		b = appendInt(append(b, ':'), e.minute, 2)
	}
	if e.clock&Second != 0 {
		b = appendInt(append(b, ':'), e.second, 2)
	}
	if !e.zoned {
		return b
	}
	if e.utc {
		return append(b, 'Z')
	}
	offset, sign := e.offset, byte('+')
	if offset < 0 {
		offset, sign = -offset, '-'
	}
	b = append(b, sign)
	b = appendInt(b, offset/60, 2)
	return appendInt(append(b, ':'), offset%60, 2)
}

// hour24 settles the hour by the half of the day, and returns the days that it adds.
func (e *expr) settleHour() (days int) {
	if e.half == halfUnset && e.clock != 0 && e.hour >= 1 && e.hour < 12 {
		switch {
		case e.part == partEvening || e.part == partAfternoon, e.part == partNight && e.hour >= 6, e.part == partNoon && e.hour < 6:
			e.hour += 12
		}
	}
	switch e.half {
	case halfAM, halfMidnight:
		if e.hour == 12 {
			e.hour = 0
		}
	case halfPM:
		if e.hour < 12 {
			e.hour += 12
		}
	case halfNoon:
		if e.hour < 6 {
			e.hour += 12
		}
	case halfNight:
		switch {
		case e.hour == 12:
			e.hour = 0
		case e.hour >= 6 && e.hour < 12:
			e.hour += 12
		}
	}
	if e.hour == 24 {
		e.hour = 0
		return 1
	}
	return 0
}

// dayCivil returns the civil day of an R.D. day.
func dayCivil(fixed int) Civil {
	year, month, day := civilDay(fixed)
	return Civil{Year: year, Month: month, Day: day, Known: Year | Month | Day}
}

// Value writes the known parts of c as Mention.Value does, down to the second; empty if the day is not known.
func (c Civil) Value() string {
	const day, clock = Year | Month | Day, Hour | Minute
	if c.Known&day != day {
		return ""
	}
	b := make([]byte, 0, len("2006-01-02T15:04:05"))
	b = appendInt(append(appendYear(b, c.Year), '-'), c.Month, 2)
	b = appendInt(append(b, '-'), c.Day, 2)
	if c.Known&clock == clock {
		b = appendInt(append(b, 'T'), c.Hour, 2)
		b = appendInt(append(b, ':'), c.Minute, 2)
		if c.Known&Second != 0 {
			b = appendInt(append(b, ':'), c.Second, 2)
		}
	}
	return string(b)
}
