package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The forms that Punctuation makes one.
const (
	gershayim = "\u05F4"
	geresh    = "\u05F3"
	maqaf     = "\u05BE"
	enDash    = "\u2013"
	emDash    = "\u2014"
)

// punctuationChanges is the step Punctuation, line by line:
//
//   - the mark before the last letters of a Hebrew acronym is gershayim, whatever stood there; the mark of a foreign
//     sound, a numeral or an abbreviation is geresh
//   - the hyphen behind a Hebrew letter is maqaf
//   - marks round a Hebrew quotation are the ASCII quotation mark; a pair in another script gets one form only where
//     it is made of doubled marks or of two kinds
//   - a dash between spaces is an en dash, two hyphens between letters are an em dash
//
// A mark that opens or closes a quotation is never taken for one in a word. Marks of feet and inches stand behind digits, where no
// rule looks. Code, markup and addresses are left alone.
func punctuationChanges(s string, _ *Options) []change {
	var out changeList
	p := punctuator{out: &out}
	for start := 0; start < len(s); {
		end := len(s)
		if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
			end = start + i
		}
		if hasMarks(s[start:end]) {
			p.line(s[start:end], start)
		}
		start = end + 1
	}
	return out
}

// triggers are the first bytes of the characters that rules look at.
var triggers = [256]bool{'"': true, '\'': true, '`': true, '-': true, 0xE2: true, 0xD7: true, 0xC2: true}

// hasMarks reports whether a rule may have something to do in a line.
func hasMarks(line string) bool {
	for i := 0; i < len(line); i++ {
		if b := line[i]; triggers[b] && (b != 0xD7 || line[i+1] == 0xB3 || line[i+1] == 0xB4) && (b != 0xC2 || line[i+1] == 0xB4) {
			return true
		}
	}
	return false
}

// role is what a mark does by the look of its neighbours.
type role uint8

const (
	loose   role = iota // none of these
	opening             // at the beginning of a word
	closing             // at the end of a word
	inside              // between two letters
)

// punctuation is one mark of a line.
type punctuation struct {
	start, end int
	double     bool // one of the double marks, or two single ones
	role       role
	pair       int // index of the other end of the quotation; -1 if it is in none
	text       string
}

// punctuator works on one line at a time.
type punctuator struct {
	out   *changeList
	s     string
	base  int // of s in the text
	skip  []zone
	marks []punctuation
}

func (p *punctuator) line(s string, base int) {
	p.s, p.base = s, base
	p.skip = codeZones(p.skip[:0], s)
	p.marks = p.marks[:0]
	p.findMarks()
	p.findPairs()
	next := 0
	for i := 0; i < len(s); {
		switch {
		case next < len(p.marks) && p.marks[next].start == i:
			m := &p.marks[next]
			if with := p.form(m, next); with != m.text {
				p.replace(m.start, m.end, with)
			}
			next++
			i = m.end
		case s[i] == '-' || s[i] == 0xE2:
			i += p.dash(i)
		default:
			i++
		}
	}
}

func (p *punctuator) replace(start, end int, with string) {
	p.out.replace(p.base+start, p.base+end, with)
}

// form returns what mark k should be.
func (p *punctuator) form(m *punctuation, k int) string {
	switch {
	case m.pair >= 0:
		return p.quotation(m, k)
	case m.double && m.role == inside && p.acronym(m):
		return gershayim
	case !m.double && p.foreignSound(m):
		return geresh
	}
	return m.text
}

// quotation returns the form of a mark of a quotation.
func (p *punctuator) quotation(m *punctuation, k int) string {
	if !m.double {
		return m.text
	}
	first, last := m, &p.marks[m.pair]
	if m.pair < k {
		first, last = last, m
	}
	words := p.s[first.end:last.start]
	switch mainScript(words) {
	case unicode.Hebrew:
		return "\""
	case unicode.Arabic:
		if len(m.text) > 1 && (m.text[0] == '\'' || m.text[0] == '`') {
			return "\""
		}
		return m.text
	case unicode.Latin:
		if !doubled(first.text) && !doubled(last.text) && (first.text == "\"") == (last.text == "\"") {
			return m.text
		}
		if m == first {
			return "\u201C"
		}
		return "\u201D"
	}
	return m.text
}

func doubled(mark string) bool {
	return mark == "''" || mark == "``" || mark == "\u2019\u2019" || mark == "\u2018\u2018"
}

// mainScript returns the script of most letters of s; nil if it has none.
func mainScript(s string) *unicode.RangeTable {
	counts := [3]int{}
	for _, r := range s {
		switch {
		case hebrewLetter(r):
			counts[0]++
		case r >= 0x0620 && r <= 0x06FF:
			counts[1]++
		case r < 0x250 && unicode.IsLetter(r):
			counts[2]++
		}
	}
	best := max(counts[0], counts[1], counts[2])
	switch {
	case best == 0:
		return nil
	case counts[0] == best:
		return unicode.Hebrew
	case counts[1] == best:
		return unicode.Arabic
	}
	return unicode.Latin
}

func hebrewLetter(r rune) bool { return r >= 0x05D0 && r <= 0x05EA }

// before and after return the characters beside byte i; a space at the ends of the line.
func (p *punctuator) before(i int) rune {
	if i == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRuneInString(p.s[:i])
	return r
}

func (p *punctuator) after(i int) rune {
	if i >= len(p.s) {
		return ' '
	}
	r, _ := utf8.DecodeRuneInString(p.s[i:])
	return r
}
