package date

// weekly reports whether e is the clock of days that come every week, which stand right before token i: Mondays 10:00,
// Sun-Thu 10:00-17:00.
func (p *parser) weekly(i int, e *expr) bool {
	if e.kind != xClock || e.clock == 0 {
		return false
	}
	at, days := p.tokens[i].word, 0
	for k, n := i-1, 0; k >= 0 && n < 16; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kWeekday && t.plural && t.end <= at && p.dayLetters(t.end, at) {
			return true
		}
	}
	var last *token
	for k, n := i-1, 0; k >= 0 && n < 16; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.kind != kWeekday || t.end > at {
			continue
		}
		g, to := p.gapAt(t.end)
		if to < at || g&gapLine != 0 {
			break
		}
		switch {
		case days > 0 && last != nil && g&(gapDash|gapComma) == 0, days == 0 && g&^(gapSpace|gapColon|gapApostrophe) != 0:
			return false
		}
		if days++; days > 1 && (g&gapDash != 0 || !t.latin && t.end-t.start <= 4) {
			return true
		}
		at, last = t.word, t
	}
	return false
}

// dayLetters reports whether nothing stands between two bytes but marks and single letters that name days.
func (p *parser) dayLetters(from, to int) bool {
	if to-from > 24 {
		return false
	}
	letters := 0
	for _, r := range p.source[from:to] {
		switch {
		case hebrewLetter(r):
			if letters++; letters > 1 {
				return false
			}
		case gapClass(r)&(gapSpace|gapComma|gapColon|gapDash|gapApostrophe) != 0:
			letters = 0
		default:
			return false
		}
	}
	return true
}

// dropWeekly takes the last expression back if it and e name the days of a week, which come again with their hours:
// Sunday-Thursday 10:00-17:00. It reports whether it did.
func (p *parser) dropWeekly(i int, e *expr) bool {
	if e.kind != xWeekday || e.clock == 0 || e.rangeTo == 0 {
		return false
	}
	if w := p.before(i, e.start, kWeekday, gapDash|gapDot); w != nil && w.care && w.latin {
		return true
	}
	if len(p.exprs) == 0 {
		return false
	}
	last := &p.exprs[len(p.exprs)-1]
	if last.kind != xWeekday || last.clock != 0 || last.directed || last.rangeTo != 0 || e.start-last.end > 5 {
		return false
	}
	if g, to := p.gapAt(last.end); g&gapDash == 0 || to != e.start {
		return false
	}
	p.exprs = p.exprs[:len(p.exprs)-1]
	return true
}
