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
		if e.tense = p.tenseAround(e); e.tense == tenseNone && e.kind == xWeekday && (p.listed(e) || p.aimless(e.start)) {
			e.tense = tenseFuture
		}
	}
	if e.rangeTo > 0 {
		end := &p.ends[e.rangeTo-1]
		end.tense, end.raw.script = e.tense, e.raw.script
	}
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
	tense   tense
	at, end int // where it begins, if it stands behind; where it ends, if before
	far     int
	modal   bool // it tells a possibility
	until   bool // it tells an end, which lies ahead unless the words around tell the past
	clause  bool // no comma or quotation mark stands between
	outlook bool // a word stands there that tells what is to come if no other tells anything
	set     bool // before: its aim lies ahead of it
	plan    bool // it is in the present
	since   bool // before: a word for a beginning stands right before
	put     bool // before: something is put there; behind: it came to something
}

// tenseAround tells the tense of the words around e, in its sentence.
func (p *parser) tenseAround(e *expr) tense {
	lo, hi := p.tokensBeside(e.start, e.end)
	before, behind := p.hintBefore(e.start, lo), p.hintBehind(e.end, hi)
	if behind.tense != tenseNone && p.wordBefore(p.wordStart(e.start)) != "" && p.coordinated(e.end, behind.at) {
		behind = hint{far: maxTense, outlook: behind.outlook}
	}
	e.doubtful = before.until
	if p.attr(p.wordBefore(p.wordStart(e.start)), "since") != "" {
		return tensePast
	}
	if e.kind == xWeekday {
		switch {
		case p.possessive(e.end) && p.around(e, before, behind):
			return tensePast // around Wednesday's ruling
		case behind.tense == tensePast && behind.far <= 1 && before.far > 1 && latinEntry(e):
			return tensePast // a court Thursday refused
		}
	}
	switch {
	case before.put && behind.put:
		return tensePast // a meeting called for Monday was broken off
	case before.tense == tenseNone && behind.tense == tenseNone && (before.outlook || behind.outlook):
		return tenseFuture
	}
	h := p.nearer(e, before, behind)
	if h.plan && (before.since || p.pictured(e.start)) {
		return tensePast // what has gone on since, or is seen in a picture
	}
	return h.tense
}

// nearer returns the hint that counts: a word before e in its own clause does, else the nearest.
func (p *parser) nearer(e *expr, before, behind hint) hint {
	switch {
	case before.tense == tenseNone, before.until && before.tense == tenseFuture && behind.tense == tensePast && !p.lineEnds(e.end, behind.far):
		return behind
	case behind.tense == tenseNone, before.clause && before.far < maxTense*2/3, before.far <= behind.far:
		return before
	}
	return behind
}

// around reports whether e, a weekday with a possessive, is of something past: it mostly is.
func (p *parser) around(e *expr, before, behind hint) bool {
	switch {
	case before.modal:
		return !p.planned(e.end) // would accept Wednesday's ruling; would skip Friday's hearing
	case before.tense == tenseNone:
		return behind.tense != tenseFuture || behind.far > maxPlanned || !p.planned(e.end)
	}
	return before.far > 30
}

// maxPlanned is how far behind a day the verb stands of what is planned for it, in bytes.
const maxPlanned = 25

// longest returns the longest token that tells a tense and ends with token k.
func (p *parser) longest(k int) int {
	end := p.tokens[k].end
	for j := k - 1; j >= 0 && k-j < 4; j-- {
		if t := &p.tokens[j]; t.kind == kTense && t.end == end && t.voice != voiceNone {
			k = j
		}
	}
	return k
}

// hintBefore finds the nearest word before byte i that tells a tense; lo is the last token before it.
func (p *parser) hintBefore(i, lo int) hint {
	h, outlook, since := hint{far: maxTense}, false, false
	start := i - maxTense
	for k, n := lo, 0; k >= 0 && n < 40 && i-p.tokens[k].start <= maxTense; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.voice == voiceNone || t.end > i || t.voice >= voiceBy && p.skipOn(t.end) < i || !p.speaks(t) {
			continue
		}
		switch t.voice {
		case voiceOutlook:
			outlook = outlook || !p.sentenceEnds(t.end, i)
			continue
		case voiceSince:
			since = true
			continue
		}
		if !p.sentenceEnds(t.end, i) {
			h = p.hintOf(p.longest(k), i)
		}
		start = t.end
		break
	}
	if at, w := p.shapeBefore(i, max(0, start)); w != voiceNone && !p.sentenceEnds(at, i) {
		h = p.hintAt(w, at, i)
	}
	h.outlook, h.since = outlook, since
	return h
}

// hintOf reads token k, which tells a tense, for a time at byte i behind it.
func (p *parser) hintOf(k, i int) hint {
	t := &p.tokens[k]
	h := p.hintAt(t.voice, t.end, i)
	h.modal, h.set = t.care, t.voice == voiceSet || t.voice == voiceHold
	switch t.voice {
	case voiceSet:
		if p.aims(k, i) {
			h.tense = tenseFuture
		}
	case voiceUntil, voiceBy:
		if earlier := p.hintBefore(t.start, k-1); earlier.tense == tensePast && !earlier.set && earlier.far < maxUntil && !p.subordinate(t.start-earlier.far, t.start) && !p.aimed(earlier.end, t.start) {
			earlier.until = true
			return earlier
		}
		h.until = true
	case voiceFrom:
		h.until = true
	case voiceFor:
		h.put, h.modal = true, true
	}
	switch {
	case h.tense == tensePast && t.voice != voiceUnreal && p.futureBefore(t.start):
		h.tense = tenseFuture // will be paid
	case h.tense == tenseFuture && p.unreal(k):
		h.tense = tensePast // had been due to expire
	}
	return h
}

// hintBehind finds the nearest word behind byte i that tells a tense; hi is the first token behind it.
func (p *parser) hintBehind(i, hi int) hint {
	h, outlook := hint{far: maxTense}, false
	end := i + maxTense
	for k, n := hi, 0; k < len(p.tokens) && n < 40 && p.tokens[k].start-i <= maxTense; k, n = k+1, n+1 {
		t := &p.tokens[k]
		if t.voice == voiceNone || t.start < i || t.voice >= voiceBy || !p.speaks(t) {
			continue
		}
		if t.voice == voiceOutlook {
			outlook = outlook || !p.sentenceEnds(i, t.start)
			continue
		}
		if !p.sentenceEnds(i, t.start) {
			h = p.hintAt(t.voice, i, t.start)
			h.put = t.voice == voiceWas
		}
		end = t.start
		break
	}
	if at, w := p.shapeBehind(i, min(len(p.source), end)); w != voiceNone && !p.sentenceEnds(i, at) {
		h = p.hintAt(w, i, at)
	}
	h.outlook = outlook
	return h
}

func (p *parser) hintAt(v voice, from, to int) hint {
	c := p.clauses(from, to)
	return hint{tense: v.tenseOf(), end: from, plan: v == voicePresent, at: to, far: to - from + c, clause: c == 0}
}

// futureBefore reports whether a word for the future ends right before byte i.
func (p *parser) futureBefore(i int) bool {
	lo, _ := p.tokensBeside(i, i)
	for k, n := lo, 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.kind != kTense || t.end >= i || i-t.end > 12 || t.voice.tenseOf() == tenseNone || t.voice >= voiceUntil {
			continue
		}
		if i-t.end <= 4 || t.latin && strings.Count(p.source[t.end:i], " ") <= p.stepsOf(t.end) && p.clauses(t.end, i) == 0 {
			return t.voice.tenseOf() == tenseFuture // will stay closed
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
