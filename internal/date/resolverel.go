package date

import "strings"

// weekdayOf resolves a weekday.
func (r *resolver) weekdayOf(e *expr, m *moment) bool {
	if !r.known {
		m.value = r.keep(e.appendClock(append(make([]byte, 0, 32), weekdayValues[e.weekday]...)))
		m.confidence -= 300
		return true
	}
	m.relative = true
	day := int(e.weekday)
	switch {
	case e.weekIsRel:
		return m.setDay(r.weekStart(e, r.today) + 7*int(e.weekRel) + mod(day-r.weekOpens(e), 7))
	case e.mention && r.hasLast && e.dir > 0:
		return m.setDay(afterDay(r.last, day))
	case e.mention && r.hasLast && e.dir < 0:
		return m.setDay(beforeDay(r.last, day))
	case e.directed && e.dir < 0:
		return m.setDay(beforeDay(r.today, day))
	case e.directed && e.dir > 0:
		return m.setDay(afterDay(r.today, day))
	case e.directed:
		if e.entry != nil && e.entry.Language == "en" && e.tense == tensePast {
			return m.setDay(atOrBefore(r.today, day))
		}
		return m.setDay(afterDay(r.today-1, day))
	case e.tense == tenseFuture:
		return m.setDay(afterDay(r.today, day))
	}
	if m.confidence = 920; e.tense == tenseNone {
		m.confidence = 900
	}
	return m.setDay(atOrBefore(r.today, day))
}

// atOrBefore returns the latest day of that weekday that is not after fixed.
func atOrBefore(fixed, weekday int) int { return fixed - mod(weekdayOf(fixed)-weekday, 7) }

// beforeDay returns the latest such day before fixed, afterDay the first after it.
func beforeDay(fixed, weekday int) int { return atOrBefore(fixed-1, weekday) }
func afterDay(fixed, weekday int) int  { return atOrBefore(fixed+7, weekday) }

// weekOpens returns the weekday that a week begins with: Sunday in Israel and in Hebrew and Arabic, else Monday.
func (r *resolver) weekOpens(e *expr) int {
	if r.o.Zone != nil {
		switch name := r.o.Zone.String(); {
		case name == "Asia/Jerusalem":
			return 0
		case strings.HasPrefix(name, "Europe/"):
			return 1
		}
	}
	if e.entry != nil && (e.entry.Language == "ru" || e.entry.Language == "en" || e.entry.Language == "fr") {
		return 1 // weeks are named by ISO 8601
	}
	return 0
}

// weekStart returns the first day of the week that holds fixed.
func (r *resolver) weekStart(e *expr, fixed int) int {
	return fixed - mod(weekdayOf(fixed)-r.weekOpens(e), 7)
}

// base returns the day that e counts from: the reference's, or that of what was named before.
func (r *resolver) base(e *expr) (int, bool) {
	told := r.told != 0 && (e.unit == unitYear || e.unit == unitMonth && r.toldMonth)
	switch {
	case e.said && e.unit >= unitMonth:
		return r.told, told
	case e.mention && told && (!r.hasLast || r.toldAt >= r.lastAt):
		return r.told, true
	case e.mention && r.hasLast:
		return r.last, true
	}
	return r.today, r.known && !e.said
}

// offsetOf resolves so many units from the reference.
func (r *resolver) offsetOf(e *expr, m *moment) bool {
	base, ok := r.base(e)
	if !ok {
		if !e.said {
			r.note(NoteUnresolved, e)
		}
		return false
	}
	m.relative = true
	if r.sameQuarter(e) {
		q := r.quarter + e.n
		if e.unit == unitYear {
			q = r.quarter + 4*e.n
		}
		m.quarter(floorDiv(q, 4), mod(q, 4)+1)
		r.quarterAt = e.end
		return true
	}
	switch e.unit {
	case unitDay:
		if e.weekday >= 0 && weekdayOf(base+e.n) != int(e.weekday) {
			r.note(NoteWeekdayMismatch, e)
			m.confidence -= 250
		}
		return m.setDay(base + e.n)
	case unitWeek:
		m.week(r.weekStart(e, base) + 7*e.n)
	case unitWeekend:
		r.weekend(e, base, m)
	case unitMonth:
		year, month, _ := civilDay(base)
		m.month(carryMonths(year, month+e.n))
	case unitQuarter:
		year, month, _ := civilDay(base)
		q := (month-1)/3 + e.n
		if e.mention {
			q-- // the latest whole one
		}
		m.quarter(year+floorDiv(q, 4), mod(q, 4)+1)
	case unitYear:
		year, _, _ := civilDay(base)
		m.value = string(appendYear(make([]byte, 0, 32), year+e.n))
		m.wholeYear(year + e.n)
	case unitDecade:
		r.decades(e, base, m)
	case unitCentury:
		year, _, _ := civilDay(base)
		m.tens(floorDiv(year, 100)+e.n, 100, 2)
	default:
		return r.shortOffset(e, m)
	}
	return true
}

