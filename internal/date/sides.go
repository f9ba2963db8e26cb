package date

import (
	"slices"
	"unicode/utf8"
)

// A score without a word for it stands between two names, or behind a pair of them: Maccabi 10:12 Hapoel, Germany –
// Spain 15:13. It looks like a clock if both figures could be hours and minutes.

// maxSide bounds the words of a name beside a score, maxPair those of a pair before one.
const (
	maxSide = 3
	maxPair = 7
)

// plays reports whether the bare clock from t to c, with that minute, is a score by where it stands. No score is written
// with a leading zero.
func (p *parser) plays(i int, t *token, c cursor, minute int) bool {
	if t.digits != 2 || t.n < 10 || minute < 10 || t.prefix != 0 || p.framed(i) {
		return false
	}
	return p.between(i, t, c) || minute%15 != 0 && p.paired(t, c)
}

// notNames are the roles of words that name no side.
const notNames = kMonth | kHebrewMonth | kWeekday | kRelative | kPart | kUnit | kModifier | kLink | kHalf | kClockWord | kZone | kSet | kNumber

// between reports whether the figures stand between two names: words with a capital, or in letters without case and with
// nothing else in the clause.
func (p *parser) between(i int, t *token, c cursor) bool {
	left, right := p.wordBefore(t.word), p.wordBehind(c.end)
	if left == "" || right == "" || !opensName(left) || !opensName(right) {
		return false
	}
	if p.before(i, t.word, notNames, gapSpace) != nil || p.take0(c, notNames) != nil || p.known(left, "publication-cues") || p.known(right, "interface", "publication-cues") {
		return false
	}
	if p.known(left, "sides") || p.known(right, "sides") {
		return true
	}
	if !caseless(left) && !caseless(right) {
		return !p.tabled(c.end)
	}
	return !p.glued(right) && p.sideOpens(t.word) && p.sideCloses(c.end)
}

// tabled reports whether another figure stands behind the name at byte i, as in a row of places and hours.
func (p *parser) tabled(i int) bool {
	i = p.pastSide(i)
	return i < len(p.source) && isDigit(firstRune(p.source[i:]))
}

// glued reports whether a word in letters without case may open with a preposition or conjunction, as no side does.
func (p *parser) glued(word string) bool {
	switch r, _ := utf8.DecodeRuneInString(word); r {
	case 0x5D1, 0x5DC, 0x5D5, 0x628, 0x644, 0x648, 0x641: // bet, lamed, vav; ba, lam, waw, fa
		return !p.known(word, "places")
	}
	return false
}

// sideOpens reports whether at most maxSide words stand before byte i in its clause.
func (p *parser) sideOpens(i int) bool {
	for range maxSide {
		w := p.wordBefore(i)
		if w == "" {
			break
		}
		i = p.skipBack(i) - len(w)
	}
	j := p.skipBack(i)
	if j == 0 {
		return true
	}
	switch r, _ := lastRune(p.source[:j]); gapClass(r) {
	case gapLine, gapComma, gapColon, gapPipe, gapDot, gapOpen:
		return true
	default:
		return r == ';'
	}
}

// sideCloses reports whether at most maxSide words stand behind byte i in their clause.
func (p *parser) sideCloses(i int) bool {
	if i = p.pastSide(i); i == len(p.source) {
		return true
	}
	switch r, _ := utf8.DecodeRuneInString(p.source[i:]); gapClass(r) {
	case gapLine, gapComma, gapPipe, gapDot, gapClose, gapOpen:
		return true
	default:
		return r == ';'
	}
}

// pastSide returns where at most maxSide words behind byte i end, and the white space behind them.
func (p *parser) pastSide(i int) int {
	for range maxSide {
		w := p.wordBehind(i)
		if w == "" {
			break
		}
		i = p.skipOn(i) + len(w)
	}
	return p.skipOn(i)
}

// paired reports whether a pair of names of which one is known stands right before the figures, which end their clause.
func (p *parser) paired(t *token, c cursor) bool {
	if g, to := p.gapAt(c.end); to < len(p.source) && g&(gapComma|gapDot|gapLine|gapOpen|gapClose) == 0 {
		return false
	}
	known, pair := false, false
	for i := t.word; ; {
		i = p.skipBack(i)
		from := i
		for from > 0 && i-from < 40 {
			r, size := lastRune(p.source[max(0, from-4):from])
			if gapClass(r)&(gapSpace|gapLine|gapComma|gapColon|gapPipe) != 0 {
				break
			}
			from -= size
		}
		if from == i || t.word-from > 20*maxPair {
			return known && pair
		}
		word := p.source[from:i]
		if at := dashIn(word); at >= 0 {
			pair = true
			_, size := utf8.DecodeRuneInString(word[at:])
			known = known || p.known(word[at+size:], "places", "sides")
			word = word[:at]
		}
		pair = pair || p.known(word, "versus-words")
		known = known || p.known(word, "places", "sides")
		i = from
	}
}

// dashIn returns where the first dash of word stands, or -1.
func dashIn(word string) int {
	for i, r := range word {
		if isDash(r) {
			return i
		}
	}
	return -1
}

// known reports whether the lexicon has word among the entries of one of the sorts.
func (p *parser) known(word string, sorts ...string) bool {
	if word == "" {
		return false
	}
	for e := range p.lexicon.Of(p.lexicon.Lookup(word)) {
		if slices.Contains(sorts, e.Sort) {
			return true
		}
	}
	return false
}

// wordBefore returns the word before byte i, nothing but white space between, on the same line; empty if there is none.
func (p *parser) wordBefore(i int) string {
	i = p.skipBack(i)
	j := i
	for j > 0 && i-j < 40 {
		r, size := lastRune(p.source[max(0, j-4):j])
		if !inWord(r) {
			break
		}
		j -= size
	}
	return p.source[j:i]
}

// wordBehind returns the word behind byte i in the same way.
func (p *parser) wordBehind(i int) string {
	i = p.skipOn(i)
	j := i
	for j < len(p.source) && j-i < 40 {
		r, size := utf8.DecodeRuneInString(p.source[j:])
		if !inWord(r) {
			break
		}
		j += size
	}
	return p.source[i:j]
}

// inWord reports whether r may stand in a word: letters, points, and the marks of acronyms.
func inWord(r rune) bool {
	return isLetter(r) || r >= 0x80 && isMark(r) || r == '"' || r == '\'' || r == 0x5F3 || r == 0x5F4 || r == 0x2019
}

// skipBack moves i back over white space and marks on the same line, skipOn forwards.
func (p *parser) skipBack(i int) int {
	for i > 0 {
		r, size := lastRune(p.source[max(0, i-4):i])
		if gapClass(r) != gapSpace && !isMark(r) {
			break
		}
		i -= size
	}
	return i
}

func (p *parser) skipOn(i int) int {
	for i < len(p.source) {
		r, size := utf8.DecodeRuneInString(p.source[i:])
		if gapClass(r) != gapSpace && !isMark(r) {
			break
		}
		i += size
	}
	return i
}

// opensName reports whether word may open a name: with a capital, or with a letter that has no case.
func opensName(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return r >= 'A' && r <= 'Z' || r >= 0xC0 && r <= 0xDE || r >= 0x401 && r <= 0x42F || caseless(word)
}

// caseless reports whether word is Hebrew or Arabic.
func caseless(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return r >= 0x5D0 && r <= 0x5F2 || r >= 0x620 && r <= 0x64A
}
