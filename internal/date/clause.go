package date

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

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

// clauses weighs the commas, bars and quotation marks between two bytes: what lies behind one counts as farther.
func (p *parser) clauses(from, to int) int {
	n := 0
	for i := from; i < to && i < len(p.source); i++ {
		switch p.source[i] {
		case ',', '"', ':', '|':
			n += 40
		case '\n':
			n += 20
		case 0xE2:
			if strings.HasPrefix(p.source[i:], "\u2022") {
				n += 40
			}
		}
	}
	return n
}

// subordinate reports whether a word that opens what somebody said stands between two bytes: כי, that.
func (p *parser) subordinate(from, to int) bool {
	for i := max(0, from); i < to; {
		i = p.skipOn(i)
		word := p.wordBehind(i)
		if word != "" && i+len(word) <= to && p.attr(word, "opens") == "clause" {
			return true
		}
		i += max(len(word), 1)
	}
	return false
}

// lineEnds reports whether a line ends in the n bytes behind byte i: what stands behind a title is not of its clause.
func (p *parser) lineEnds(i, n int) bool {
	return strings.IndexByte(p.source[i:min(i+n, len(p.source))], '\n') >= 0
}

// coordinated reports whether a comma and a word for "and" or "but" stand between two bytes, so that another clause begins
// there.
func (p *parser) coordinated(from, to int) bool {
	for i := from; i < to; {
		r, size := text.RuneAt(p.source, i)
		i += size
		if r != ',' && r != 0x60C {
			continue
		}
		word := p.wordBehind(i)
		if word == "" {
			continue
		}
		switch first := firstRune(word); {
		case first == 0x5D5 || first == 0x648, p.attr(word, "opens") == "phrase": // vav, waw
			return true
		}
	}
	return false
}
