package date

// maxCompanion is how far from a bare weekday another may stand that shows what it is, in bytes.
const maxCompanion = 120

// accompanied reports whether another day of the week stands near token i, a Hebrew ordinal that may be one: הפסד בשישי
// וניצחון בראשון. First and second, in that order, count something.
func (p *parser) accompanied(i int) bool {
	t := &p.tokens[i]
	for k, n := i-1, 0; k >= 0 && n < 24 && t.word-p.tokens[k].end < maxCompanion; k, n = k-1, n+1 {
		if o := &p.tokens[k]; o.end <= t.word && o.attends(t, o, t) && !p.lineEnds(o.end, t.word-o.end) {
			return true
		}
	}
	for k, n := i+1, 0; k < len(p.tokens) && n < 24 && p.tokens[k].word-t.end < maxCompanion; k, n = k+1, n+1 {
		if o := &p.tokens[k]; o.word >= t.end && o.attends(t, t, o) && !p.lineEnds(t.end, o.word-t.end) {
			return true
		}
	}
	return false
}

// attends reports whether o, a weekday of which the first of the two stands before the other, shows that t is one too.
func (o *token) attends(t, first, second *token) bool {
	if o.kind != kWeekday || o.latin || o.plural || o.n == t.n || o.end-o.start <= 5 {
		return false
	}
	return !o.care || o.n == 6 || o.prefix&prefixBet != 0 && t.prefix&prefixBet != 0 && second.n != first.n+1
}