// quarterReach is how far behind a quarter "a year earlier" still means the same quarter, in bytes.
const quarterReach = 400

// sameQuarter reports whether e counts from the quarter that the text speaks of.
func (r *resolver) sameQuarter(e *expr) bool {
	if r.quarterAt == 0 || e.start-r.quarterAt > quarterReach || !r.o.Vague {
		return false
	}
	return e.unit == unitQuarter && e.mention || e.unit == unitYear && e.rule == "date.counted" && (e.n == -1 || e.n == 1)
}

// decades resolves "last decade" to ten years, and "a decade ago" to its year.
func (r *resolver) decades(e *expr, base int, m *moment) {
	year, _, _ := civilDay(base)
	if e.rule == "date.counted" {
		year += 10 * e.n
		m.value = string(appendYear(make([]byte, 0, 32), year))
		m.wholeYear(year)
		return
	}
	m.tens(floorDiv(year, 10)+e.n, 10, 3)
}

// shortOffset resolves hours, minutes and seconds from the clock of the reference.
func (r *resolver) shortOffset(e *expr, m *moment) bool {
	if e.mention && (r.hasLast || e.tense == tensePast || e.linestart && e.lineend) {
		return false // counted from what the text tells
	}
	if !r.known || r.ref.Civil.Known&Hour == 0 {
		r.note(NoteUnresolved, e)
		return false
	}
	seconds := e.n
	switch e.unit {
	case unitMinute:
		seconds *= 60
	case unitHour:
		seconds *= 3600
	}
	c := r.ref.Civil
	at := c.Hour*3600 + c.Minute*60 + c.Second + seconds
	m.setDay(r.today + floorDiv(at, 86400))
	at = mod(at, 86400)
	e.setClock(at/3600, at/60%60, Hour|Minute)
	if e.unit == unitSecond {
		e.second, e.clock = at%60, e.clock|Second
	}
	return true
}

// week gives m the week that begins at fixed; a Sunday's week is named by its Thursday.
func (m *moment) week(start int) {
	year, week := isoWeek(start + 4)
	if weekdayOf(start) == 1 {
		year, week = isoWeek(start)
	}
	m.value = string(appendInt(append(appendYear(make([]byte, 0, 32), year), "-W"...), week, 2))
	monday := isoMonday(year, week)
	m.first, m.last = dayCivil(monday), dayCivil(monday+6)
}

// weekend gives m the weekend so many weeks from the one of the week that holds base.
func (r *resolver) weekend(e *expr, base int, m *moment) {
	start := r.weekStart(e, base)
	first := start + 6 // Saturday of a week from Sunday
	if weekdayOf(start) == 1 {
		first = start + 5
	}
	israeli := r.israeli(e)
	if israeli {
		first = start + 5
	}
	n := e.n
	if e.near && first > base {
		n-- // the coming weekend is this week's
	}
	first += 7 * n
	if e.rule == "date.relative-word" && n == 0 && (e.tense == tensePast && first > base || e.tense == tenseNone && first-base > 1) {
		first -= 7 // over the weekend, told from Monday on
	}
	year, week := isoWeek(first)
	m.value = string(append(appendInt(append(appendYear(make([]byte, 0, 32), year), "-W"...), week, 2), "-WE"...))
	m.first, m.last = dayCivil(first), dayCivil(first+1)
}

// israeli reports whether the weekend of the text is Friday and Saturday.
func (r *resolver) israeli(e *expr) bool {
	return e.entry != nil && (e.entry.Language == "he" || e.entry.Language == "ar") || r.o.Zone != nil && r.o.Zone.String() == "Asia/Jerusalem"
}
