package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// findMarks collects the quotation marks, apostrophes, geresh and gershayim of the line that stand outside of code.
func (p *punctuator) findMarks() {
	zone, done := 0, 0
	for _, at := range p.at {
		i := int(at)
		n, double := markAt(p.s, i)
		if n == 0 || i < done {
			continue
		}
		for zone < len(p.skip) && p.skip[zone].end <= i {
			zone++
		}
		if zone == len(p.skip) || i < p.skip[zone].start {
			p.marks = append(p.marks, punctuation{start: at, length: uint8(n), double: double, role: p.roleOf(i, i+n), pair: -1})
		}
		done = i + n
	}
}

// markAt returns the length of the mark at byte i of s, and whether it is a double one.
func markAt(s string, i int) (n int, double bool) {
	switch s[i] {
	case '"':
		return 1, true
	case '\'', '`':
		if i+1 < len(s) && s[i+1] == s[i] {
			return 2, true
		}
		return 1, false
	case 0xC2: // U+00B4 ACUTE ACCENT
		if s[i+1] == 0xB4 {
			return 2, false
		}
	case 0xD7: // U+05F3, U+05F4
		if s[i+1] == 0xB3 {
			if strings.HasPrefix(s[i+2:], geresh) {
				return 4, true
			}
			return 2, false
		}
		if s[i+1] == 0xB4 {
			return 2, true
		}
	case 0xE2:
		if s[i+1] != 0x80 {
			return 0, false
		}
		switch s[i+2] {
		case 0x98, 0x99, 0x9B: // U+2018, U+2019, U+201B
			if i+6 <= len(s) && s[i+3:i+6] == s[i:i+3] {
				return 6, true
			}
			return 3, false
		case 0x9C, 0x9D, 0x9E, 0x9F: // U+201C to U+201F
			return 3, true
		}
	}
	return 0, false
}

func (p *punctuator) roleOf(start, end int) role {
	before, after := p.before(start), p.after(end)
	letterBefore, letterAfter := wordRune(before), wordRune(after)
	switch {
	case hebrewLetter(before) && hebrewLetter(after):
		return inside
	case letterBefore && letterAfter:
		return loose
	case opens(before) && !unicode.IsSpace(after):
		return opening
	case unicode.IsDigit(before) && p.s[start] < 0x80: // feet, inches, minutes
		return loose
	case !unicode.IsSpace(before) && !letterAfter:
		return closing
	}
	return loose
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// opens reports whether a quotation may begin behind r.
func opens(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Ps, r) || unicode.Is(unicode.Pd, r) || r == ':' || r == '/' || r == 0x200F || r == 0x200E || r >= 0x2066 && r <= 0x2068
}

// findPairs ties the ends of quotations. A mark inside a word behind nothing but prefix letters opens a quotation if one is closed
// later that none opened.
func (p *punctuator) findPairs() {
	for _, double := range [...]bool{true, false} {
		open, prefixed := -1, -1
		for k := range p.marks {
			m := &p.marks[k]
			if m.double != double {
				continue
			}
			switch m.role {
			case opening:
				open = k
			case inside:
				if p.prefix(int(m.start)) && (double || !soundLetter(p.before(int(m.start)))) {
					prefixed = k
				}
			case closing:
				if open < 0 {
					open, prefixed = prefixed, -1
				}
				if open >= 0 {
					m.pair, p.marks[open].pair = int32(open), int32(k)
				}
				open = -1
			}
		}
	}
}

// prefix reports whether the word before byte i is made of prefix letters alone: such a word may be joined to a
// quotation.
func (p *punctuator) prefix(i int) bool {
	n := 0
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(p.s[:i])
		if !wordRune(r) {
			break
		}
		if !strings.ContainsRune("\u05d5\u05e9\u05d4\u05d1\u05dc\u05db\u05de", r) { // vav, shin, he, bet, lamed, kaf, mem
			return false
		}
		n++
		i -= size
	}
	return n > 0 && n <= 3
}
