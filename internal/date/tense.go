package date

import "strings"

// maxUntil is how far before a word for an end, in bytes, a verb may stand that tells its time.
const maxUntil = 120

// maxTense bounds how far from an expression the words are looked for that tell its time, in bytes.
const maxTense = 160

// finish fills in what an expression owes to its surroundings and to public view.
func (p *parser) finish(e *expr) {
	e.linestart, e.lineend = p.opensLine(e.start), p.closesLine(e.end)
	e.raw.script = p.scriptAround(e)
	if e.needsTense() {
		if e.tense = p.tenseAround(e); e.tense == tenseNone && e.kind == xWeekday && p.announced(e.start) {
			e.tense = tenseFuture
		}
	}
	if e.rangeTo > 0 {
		end := &p.ends[e.rangeTo-1]
		end.tense, end.raw.script = e.tense, e.raw.script
	}
}

// announced reports whether what stands at byte i is told behind a label, as the time of an event is, and not that of the
// page: "Meeting: Friday morning".
func (p *parser) announced(i int) bool {
	j := p.skipBack(i)
	if j == 0 || p.source[j-1] != ':' {
		return false
	}
	word := p.wordBefore(j - 1)
	return word != "" && !p.known(word, "publication-cues", "credit-cues", "caption-cues")
}

// needsTense reports whether e lies before or after the reference as the words around tell.
func (e *expr) needsTense() bool {
	switch e.kind {
	case xOffset:
		return e.unit == unitWeekend || e.mention && e.unit < unitDay
	case xWeekday:
		return !e.directed && !e.weekIsRel
	case xDate:
		return e.known&Year == 0 && e.hknown&Year == 0
	case xPeriod, xNth, xHoliday:
		return e.known&Year == 0 && !e.directed
	}
	return false
}

// hint is a word that tells a tense, and how far it stands from an expression: in bytes, and more behind each comma.
type hint struct {
	tense  tense
	far    int
	modal  bool // it tells a possibility
	until  bool // it tells an end, which lies ahead unless the words around tell the past
	clause bool // no comma or quotation mark stands between
}

// tenseAround tells the tense of the words around e, in its sentence. A word before e in its own clause counts; else the
// nearest does.
func (p *parser) tenseAround(e *expr) tense {
	lo, hi := p.tokensBeside(e.start, e.end)
	before, behind := p.hintBefore(e.start, lo), p.hintBehind(e.end, hi)
	e.doubtful = before.until
	switch {
	case e.kind == xWeekday && p.pastPossessive(cursor{end: e.end}).end > e.end && (before.modal || before.tense == tenseNone || before.far > 30):
		return tensePast // around Wednesday's ruling
	case behind.tense == tensePast && behind.far <= 1 && before.far > 1 && e.kind == xWeekday && latinEntry(e):
		return tensePast // a court Thursday refused
	case before.tense == tenseNone, before.until && before.tense == tenseFuture && behind.tense == tensePast && !p.lineEnds(e.end, behind.far):
		return behind.tense
	case behind.tense == tenseNone, before.clause && before.far < maxTense*2/3, before.far <= behind.far:
		return before.tense
	}
	return behind.tense
}

// lineEnds reports whether a line ends in the n bytes behind byte i: what stands behind a title is not of its clause.
func (p *parser) lineEnds(i, n int) bool {
	return strings.IndexByte(p.source[i:min(i+n, len(p.source))], '\n') >= 0
}

// hintBefore finds the nearest word before byte i that tells a tense; lo is the last token before it.
func (p *parser) hintBefore(i, lo int) hint {
	h := hint{far: maxTense}
	start := i - maxTense
	for k, n := lo, 0; k >= 0 && n < 40 && i-p.tokens[k].start <= maxTense; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kTense && t.end <= i && t.tenseOf() != 0 {
			if !p.sentenceEnds(t.end, i) {
				h = p.hintAt(tense(t.tenseOf()), t.end, i)
				switch t.text {
				case "set":
					h.tense = p.setFor(t.end, i)
				case "until":
					if earlier := p.hintBefore(t.start, k-1); earlier.tense == tensePast && earlier.far < maxUntil && !p.subordinate(t.start-earlier.far, t.start) {
						earlier.until = true
						return earlier
					}
					h.until = true
				}
				h.modal = t.care
				if h.tense == tensePast && p.futureBefore(t.start) {
					h.tense = tenseFuture // will be paid
				} else if h.tense == tenseFuture && strings.HasSuffix(p.source[:t.start], "had been ") {
					h.tense = tensePast // had been due to expire
				}
			}
			start = t.end
			break
		}
	}
	at, w := p.shapeBefore(i, max(0, start))
	if w == tenseNone || p.sentenceEnds(at, i) {
		return h
	}
	return p.hintAt(w, at, i)
}

