package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// quoteRole is what a quotation mark does.
type quoteRole uint8

const (
	noQuote quoteRole = iota // gershayim of an acronym, geresh, apostrophe
	openQuote
	closeQuote
)

// roleAt tells what the mark at s[i:i+size] does, from the letters around it.
func roleAt(s string, i, size int) quoteRole {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	mark, _ := utf8.DecodeRuneInString(s[i:])
	left, right := wordRune(before), wordRune(after)
	switch {
	case left && right:
		if script.Of(after) == script.Hebrew && doubleMark(mark) && gershayimOpens(s, i, size) {
			return openQuote
		}
		return noQuote
	case right:
		return openQuote
	case left:
		if singleMark(mark) && script.Of(before) == script.Hebrew && lettersBefore(s, i) <= 2 {
			return noQuote // geresh of a numeral or an abbreviation
		}
		return closeQuote
	case i == 0 || text.Space(before) || opensBracket(before):
		return openQuote
	}
	return closeQuote
}

// gershayimOpens reports whether a double mark between Hebrew letters opens a quotation, rather than marking an
// acronym: only prefix letters stand before it, and what follows is neither one letter nor an inflected last
// letter without a closing mark behind it.
func gershayimOpens(s string, i, size int) bool {
	n := 0
	for j := i; j > 0; {
		r, w := utf8.DecodeLastRuneInString(s[:j])
		if !wordRune(r) {
			break
		}
		if !prefixLetter(r) {
			return false
		}
		n++
		j -= w
	}
	if n > 3 {
		return false
	}
	end := i + size
	letters := 0
	for end < len(s) {
		r, w := utf8.DecodeRuneInString(s[end:])
		if !wordRune(r) {
			break
		}
		letters++
		end += w
	}
	if letters <= 1 {
		return false
	}
	if inflection(s[i+size:end]) && !closedAt(s, end) {
		return false
	}
	return true
}

// prefixLetter reports whether the Hebrew letter r may stand glued before a word.
func prefixLetter(r rune) bool {
	switch r {
	case 'ו', 'ש', 'ה', 'ב', 'ל', 'כ', 'מ':
		return true
	}
	return false
}

// inflection reports whether s is one letter with an ending: the tail of an inflected acronym.
func inflection(s string) bool {
	_, w := utf8.DecodeRuneInString(s)
	switch s[w:] {
	case "ים", "ית", "יות", "ות", "יים", "ניק", "ניקים", "י", "ה", "ית'":
		return true
	}
	return false
}

// closedAt reports whether a double mark stands at byte i of s.
func closedAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return doubleMark(r)
}

func lettersBefore(s string, i int) int {
	n := 0
	for i > 0 {
		r, w := utf8.DecodeLastRuneInString(s[:i])
		if !wordRune(r) {
			break
		}
		n++
		i -= w
	}
	return n
}

func wordRune(r rune) bool { return script.InfoOf(r).Word() }

func doubleMark(r rune) bool {
	return r == '"' || r == 0x5F4 || r == 0x201C || r == 0x201D || r == 0x201E || r == 0x201F
}

func singleMark(r rune) bool {
	return r == '\'' || r == 0x5F3 || r == 0x2018 || r == 0x2019 || r == '`'
}

// innerQuotes reports whether a quotation that opened with first is still open at the end of inner.
func innerQuotes(inner string, first rune) bool {
	depth := 1
	for i := 0; i < len(inner); {
		r, size := text.RuneAt(inner, i)
		if !sameFamily(first, r) {
			i += size
			continue
		}
		if r == '\'' && i+1 < len(inner) && inner[i+1] == '\'' { // doubled apostrophes are one double mark
			size = 2
			if doubleMark(first) {
				i += size
				continue
			}
		}
		switch roleAt(inner, i, size) {
		case openQuote:
			depth++
		case closeQuote:
			depth--
		}
		if depth == 0 {
			return false
		}
		i += size
	}
	return true
}

func sameFamily(a, b rune) bool {
	switch {
	case doubleMark(a):
		return doubleMark(b)
	case singleMark(a):
		return singleMark(b)
	case a == '«':
		return b == '«' || b == '»'
	}
	return false
}
