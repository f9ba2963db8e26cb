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
	start := 0
	for i := 0; i < len(s); i++ {
		b := s[i]
		if b == 0xD7 { // Hebrew: geresh and gershayim are U+05F3 and U+05F4
			if c := s[i+1]; c == 0xB3 || c == 0xB4 {
				p.at = append(p.at, int32(i-start))
			}
			i++
			continue
		}
		switch byteKinds[b] {
		case plainByte:
		case codeByte:
			p.code = true
		case addressByte:
			p.code = p.code || strings.HasPrefix(s[i:], "www.")
		case lineEnd:
			p.line(s[start:i], start)
			start = i + 1
		case markByte:
			if b != 0xC2 || s[i+1] == 0xB4 {
				p.at = append(p.at, int32(i-start))
				p.code = p.code || b == '`'
			}
		}
	}
	p.line(s[start:], start)
	return out
}

// Kinds of bytes, by what they may begin.
const (
	plainByte   = iota
	markByte    // a mark or dash that rules look at
	codeByte    // something that may be part of code
	addressByte // perhaps www.
	lineEnd
)

var byteKinds = [256]uint8{
	'"': markByte, '\'': markByte, '`': markByte, '-': markByte, 0xE2: markByte, 0xC2: markByte,
	'<': codeByte, '>': codeByte, '{': codeByte, '}': codeByte, '=': codeByte, '\\': codeByte, '_': codeByte, '@': codeByte, '/': codeByte, ';': codeByte,
	'w': addressByte, '\n': lineEnd,
}

// role is what a mark does by the look of its neighbours.
type role uint8

const (
	loose   role = iota // none of these
	opening             // at the beginning of a word
	closing             // at the end of a word
	inside              // between two letters
)

// punctuation is one mark of a line, in 16 bytes: a line may be made of them.
type punctuation struct {
	start  int32
	pair   int32 // index of the other end of the quotation; -1 if it is in none
	length uint8
	double bool // one of the double marks, or two single ones
	role   role
}

func (m *punctuation) end() int32 { return m.start + int32(m.length) }

// text returns what mark m is.
func (p *punctuator) text(m *punctuation) string { return p.s[m.start:m.end()] }

// punctuator works on one line at a time.
type punctuator struct {
	out   *changeList
	s     string
	base  int     // of s in the text
	at    []int32 // where marks and dashes may stand
	code  bool    // the line may hold code
	skip  []zone
	marks []punctuation
	open  bool // a quotation was opened in the line, and no mark behind a word closes it
}

// line works on a line whose marks are at p.at, and forgets them.
func (p *punctuator) line(s string, base int) {
	if len(p.at) > 0 {
		p.s, p.base = s, base
		p.skip = p.skip[:0]
		if p.code {
			p.skip = codeZones(p.skip, s)
		}
		p.marks = p.marks[:0]
		p.findMarks()
		p.findPairs()
		p.rewrite()
	}
	p.at, p.code = p.at[:0], false
}

// rewrite puts every mark and dash of the line into its form.
func (p *punctuator) rewrite() {
	next, done := 0, int32(0)
	p.open = false
	for _, i := range p.at {
		switch {
		case i < done: // a part of the one before
		case next < len(p.marks) && p.marks[next].start == i:
			m := &p.marks[next]
			if with := p.form(m, next); with != p.text(m) {
				p.replace(int(m.start), int(m.end()), with)
			}
			p.open = p.open || m.double && m.role == opening && m.pair < 0
			next++
			done = m.end()
		case p.s[i] == '-' || p.s[i] == 0xE2:
			done = i + int32(p.dash(int(i)))
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
	case m.double && m.role == inside && !p.open && !p.quotedBefore(m, k) && p.acronym(m):
		return gershayim
	case !m.double && p.foreignSound(m):
		return geresh
	}
	return p.text(m)
}

// quotation returns the form of a mark of a quotation.
func (p *punctuator) quotation(m *punctuation, k int) string {
	text := p.text(m)
	if !m.double {
		return text
	}
	first, last := m, &p.marks[m.pair]
	if int(m.pair) < k {
		first, last = last, m
	}
	if unicode.IsDigit(p.before(int(last.start))) { // the ASCII mark would be that of inches there
		return text
	}
	opener, closer := p.text(first), p.text(last)
	switch mainScript(p.s[first.end():last.start]) {
	case unicode.Hebrew:
		if opener == "\u201E" && closer == "\u201C" { // the marks of Yiddish
			return text
		}
		return "\""
	case unicode.Arabic:
		if doubled(text) {
			return "\""
		}
	case unicode.Latin:
		switch {
		case !doubled(opener) && !doubled(closer) && (opener == "\"") == (closer == "\""):
		case m == first:
			return "\u201C"
		default:
			return "\u201D"
		}
	}
	return text
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
