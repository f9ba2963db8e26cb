package date

// joins reports whether e and o, between which g and links stand, are parts of one mention.
func (p *parser) joins(e, o *expr, g gap, links link) bool {
	if e.rangeTo != 0 || o.rangeTo != 0 || e.typ == TypeDuration || o.typ == TypeDuration || e.kind == xVague || o.kind == xVague {
		return false
	}
	if g&gapColon != 0 && !(e.kind == xDate && e.known&Year != 0 && o.kind == xClock && o.half != halfUnset && g&gapSpace != 0) {
		return false // "5 March 2012: 2:20 PM"
	}
	clock, part := o.kind == xClock && o.clock != 0, o.kind == xClock && o.clock == 0 || o.joined
	spaced := g&gapSpace != 0 || g == 0
	switch {
	case e.clock != 0 && o.clock != 0:
		return g&gapOpen != 0 && o.kind == xClock && (o.zoned || o.zone != "") && !e.zoned // 17:00 (15:00 GMT)
	case clock && e.kind != xClock:
		if o.weak == weakPart && e.weak != weakNone || !e.hasDay() {
			return false
		}
		if g&gapDash != 0 && !spaced {
			return false
		}
		return e.weak != weakDate && (links&^(linkAt|linkThe|linkOn|linkIn) == 0)
	case clock: // a part of the day before its clock
		return e.clock == 0 && g&^gapSpace == 0 && links&^linkAt == 0 && false
	case part && e.kind != xClock:
		return e.hasDay() && e.part == partNone && g&^gapSpace == 0 && e.weak != weakDate && links&^(linkAt|linkIn|linkOn|linkThe) == 0
	case part:
		return e.clock != 0 && e.half == halfUnset && false
	case e.kind == xClock:
		return p.clockJoins(e, o, g, links)
	}
	return p.daysJoin(e, o, g, links)
}

// clockJoins reports whether a clock or part of the day joins the day behind it.
func (p *parser) clockJoins(e, o *expr, g gap, links link) bool {
	if !o.hasDay() || o.clock != 0 || o.part != partNone && e.part != partNone || o.weak == weakDate {
		return false
	}
	if e.clock == 0 { // evening of 5 March, مساء الثلاثاء
		if e.entry.Language == "ru" {
			links &^= linkAt | linkSince // вечером в субботу
		}
		return g&^gapSpace == 0 && links&^(linkOf|linkOn|linkThe) == 0 && o.weak == weakNone && o.part == partNone && !(o.kind == xDate && o.hebrew && e.entry.Language == "he")
	}
	if o.part != partNone && o.kind == xOffset && e.half == halfUnset && g&gapComma != 0 {
		return false
	}
	if o.kind == xDate && o.known&Day == 0 && !o.hebrew && !o.islamic {
		return false
	}
	return links&^(linkOn|linkOf|linkThe|linkInDay|linkIn) == 0 && (g&gapDash == 0 || g&gapSpace != 0)
}

// daysJoin reports whether two namings of a day are of the same.
func (p *parser) daysJoin(e, o *expr, g gap, links link) bool {
	if e.kind == xOffset && e.unit == unitWeek && o.kind == xWeekday && !o.directed && !o.weekIsRel && o.weak <= weakPart {
		return g&^(gapSpace|gapComma|gapDash) == 0 && links&^(linkOn|linkThe|linkIn) == 0 && g&gapComma == 0
	}
	if yearLike(e) && o.kind == xPeriod && o.known == 0 && !o.yearIsRel && !o.directed {
		return g&^gapSpace == 0 && links&^linkDet == 0
	}
	if links != 0 && links&^(linkAt|linkSince) == 0 && g&gapComma != 0 && o.kind == xWeekday && o.entry.Language == "ru" {
		links = 0 // 12 ноября, в четверг
	}
	if !e.hasDay() || !o.hasDay() || links&^(linkThe|linkOn|linkInDay) != 0 || o.part != partNone && e.part != partNone {
		return false
	}
	marked := g&(gapComma|gapOpen|gapSlash|gapPipe|gapDash) != 0
	switch {
	case e.kind == xWeekday && o.kind == xDate:
		return e.weekday >= 0 && o.weekday < 0 && !e.weekIsRel && g&gapSlash == 0 && (g&gapPipe == 0 || o.known&Year != 0) && (!e.directed || marked)
	case e.kind == xDate && o.kind == xWeekday:
		if e.raw.bare && !e.raw.dots && g&gapOpen == 0 {
			return false // fell 7/8 Thursday
		}
		return e.weekday < 0 && !o.directed && !o.weekIsRel && (marked || o.weak == weakNone || e.known&Year != 0) && (o.weak != weakDate || g&gapOpen != 0)
	case e.kind == xOffset && o.kind == xWeekday:
		if e.weekday >= 0 || e.mention || o.directed || o.weekIsRel || e.n < -3 || e.n > 3 {
			return false
		}
		return g&gapOpen != 0 || o.weak == weakNone && (marked || !latinEntry(e))
	case e.kind == xWeekday && o.kind == xOffset:
		return g&gapOpen != 0 && !o.mention
	case e.kind == xOffset && o.kind == xDate:
		return marked && (o.known|o.hknown)&Day != 0 && !e.mention && e.n >= -3 && e.n <= 3 && (o.weak == weakNone || o.raw.bare && o.raw.dots)
	case e.kind == xDate && o.kind == xDate:
		return systems(e)&systems(o) == 0 && e.weak == weakNone && o.weak == weakNone
	case e.kind == xDate && o.kind == xHoliday, e.kind == xHoliday && o.kind == xDate:
		return g&gapOpen != 0
	}
	return false
}

