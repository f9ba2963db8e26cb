package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// markAt returns the index of the first mark of item i whose word begins at or after byte at.
func (p *page) markAt(i, at int) int {
	lo, hi := p.items[i].marks[0], p.items[i].marks[1]
	for lo < hi {
		mid := (lo + hi) / 2
		if p.marks[mid].word < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// spaceAround reports whether white space stands before byte i and after byte j.
func spaceAround(s string, i, j int) bool {
	if i == 0 || j >= len(s) {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(s[:i])
	return text.Space(c) && text.Space(runeAt(s, j))
}

func wordStart(s string, i int) bool {
	if i == 0 {
		return true
	}
	c, _ := text.RuneBefore(s, i)
	return !wordRune(c) && !singleMark(c)
}

// acronym reports whether name is a short word in capitals, such as a title after a name.
func acronym(name string) bool {
	n := 0
	for _, c := range name {
		if !upper(c) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 4
}

// slug returns name in lower kebab-case.
func slug(name string) string {
	return strings.ToLower(strings.Join(strings.FieldsFunc(name, func(c rune) bool { return !wordRune(c) && !singleMark(c) }), "-"))
}

// trimName trims separators, brackets and unpaired quotation marks off the ends of a name.
func trimName(source string, span text.Span) text.Span {
	for {
		before := span
		span = trimMarks(source, span)
		for span.Start < span.End {
			c, size := text.RuneAt(source[:span.End], span.Start)
			if !opensBracket(c) && !closesBracket(c) && c != '"' && c != '.' && c != '?' && c != '@' && c != 0xA9 && c != 0x201C && c != '«' && c != '{' {
				break
			}
			span.Start += size
		}
		for span.End > span.Start {
			c, size := text.RuneBefore(source, span.End)
			if !opensBracket(c) && !closesBracket(c) && c != '"' && c != '.' && c != '?' && c != 0x201D && c != '»' && c != '}' {
				break
			}
			if c == '.' && abbreviated(source[span.Start:span.End]) || closesOwn(source[span.Start:span.End], c) {
				break
			}
			span.End -= size
		}
		if span == before {
			break
		}
	}
	if span.End < len(source) {
		return withCloser(source, span)
	}
	return span
}

// withCloser returns span with the quotation mark behind it if that closes a quotation that opens behind the first word:
// the paper in "staff of «Paper»".
func withCloser(source string, span text.Span) text.Span {
	c, size := text.RuneAt(source, span.End)
	opener := ""
	switch c {
	case '"':
		opener = ` "`
	case 0x201D:
		opener = " \u201c"
	case '»':
		opener = " «"
	default:
		return span
	}
	if s := span.Of(source); strings.Count(s, opener) > strings.Count(s, source[span.End:span.End+size]+" ") {
		span.End += size
	}
	return span
}

// abbreviated reports whether the full stop at the end of s belongs to an abbreviation: one to three letters
// stand before it.
func abbreviated(s string) bool {
	n := lettersBefore(s, len(s)-1)
	if word := s[strings.LastIndexByte(s, ' ')+1 : len(s)-1]; n >= 2 && upperAll(word) && !strings.Contains(word, ".") {
		return false // an acronym at the end of a sentence
	}
	if c, _ := text.RuneBefore(s, len(s)-1); c >= 0x590 && c < 0x780 {
		return n == 1 || n == 2 // Hebrew and Arabic have other signs for longer ones
	}
	return n > 0 && n <= 3
}

// closesOwn reports whether c, which ends s, is a quotation mark that belongs to one inside s: Staff of "The Hill".
func closesOwn(s string, c rune) bool {
	switch c {
	case '"':
		return strings.Count(s, "\"")%2 == 0
	case 0x201D:
		return strings.ContainsAny(s, "\u201C\u201E")
	case '»':
		return strings.Contains(s, "«")
	}
	return false
}

// covers reports whether nothing visible but marks stands between the two offsets. It is false if the first is above the
// second: a date may go on in the next line.
func covers(source string, from, to int) bool {
	if from > to {
		return false
	}
	for _, c := range source[from:to] {
		if script.Of(c) != script.None || digit(c) {
			return false
		}
	}
	return true
}

// glued reports whether c joins names when written together with the second.
func (c *Classifier) glued(r rune) bool {
	for _, g := range c.gluedJoiners {
		if g == r {
			return true
		}
	}
	return false
}

// nameLike reports whether span may be one or more names: few words, no digits, upper-case initials where the
// script has case, no function words.
func (p *page) nameLike(i int, span text.Span, most int) bool {
	words := wordsOf(make([]text.Span, 0, 12), p.Source, span, most+1)
	if len(words) == 0 || len(words) > most {
		return false
	}
	small := 0
	for _, w := range words {
		c, _ := utf8.DecodeRuneInString(p.Source[w.Start:])
		if digit(c) {
			return false
		}
		if lower(c) && !p.particle(i, w) {
			small++
		}
		initial := w.Len() <= 2 && w.End < span.End && p.Source[w.End] == '.' && upperStart(p.Source, w.Start)
		if !initial && p.wordIs(i, w, of(functionWord)) && !p.wordIs(i, w, of(joiner)) {
			return false
		}
	}
	return small == 0
}

// particle reports whether the word w joins names, or the parts of one: "and", "van", "bin".
func (p *page) particle(i int, w text.Span) bool {
	return p.wordIs(i, w, of(joiner, nameTitle)) || w.Len() <= 3
}

// wordIs reports whether word w, prefixes and all, is a mark of one of the classes.
func (p *page) wordIs(i int, w text.Span, of set) bool {
	for k := p.markAt(i, w.Start); k < len(p.marks) && p.marks[k].word == w.Start; k++ {
		m := &p.marks[k]
		if of.has(m.class) && m.start == w.Start && m.end >= w.End {
			return true
		}
	}
	return false
}
