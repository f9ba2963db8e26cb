package date

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/text"
)

// prefix is a set of Hebrew letters that stand before a word.
type prefix uint8

// The prefix letters.
const (
	prefixVav prefix = 1 << iota
	prefixShin
	prefixHe
	prefixBet
	prefixLamed
	prefixKaf
	prefixMem
	prefixOther // Arabic
)

func prefixLetter(r rune) prefix {
	switch r {
	case 0x5D5:
		return prefixVav
	case 0x5E9:
		return prefixShin
	case 0x5D4:
		return prefixHe
	case 0x5D1:
		return prefixBet
	case 0x5DC:
		return prefixLamed
	case 0x5DB:
		return prefixKaf
	case 0x5DE:
		return prefixMem
	}
	return 0
}

// firstRune returns the first character of s, which may be empty.
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// lastRune returns the last character of s and its size, which is 0 if s is empty.
func lastRune(s string) (rune, int) {
	if s == "" {
		return utf8.RuneError, 0
	}
	return text.RuneBefore(s, len(s))
}

// prefixIn returns the prefix letters of s, which holds little else.
func prefixIn(s string) (p prefix) {
	for _, r := range s {
		if l := prefixLetter(r); l != 0 {
			p |= l
		} else if !isMark(r) {
			p |= prefixOther
		}
	}
	return p
}

// maxPrefixBytes bounds the search for prefix letters.
const maxPrefixBytes = 16

// prefixBefore looks for prefix letters, glued or with a dash, right before byte i, as in "ב-2" and "ה2". It returns
// where the word begins, i if there are none.
func prefixBefore(s string, i int) (start int, p prefix) {
	if i == 0 || plainBefore(s[i-1]) {
		return i, 0
	}
	j, floor := i, max(0, i-maxPrefixBytes)
	dash := false
	for j > floor {
		r, size := text.RuneBefore(s[floor:j], j-floor)
		switch {
		case isMark(r):
		case p == 0 && !dash && isDash(r):
			dash = true
		case prefixLetter(r) != 0:
			p |= prefixLetter(r)
		case isLetter(r) || isDigit(r) || r == 0x5F4 || isGeresh(r) && p.quoted(s, j-size):
			return i, 0
		default:
			if p == 0 {
				return i, 0
			}
			return skipMarks(s, j), p
		}
		j -= size
	}
	if p == 0 || j > 0 {
		return i, 0
	}
	return skipMarks(s, j), p
}

// plainBefore reports whether no prefix letters end with byte b, as nearly always: it is ASCII and no dash.
func plainBefore(b byte) bool { return b < 0x80 && b != '-' }

// arabicPrefix returns where the Arabic letters begin that are glued to the figure at byte i as a conjunction, preposition or
// article: و2010, ب2010, الـ15; or i.
func arabicPrefix(s string, i int) int {
	const tatweel, article = "\u0640", "\u0627\u0644"
	j := i
	if strings.HasSuffix(s[:j], tatweel) {
		j -= len(tatweel)
	}
	if strings.HasSuffix(s[:j], article) {
		j -= len(article)
	} else if j < i {
		return i
	}
	if j >= 2 {
		switch r, _ := utf8.DecodeLastRuneInString(s[j-2 : j]); r {
		case 0x648, 0x628, 0x644, 0x641: // waw, ba, lam, fa
			j -= 2
		}
	}
	if j == 0 || s[j-1] == ' ' || s[j-1] == '\n' || s[j-1] == '(' {
		return j
	}
	return i
}

func skipMarks(s string, i int) int {
	for i < len(s) {
		r, size := text.RuneAt(s, i)
		if !isMark(r) {
			break
		}
		i += size
	}
	return i
}

// isMark reports whether r is looked through: bidi controls, points, soft hyphen.
func isMark(r rune) bool { return r >= 0x80 && lexicon.Fold(r) < 0 }

func isDash(r rune) bool {
	return r == '-' || r == 0x5BE || r >= 0x2010 && r <= 0x2015 || r == 0x2212
}

func isLetter(r rune) bool {
	switch {
	case r < 0x80:
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	case r >= 0x660 && r <= 0x669, r >= 0x6F0 && r <= 0x6F9, r == 0x5BE:
		return false
	case r >= 0x5F3 && r <= 0x5F4, r == 0x60C, r >= 0x61B && r <= 0x61F, r == 0x66A, r == 0x6D4:
		return false
	}
	return r >= 0xC0 && r < 0x2000 || r >= 0xFB1D && r < 0xFE00 || r >= 0x3040 && r < 0xE000 || r == 0xAA || r == 0xBA
}

func isDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= 0x660 && r <= 0x669 || r >= 0x6F0 && r <= 0x6F9
}

func digitValue(r rune) int {
	switch {
	case r >= 0x6F0:
		return int(r - 0x6F0)
	case r >= 0x660:
		return int(r - 0x660)
	}
	return int(r - '0')
}

// leadLetter returns the Latin letter that stands alone right before the figure at byte i, in lower case, and where it
// begins; or 0 and i.
func leadLetter(s string, i int) (byte, int) {
	if i < 1 || s[i-1]|0x20 < 'a' || s[i-1]|0x20 > 'z' {
		return 0, i
	}
	if i > 1 {
		if r, _ := utf8.DecodeLastRuneInString(s[max(0, i-5) : i-1]); isLetter(r) && !hebrewLetter(r) || isDigit(r) {
			return 0, i
		}
	}
	return s[i-1] | 0x20, i - 1
}

func hebrewLetter(r rune) bool { return r >= 0x5D0 && r <= 0x5F2 }

// backMarks moves i back over characters that are looked through.
func backMarks(s string, floor, i int) int {
	for i > floor && s[i-1] >= 0x80 {
		r, size := lastRune(s[floor:i])
		if !isMark(r) {
			break
		}
		i -= size
	}
	return i
}

// quoted reports whether the mark at byte i stands inside a word, or before no prefix letter: it opens no quotation.
func (p prefix) quoted(s string, i int) bool {
	r, size := lastRune(s[max(0, i-4):i])
	if isGeresh(r) { // two for one
		i -= size
		r, _ = lastRune(s[max(0, i-4):i])
	}
	return p == 0 || i > 0 && (isLetter(r) || isDigit(r))
}