// yearLike reports whether e is a year, by number or counted from the reference's.
func yearLike(e *expr) bool {
	return e.kind == xOffset && e.unit == unitYear && !e.mention && e.rule != "date.counted" || e.kind == xDate && e.known == Year && !e.hebrew && e.era == 0
}

func latinEntry(e *expr) bool { return e.entry == nil || e.entry.Language == "en" }

// systems is the set of calendars in which e names a day.
func systems(e *expr) int {
	n := 0
	if e.known != 0 {
		n |= 1
	}
	if e.hebrew {
		n |= 2
	}
	if e.islamic {
		n |= 4
	}
	return n
}

// merge adds to e what o names.
func (e *expr) merge(o *expr) {
	if o.kind == xPeriod {
		e.takePeriod(o)
		return
	}
	if e.kind == xOffset && e.unit == unitWeek {
		e.kind, e.weekIsRel, e.weekRel, e.weekday, e.rule = xWeekday, true, int8(e.n), o.weekday, "date.weekday"
	}
	if o.clock != 0 && e.clock == 0 {
		e.takeClock(o)
	}
	if o.part != partNone {
		e.part, e.typ = o.part, TypeTime
	}
	if o.weekday >= 0 && e.weekday < 0 {
		e.weekday = o.weekday
	}
	if o.joined {
		e.weak = weakNone
		return
	}
	if o.kind != xClock && (e.kind == xClock || e.kind == xWeekday && o.kind == xDate) {
		e.takeDay(o)
	} else if o.kind == xDate && (e.kind == xOffset || e.kind == xDate || e.kind == xHoliday) {
		e.addDay(o)
	}
	e.weak = weakNone
	e.prefixed = e.prefixed || o.prefixed
	if e.typ == TypeDate && (e.clock != 0 || e.part != partNone) {
		e.typ = TypeTime
	}
}

// takePeriod makes e the quarter, half or season o of the year that e names.
func (e *expr) takePeriod(o *expr) {
	if e.kind == xOffset {
		e.yearIsRel, e.yearRel = true, int8(e.n)
	}
	e.kind, e.unit, e.n, e.season, e.rule, e.entry = xPeriod, o.unit, o.n, o.season, o.rule, o.entry
}

// takeDay lets e name the day that o names, and keeps e's own weekday and clock.
func (e *expr) takeDay(o *expr) {
	keep := *e
	*e = *o
	e.start = keep.start
	if keep.weekday >= 0 {
		e.weekday = keep.weekday
	}
	if keep.clock != 0 {
		e.takeClock(&keep)
	}
	if keep.part != partNone {
		e.part = keep.part
	}
	e.typ = o.typ
	if e.clock != 0 || e.part != partNone {
		e.typ = TypeTime
	}
}

// addDay adds the calendar day of o to e, which names the same day otherwise.
func (e *expr) addDay(o *expr) {
	kind := xDate
	if o.known != 0 {
		e.known, e.year, e.month, e.day, e.yearDigits = o.known, o.year, o.month, o.day, o.yearDigits
		e.numeric, e.raw, e.order = o.numeric, o.raw, o.order
		e.yearIsRel, e.yearRel = o.yearIsRel, o.yearRel
	}
	if o.hebrew {
		e.hebrew, e.hyear, e.hmonth, e.hday, e.hknown, e.plainAdar, e.shift = true, o.hyear, o.hmonth, o.hday, o.hknown, o.plainAdar, o.shift
	}
	if o.islamic {
		e.islamic, e.iyear, e.imonth, e.iday, e.iknown = true, o.iyear, o.imonth, o.iday, o.iknown
	}
	if e.rule == "date.day-month" || e.kind == xOffset {
		e.rule = o.rule
	}
	e.kind = kind
}