// subordinate reports whether a word that opens what somebody said stands between two bytes: כי, that.
func (p *parser) subordinate(from, to int) bool {
	for i := max(0, from); i < to; {
		i = p.skipOn(i)
		word := p.wordBehind(i)
		if word != "" && i+len(word) <= to && p.opensClause(word) {
			return true
		}
		i += max(len(word), 1)
	}
	return false
}

// opensClause reports whether the lexicon has word as one that opens a clause.
func (p *parser) opensClause(word string) bool {
	for e := range p.lexicon.Of(p.lexicon.Lookup(word)) {
		if e.Attr("opens") == "clause" {
			return true
		}
	}
	return false
}

// hintBehind finds the nearest word behind byte i that tells a tense; hi is the first token behind it.
func (p *parser) hintBehind(i, hi int) hint {
	h := hint{far: maxTense}
	end := i + maxTense
	for k, n := hi, 0; k < len(p.tokens) && n < 40 && p.tokens[k].start-i <= maxTense; k, n = k+1, n+1 {
		if t := &p.tokens[k]; t.kind == kTense && t.start >= i && t.tenseOf() != 0 {
			if !p.sentenceEnds(i, t.start) {
				h = p.hintAt(tense(t.tenseOf()), i, t.start)
			}
			end = t.start
			break
		}
	}
	at, w := p.shapeBehind(i, min(len(p.source), end))
	if w == tenseNone || p.sentenceEnds(i, at) {
		return h
	}
	return p.hintAt(w, i, at)
}

func (p *parser) hintAt(t tense, from, to int) hint {
	c := p.clauses(from, to)
	return hint{tense: t, far: to - from + c, clause: c == 0}
}

// futureBefore reports whether a word for the future ends right before byte i.
func (p *parser) futureBefore(i int) bool {
	lo, _ := p.tokensBeside(i, i)
	for k, n := lo, 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.kind != kTense || t.end >= i || i-t.end > 12 || t.tenseOf() == 0 {
			continue
		}
		if i-t.end <= 4 || t.latin && strings.Count(p.source[t.end:i], " ") <= p.stepsOf(t.end) && p.clauses(t.end, i) == 0 {
			return t.tenseOf() > 0 // will stay closed
		}
		return false
	}
	return false
}

// stepsOf returns how many spaces may stand between a word for the future, which ends at byte i, and its verb: one more
// where the two are denied.
func (p *parser) stepsOf(i int) int {
	if strings.HasPrefix(p.source[i:], " not ") {
		return 3
	}
	return 2
}

// setFor tells the tense of a word such as "was set", which ends at byte from, before a time at byte to: it lies ahead
// if a word with lamed opens what stands between.
func (p *parser) setFor(from, to int) tense {
	const lamed = "\u05dc"
	for i := from; i < to; i++ {
		if p.source[i] == ' ' && strings.HasPrefix(p.source[i+1:], lamed) {
			return tenseFuture
		}
		if p.source[i] == ',' || p.source[i] == '.' {
			break
		}
	}
	return tensePast
}

func (t *token) tenseOf() int8 {
	switch t.info.text {
	case "future", "until":
		return 1
	case "past", "set":
		return -1
	}
	return 0
}

// tokensBeside returns the indexes of the last token before byte start and the first at or behind byte end.
func (p *parser) tokensBeside(start, end int) (lo, hi int) {
	a, b := 0, len(p.tokens)
	for a < b { // the first whose word begins at or behind start
		m := (a + b) / 2
		if p.tokens[m].word < start {
			a = m + 1
		} else {
			b = m
		}
	}
	lo, hi = a-1, a
	for hi < len(p.tokens) && p.tokens[hi].start < end {
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
			if i+2 < len(s) && s[i+1] == ' ' && s[i+2] >= 'a' && s[i+2] <= 'z' || i >= 2 && s[i-2:i] == "vs" {
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
