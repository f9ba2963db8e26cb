package date

import "strings"

// evidence is what the all-number dates of a text tell of the order of their parts.
type evidence struct{ dmy, mdy int }

// weigh counts the dates that can be read in one order only, by their figures or by the weekday beside them.
func weigh(exprs []expr) evidence {
	var ev evidence
	for i := range exprs {
		e := &exprs[i]
		if e.kind != xDate || !e.numeric || e.raw.dots && e.raw.bare || e.raw.dots && e.raw.script != scriptLatin {
			continue
		}
		switch e.certainOrder(1950) {
		case OrderDMY:
			ev.dmy++
		case OrderMDY:
			ev.mdy++
		}
	}
	return ev
}

// certainOrder returns the only order that figures, weekday and second calendar allow; OrderUnknown if there are two.
func (e *expr) certainOrder(pivot int) Order {
	a, b := e.raw.a, e.raw.b
	year := e.fullYear(pivot)
	dmy, mdy := validDay(year, b, a), validDay(year, a, b)
	switch {
	case dmy && !mdy:
		return OrderDMY
	case mdy && !dmy:
		return OrderMDY
	case a == b || e.known&Year == 0:
		return OrderUnknown
	}
	first, second := fixedDay(year, b, a), fixedDay(year, a, b)
	if e.weekday >= 0 {
		x, y := weekdayOf(first) == int(e.weekday), weekdayOf(second) == int(e.weekday)
		if x && !y {
			return OrderDMY
		}
		if y && !x {
			return OrderMDY
		}
	}
	if e.hebrew && e.hknown == Year|Month|Day && validHebrew(e.hyear, e.hmonth, e.hday) {
		h := hebrewFixed(e.hyear, e.hmonth, e.hday)
		if near(h, first) && !near(h, second) {
			return OrderDMY
		}
		if near(h, second) && !near(h, first) {
			return OrderMDY
		}
	}
	return OrderUnknown
}

func near(a, b int) bool { return a-b <= 1 && b-a <= 1 }

// fullYear returns the year of e with its century; pivot is the first of the 100 years that two figures fall in.
func (e *expr) fullYear(pivot int) int {
	if e.known&Year == 0 {
		return 2000
	}
	if e.era < 0 {
		return 1 - e.year
	}
	if e.yearDigits != 2 {
		return e.year
	}
	return pivot + mod(e.year-pivot, 100)
}

// decideOrder returns the order in which an all-number date is read, and whether the other order would do as well.
func (r *resolver) decideOrder(e *expr) (o Order, ambiguous bool) {
	if o := e.certainOrder(r.pivot()); o != OrderUnknown {
		return o, false
	}
	switch {
	case r.o.Order == OrderDMY || r.o.Order == OrderMDY:
		return r.o.Order, false
	case e.raw.a == e.raw.b:
		return OrderDMY, false
	case e.raw.dots:
		return OrderDMY, false
	case r.evidence.dmy > 0 && r.evidence.mdy == 0:
		return OrderDMY, false
	case r.evidence.mdy > 0 && r.evidence.dmy == 0:
		return OrderMDY, false
	}
	if o := languageOrder(r.o.Language, r.latin(e)); o != OrderUnknown {
		return o, false
	}
	if r.o.Zone != nil {
		if americanZone(r.o.Zone.String()) {
			return OrderMDY, false
		}
		if name := r.o.Zone.String(); strings.Contains(name, "/") && !strings.HasPrefix(name, "Etc/") {
			return OrderDMY, false
		}
	}
	return r.nearerOrder(e), true
}

// latin reports whether e stands among Latin letters, or in a text of such.
func (r *resolver) latin(e *expr) bool {
	if e.raw.script != scriptNone {
		return e.raw.script == scriptLatin
	}
	if r.letters == scriptNone {
		r.letters = mostLetters(r.source)
	}
	return r.letters == scriptLatin
}

// mostLetters returns the script of most letters of the text; it reads them once, however many days are asked for.
func (fs *Findings) mostLetters() script {
	if fs.letters == scriptNone {
		fs.letters = mostLetters(fs.memory.source)
	}
	return fs.letters
}

// OrderOfPage returns the order that the letters of a text settle for the all-number dates about it that stand elsewhere, as in the
// markup of its page; OrderUnknown if most are Latin. It costs one pass.
func OrderOfPage(content string) Order {
	return languageOrder("", mostLetters(content) == scriptLatin)
}

// mostLetters returns the script of most letters of s: by bytes, since letters of the other scripts have a lead byte of
// their own. It is Latin where there are none.
func mostLetters(s string) script {
	latin, other := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i] | 0x20; {
		case c >= 'a' && c <= 'z':
			latin++
		case s[i] >= 0xCD && s[i] <= 0xDF: // Greek to the end of Arabic
			other++
		}
	}
	if other > latin {
		return scriptOther
	}
	return scriptLatin
}

// languageOrder returns the order that a language settles. English without a region settles none.
func languageOrder(language string, latin bool) Order {
	if !latin {
		return OrderDMY
	}
	switch {
	case language == "en-US":
		return OrderMDY
	case strings.HasPrefix(language, "en-"):
		return OrderDMY
	}
	return OrderUnknown
}

// americanZone reports whether the zone is of a land that puts the month first.
func americanZone(name string) bool {
	switch name {
	case "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix", "America/Anchorage",
		"America/Detroit", "America/Boise", "America/Juneau", "America/Sitka", "America/Nome", "America/Menominee", "Pacific/Honolulu", "Pacific/Guam":
		return true
	}
	return strings.HasPrefix(name, "US/") || strings.HasPrefix(name, "America/Indiana/") || strings.HasPrefix(name, "America/Kentucky/") ||
		strings.HasPrefix(name, "America/North_Dakota/")
}

// nearerOrder prefers the month first, as most English pages have it, unless the other order alone is near the
// reference.
func (r *resolver) nearerOrder(e *expr) Order {
	if !r.known || e.known&Year == 0 {
		return OrderMDY
	}
	year := e.fullYear(r.pivot())
	d, m := abs(fixedDay(year, e.raw.b, e.raw.a)-r.today), abs(fixedDay(year, e.raw.a, e.raw.b)-r.today)
	if d <= 10 && m > 25 {
		return OrderDMY
	}
	return OrderMDY
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
