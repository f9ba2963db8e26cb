package date

import (
	"strings"
	"unicode/utf8"
)

// addGematria adds the numbers in Hebrew letters that stand before and behind the month or cue t.
func (p *parser) addGematria(t *token) {
	s := p.source
	if t.kind&(kHebrewMonth|kMonth|kLink) != 0 {
		if n, word, prefix, ok := numeralBefore(s, beforeWord(s, t.word, wordOf)); ok && (n.marked || t.kind == kHebrewMonth) {
			if first, word, prefix, ok := numeralBefore(s, beforeWord(s, word, wordUntil)); ok && first.marked && first.value < n.value {
				p.addNumeral(first, word, prefix) // כ"ג-כ"ה בתשרי
			}
			p.addNumeral(n, word, prefix)
		}
		if t.kind == kLink {
			return
		}
	}
	g, to := p.gapAt(t.end)
	if g&^(gapSpace|gapComma|gapDash) != 0 || g == 0 && t.kind != kHebrewCue || to >= len(s) {
		return
	}
	p.numeralBehind(t, to)
}

// Hebrew words that may stand between the parts of a day in letters: "of" before the month, "until" between two days.
const (
	wordOf    = " \u05e9\u05dc "
	wordUntil = " \u05e2\u05d3 "
)

// beforeWord moves i back over word, if that ends there, but for its first space.
func beforeWord(s string, i int, word string) int {
	if strings.HasSuffix(s[:i], word) {
		return i - len(word) + 1
	}
	return i
}

// numeralBehind adds the year or, behind a cue, the day at byte i.
func (p *parser) numeralBehind(t *token, i int) {
	s := p.source
	pre, word := prefix(0), i
	for range 3 {
		n, ok := readNumeral(s, i)
		if ok && (t.kind == kHebrewCue && n.thousands == 0 && n.value <= 30 && n.canonical && n.marked || n.isYear(t) && (n.marked || !p.known(s[n.start:n.end], "number-words"))) {
			p.addNumeral(n, word, pre)
			return
		}
		if i >= len(s) {
			return
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		l := prefixLetter(r)
		if l&(prefixHe|prefixBet|prefixShin|prefixLamed) == 0 {
			return
		}
		pre |= l
		i = skipMarks(s, i+size)
		if i < len(s) {
			if r, size := utf8.DecodeRuneInString(s[i:]); isDash(r) {
				i += size
			}
		}
	}
}

// isYear reports whether n is a year of the Hebrew calendar, as it stands behind a month or cue.
func (n numeral) isYear(t *token) bool {
	if n.letters < 2 || n.value < 100 || n.thousands > 6 {
		return false
	}
	if n.marked {
		return n.value >= 300 || n.thousands > 0
	}
	return n.value >= 400 && n.canonical && t.kind != kMonth && (n.letters >= 4 || n.letters >= 3 && n.thousands == 5)
}

// addBracketYear adds a year of the Hebrew calendar that opens a bracket at byte i and ends it, or stands before a comma:
// (תשע"ב).
func (p *parser) addBracketYear(i int) {
	n, ok := readNumeral(p.source, i)
	if !ok || !n.marked || n.letters < 3 || !n.canonical && (n.value < 600 || n.value > 799) || n.value < 600 && n.letters < 4 || n.thousands != 0 && n.thousands != 5 || n.value < 500 || n.value > 900 || n.end >= len(p.source) {
		return
	}
	switch p.source[n.end] {
	case ')', ',', '-', ' ', 0xE2, 0xD6:
		if p.source[n.end] == ' ' && !strings.HasPrefix(p.source[n.end:], " -") && !strings.HasPrefix(p.source[n.end:], " \u2013") {
			return
		}
		p.addNumeral(n, n.start, prefixOther)
	}
}

func (p *parser) addNumeral(n numeral, word int, pre prefix) {
	for k := len(p.tokens) - 1; k >= 0 && k > len(p.tokens)-4; k-- { // found already
		if t := &p.tokens[k]; t.kind == kGematria && t.start == n.start {
			return
		}
	}
	value := n.value
	if n.value >= 100 || n.thousands > 0 {
		value += 5000
		if n.thousands > 0 {
			value += (n.thousands - 5) * 1000
		}
	}
	p.tokens = append(p.tokens, token{start: n.start, end: n.end, word: word, kind: kGematria, info: &p.figure, n: value, digits: n.letters, prefix: pre})
}
