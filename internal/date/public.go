package date

import "github.com/maqaf/maqaf/internal/text"

// opensLine reports whether nothing visible stands before byte i on its line but a bullet.
func (p *parser) opensLine(i int) bool {
	for i > 0 {
		r, size := text.RuneBefore(p.source, i)
		if r == '\n' || r == '\r' {
			return true
		}
		if !text.Invisible(r) {
			return false
		}
		i -= size
	}
	return true
}

// closesLine reports whether nothing visible stands behind byte i on its line but a colon.
func (p *parser) closesLine(i int) bool {
	for _, r := range p.source[i:] {
		if r == '\n' || r == '\r' {
			return true
		}
		if !text.Invisible(r) && r != ':' && r != '|' && r != '-' {
			return false
		}
	}
	return true
}

// scriptAround returns the script of the last letter before e on its line, else of the first behind.
func (p *parser) scriptAround(e *expr) script {
	if e.half == halfAM || e.half == halfPM {
		return scriptLatin
	}
	s := p.source
	for _, r := range s[e.start:e.end] {
		if r >= 0x250 && isLetter(r) {
			return scriptOther
		}
	}
	for i, n := e.start, 0; i > 0 && n < 64; n++ {
		r, size := text.RuneBefore(s, i)
		if r == '\n' {
			break
		}
		if isLetter(r) {
			return scriptOf(r)
		}
		i -= size
	}
	n := 0
	for _, r := range s[e.end:] {
		if n++; n > 64 || r == '\n' {
			break
		}
		if isLetter(r) {
			return scriptOf(r)
		}
	}
	return scriptNone
}

func scriptOf(r rune) script {
	if r < 0x250 {
		return scriptLatin
	}
	return scriptOther
}

// public returns what the engine sees of e.
func (e *expr) public() Expression {
	return Expression{
		Span: text.Span{Start: e.start, End: e.end}, Type: e.typ, Precision: e.precision(), Relative: e.isRelative(),
		HasDay: e.wholeDay(), HasClock: e.clock != 0,
		Ago: e.kind == xOffset && e.n < 0 && !e.mention && e.unit <= unitDay,
	}
}

// wholeDay reports whether e names year, month and day by itself.
func (e *expr) wholeDay() bool {
	const all = Year | Month | Day
	return e.kind == xDate && !e.toWeek && (e.known == all || e.hknown == all || e.iknown == all)
}

// isRelative reports whether e needs a reference for its value.
func (e *expr) isRelative() bool {
	switch e.kind {
	case xDate:
		return e.known&Year == 0 && e.hknown&Year == 0 && e.iknown&Year == 0
	case xDuration, xSet, xVague, xCentury:
		return false
	case xDecade:
		return e.yearDigits == 2
	case xPeriod, xNth, xHoliday:
		return e.known&Year == 0 && e.hknown&Year == 0
	}
	return true
}

// precision returns the finest part that e names.
func (e *expr) precision() Precision {
	switch {
	case e.clock&Second != 0:
		return PrecisionSecond
	case e.clock&Minute != 0:
		return PrecisionMinute
	case e.clock&Hour != 0:
		return PrecisionHour
	case e.part != partNone:
		return PrecisionDayPart
	}
	switch e.kind {
	case xNth:
		if e.unit == unitWeek {
			return PrecisionWeek
		}
		return PrecisionDay
	case xWeekday, xHoliday:
		return PrecisionDay
	case xOffset, xPeriod:
		return unitPrecision[e.unit]
	case xDecade:
		return PrecisionDecade
	case xCentury:
		return PrecisionCentury
	case xDate:
		if e.toWeek {
			return PrecisionWeek
		}
		known := e.known | e.hknown | e.iknown
		switch {
		case known&Day != 0:
			return PrecisionDay
		case known&Month != 0:
			return PrecisionMonth
		}
		return PrecisionYear
	}
	return PrecisionUnknown
}

var unitPrecision = [...]Precision{PrecisionUnknown, PrecisionSecond, PrecisionMinute, PrecisionHour, PrecisionDay, PrecisionWeek,
	PrecisionWeekend, PrecisionMonth, PrecisionQuarter, PrecisionHalfYear, PrecisionSeason, PrecisionYear, PrecisionDecade, PrecisionCentury}
