package date

// readISO reads ISO 8601 and RFC 3339: 2012-02-02, 2012-02-02T17:29:00+02:00, 2012-W05-4, 20120202T172900Z.
func readISO(p *parser, i int, e *expr) (cursor, bool) {
	t, s := &p.tokens[i], p.source
	if t.end == len(s) || s[t.end] != '-' && s[t.end] != 'T' || t.before != 0 && t.prefix == 0 || p.labelled(i) {
		return cursor{}, false
	}
	e.start, e.kind, e.typ, e.calendar, e.rule = t.start, xDate, TypeDate, CalendarGregorian, "date.iso"
	var end int
	switch {
	case t.digits == 8 && s[t.end] == 'T' && t.n > 0:
		e.setDay(t.n/10000, t.n/100%100, t.n%100)
		end = t.end
	case t.digits == 4 && t.end+3 < len(s) && s[t.end] == '-' && s[t.end+1] == 'W':
		return p.isoWeekAt(i, t, e)
	case t.digits == 4 && t.end+6 <= len(s) && s[t.end] == '-':
		month, j := digitsAt(s, t.end+1, 2)
		if j != t.end+3 || j+3 > len(s) || s[j] != '-' {
			return cursor{}, false
		}
		day, k := digitsAt(s, j+1, 2)
		if k != j+3 {
			return cursor{}, false
		}
		e.setDay(t.n, month, day)
		end = k
	default:
		return cursor{}, false
	}
	if !validDay(e.year, e.month, e.day) || e.year < 1500 || e.year > 2200 || end < len(s) && isDigit(rune(s[end])) {
		return cursor{}, false
	}
	e.order = OrderYMD
	end, ok := isoClock(s, end, e)
	return p.cursorAt(i, end), ok
}

// cursorAt returns the cursor at byte end, which lies behind token i.
func (p *parser) cursorAt(i, end int) cursor {
	for i < len(p.tokens) && p.tokens[i].word < end {
		i++
	}
	return cursor{end, i}
}

// isoClock reads the clock that follows a day at byte i, if there is one.
func isoClock(s string, i int, e *expr) (end int, ok bool) {
	if i >= len(s) || s[i] != 'T' && s[i] != 't' {
		return i, i >= len(s) || !isLetter(rune(s[i])) && s[i] != '-' && s[i] != '_' && s[i] != '/'
	}
	hour, j := digitsAt(s, i+1, 2)
	if j != i+3 {
		return i, false
	}
	colon := j < len(s) && s[j] == ':'
	if colon {
		j++
	}
	minute, k := digitsAt(s, j, 2)
	if k != j+2 || hour > 24 || minute > 59 {
		return i, false
	}
	e.setClock(hour, minute, Hour|Minute)
	e.typ = TypeTime
	if at := k; at < len(s) && (!colon || s[at] == ':') {
		if colon {
			at++
		}
		if second, l := digitsAt(s, at, 2); l == at+2 && second <= 60 {
			e.second, e.clock, k = second, e.clock|Second, l
			if l < len(s) && (s[l] == '.' || s[l] == ',') && l+1 < len(s) && isDigit(rune(s[l+1])) {
				_, k = digitsAt(s, l+1, 9)
			}
		}
	}
	return isoOffset(s, k, e), true
}

// isoOffset reads Z, +02:00 or +0200 at byte i.
func isoOffset(s string, i int, e *expr) int {
	if i >= len(s) {
		return i
	}
	if s[i] == 'Z' || s[i] == 'z' {
		e.zoned, e.utc = true, true
		return i + 1
	}
	if s[i] != '+' && s[i] != '-' {
		return i
	}
	hours, j := digitsAt(s, i+1, 2)
	if j != i+3 || hours > 14 {
		return i
	}
	minutes, k := 0, j
	if j < len(s) && s[j] == ':' {
		minutes, k = digitsAt(s, j+1, 2)
	} else {
		minutes, k = digitsAt(s, j, 2)
	}
	if minutes > 59 {
		return i
	}
	e.zoned, e.offset = true, hours*60+minutes
	if s[i] == '-' {
		e.offset = -e.offset
	}
	return k
}

// isoWeekAt reads 2012-W05 and 2012-W05-4.
func (p *parser) isoWeekAt(i int, t *token, e *expr) (cursor, bool) {
	s := p.source
	week, j := digitsAt(s, t.end+2, 2)
	if j != t.end+4 || week < 1 || week > isoWeeks(t.n) || j < len(s) && (isDigit(rune(s[j])) || isLetter(rune(s[j]))) {
		return cursor{}, false
	}
	monday := isoMonday(t.n, week)
	if j+1 < len(s) && s[j] == '-' && s[j+1] >= '1' && s[j+1] <= '7' && (j+2 == len(s) || !isDigit(rune(s[j+2]))) {
		year, month, day := civilDay(monday + int(s[j+1]-'1'))
		e.setDay(year, month, day)
		j += 2
	} else {
		e.kind, e.unit, e.n, e.known, e.year, e.yearDigits = xPeriod, unitWeek, week, Year, t.n, 4
	}
	return p.cursorAt(i, j), true
}
