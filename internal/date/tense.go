package date

import "github.com/maqaf/maqaf/internal/text"

// maxTense bounds how far from an expression the words are looked for that tell its time, in bytes.
const maxTense = 160

// finish fills in what an expression owes to its surroundings and to public view.
func (p *parser) finish(e *expr) {
	e.linestart, e.lineend = p.opensLine(e.start), p.closesLine(e.end)
	e.raw.latin = p.latinAround(e)
	if e.needsTense() {
		e.tense = p.tenseAround(e)
	}
	if e.rangeTo > 0 {
		end := &p.ends[e.rangeTo-1]
		end.tense, end.raw.latin = e.tense, e.raw.latin
	}
}

// needsTense reports whether e lies before or after the reference as the words around tell.
func (e *expr) needsTense() bool {
	switch e.kind {
	case xOffset:
		return e.unit == unitWeekend
	case xWeekday:
		return !e.directed && !e.weekIsRel
	case xDate:
		return e.known&Year == 0 && e.hknown&Year == 0
	case xPeriod, xNth, xHoliday:
		return e.known&Year == 0 && !e.directed
	}
	return false
}

// tenseAround looks for the nearest word that tells past or future, in the sentence of e.
func (p *parser) tenseAround(e *expr) tense {
	lo, hi := p.tokensBeside(e)
	before, behind := maxTense, maxTense
	var past, next tense
	for k, n := lo, 0; k >= 0 && n < 40; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if e.start-t.start > maxTense || p.sentenceEnds(t.end, e.start) {
			break
		}
		if t.kind == kTense && t.end <= e.start {
			before, past = e.start-t.end+p.clauses(t.end, e.start), tense(t.tenseOf())
			if past == tensePast && p.passive(k) {
				past = tenseFuture // will be paid
			}
			break
		}
	}
	for k, n := hi, 0; k < len(p.tokens) && n < 40; k, n = k+1, n+1 {
		t := &p.tokens[k]
		if t.start-e.end > maxTense || p.sentenceEnds(e.end, t.start) {
			break
		}
		if t.kind == kTense && t.start >= e.end {
			behind, next = t.start-e.end+p.clauses(e.end, t.start), tense(t.tenseOf())
			break
		}
	}
	if w := p.suffixTense(e.start); w != tenseNone && before > 6 {
		return w
	}
	switch {
	case past == tenseNone:
		return next
	case next == tenseNone || before <= behind:
		return past
	}
	return next
}

// passive reports whether a word for the future stands right before token k.
func (p *parser) passive(k int) bool {
	at := p.tokens[k].start
	for j, n := k-1, 0; j >= 0 && n < 4; j, n = j-1, n+1 {
		if t := &p.tokens[j]; t.kind == kTense && t.end < at && at-t.end <= 4 {
			return t.tenseOf() > 0
		}
	}
	return false
}

// suffixTense tells what the ending of the word right before byte i says, a preposition left aside: predicted
// Wednesday.
func (p *parser) suffixTense(i int) tense {
	s := p.source
	for range 2 {
		for i > 0 && (s[i-1] == ' ' || s[i-1] == '\n') {
			i--
		}
		j := i
		for j > 0 && i-j < 24 && s[j-1]|0x20 >= 'a' && s[j-1]|0x20 <= 'z' {
			j--
		}
		for _, x := range p.suffixes {
			if i-j > len(x.text)+2 && s[i-len(x.text):i] == x.text && s[j] >= 'a' {
				if p.futureBefore(j) {
					return tenseFuture
				}
				return x.tense
			}
		}
		if i-j == 0 || i-j > 2 {
			break
		}
		i = j
	}
	return tenseNone
}

// futureBefore reports whether a word for the future ends right before byte i.
func (p *parser) futureBefore(i int) bool {
	lo, _ := p.tokensBeside(&expr{start: i, end: i})
	for k, n := lo, 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kTense && t.end < i && i-t.end <= 4 {
			return t.tenseOf() > 0
		}
	}
	return false
}

func (t *token) tenseOf() int8 {
	switch t.info.text {
	case "future":
		return 1
	case "past":
		return -1
	}
	return 0
}

// tokensBeside returns the indexes of the last token before e and the first behind it.
func (p *parser) tokensBeside(e *expr) (lo, hi int) {
	a, b := 0, len(p.tokens)
	for a < b { // the first whose word begins at or behind e
		m := (a + b) / 2
		if p.tokens[m].word < e.start {
			a = m + 1
		} else {
			b = m
		}
	}
	lo, hi = a-1, a
	for hi < len(p.tokens) && p.tokens[hi].start < e.end {
		hi++
	}
	return lo, hi
}

// sentenceEnds reports whether a sentence ends between two bytes.
func (p *parser) sentenceEnds(from, to int) bool {
	s := p.source
	for i := from; i < to && i < len(s); i++ {
		switch s[i] {
		case '!', '?', ';':
			return true
		case '\n':
			if i+1 < len(s) && (s[i+1] == '\n' || s[i+1] == '\r') {
				return true
			}
		case '.':
			if initial(s, i) {
				continue
			}
			if i+1 == len(s) || s[i+1] == ' ' && i > 0 && s[i-1] >= '0' || s[i+1] == '\n' || s[i+1] == '"' || s[i+1] == 0xE2 {
				return true
			}
		}
	}
	return false
}

// initial reports whether the dot at byte i ends an initial or a short title: P. Davison, Mr. Schwarz.
func initial(s string, i int) bool {
	j := i
	for j > 0 && i-j < 4 && s[j-1]|0x20 >= 'a' && s[j-1]|0x20 <= 'z' {
		j--
	}
	n := i - j
	return n >= 1 && n <= 3 && s[j] >= 'A' && s[j] <= 'Z' && (j == 0 || s[j-1] == ' ' || s[j-1] == '.' || s[j-1] == '\n')
}

// clauses weighs the commas and quotation marks between two bytes: what lies behind one counts as farther.
func (p *parser) clauses(from, to int) int {
	n := 0
	for i := from; i < to && i < len(p.source); i++ {
		switch p.source[i] {
		case ',', '"', ':':
			n += 40
		case '\n':
			n += 20
		}
	}
	return n
}

// opensLine reports whether nothing visible stands before byte i on its line but a bullet.
func (p *parser) opensLine(i int) bool {
	for i > 0 {
		r, size := lastRune(p.source[max(0, i-4):i])
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

// latinAround reports whether the last letter before e on its line, else the first behind, is a Latin one.
func (p *parser) latinAround(e *expr) bool {
	s := p.source
	for i, n := e.start, 0; i > 0 && n < 64; n++ {
		r, size := lastRune(s[max(0, i-4):i])
		if r == '\n' {
			break
		}
		if isLetter(r) {
			return r < 0x250
		}
		i -= size
	}
	n := 0
	for _, r := range s[e.end:] {
		if n++; n > 64 || r == '\n' {
			break
		}
		if isLetter(r) {
			return r < 0x250
		}
	}
	return e.half == halfAM || e.half == halfPM
}

// public returns what the engine sees of e.
func (e *expr) public() Expression {
	return Expression{
		Span: text.Span{Start: e.start, End: e.end}, Type: e.typ, Precision: e.precision(), Relative: e.isRelative(),
		HasDay: e.wholeDay(), HasClock: e.clock != 0,
	}
}

// wholeDay reports whether e names year, month and day by itself.
func (e *expr) wholeDay() bool {
	const all = Year | Month | Day
	return e.kind == xDate && (e.known == all || e.hknown == all || e.iknown == all)
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
	case xWeekday, xNth, xHoliday:
		return PrecisionDay
	case xOffset, xPeriod:
		return unitPrecision[e.unit]
	case xDecade:
		return PrecisionDecade
	case xCentury:
		return PrecisionCentury
	case xDate:
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
