package date

import (
	"slices"
	"strings"

	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/text"
)

// token is a figure or a cue of the text, where a part of a date may stand.
type token struct {
	start, end int // the word without prefix letters
	word       int // where the word begins, prefix letters included
	kind       kind
	*info          // of a cue; empty for figures
	n          int // value of a figure; -1 where it has too many digits
	digits     int // number of its digits
	before     byte
	after      byte // what glues it to its neighbours, see glue
	prefix     prefix
	lead       byte // the lone letter right before a figure: q of Q3
}

// maxFigure bounds the value of a figure.
const maxFigure = 99999999

// scan fills p.tokens with the figures and cues of source, by the beginning of their words.
func (p *parser) scan(cues []lexicon.Cue) {
	p.tokens = slices.Grow(p.tokens, len(cues)/2) // a third or so concern dates
	p.idioms = false
	infos, choice := p.infos, p.choice
	bracket := nextBracket(p.source, 0)
	for k := range cues {
		c := &cues[k]
		for bracket < int(c.Word) {
			bracket = p.addBracket(bracket)
		}
		if c.Set == lexicon.Figure {
			p.addFigures(int(c.Start), int(c.End))
			continue
		}
		for at := choice.First(c); at != 0; {
			var e int
			e, at = choice.Entry(at)
			p.addCue(c, infos[e])
		}
	}
	for bracket < len(p.source) {
		bracket = p.addBracket(bracket)
	}
	p.sortTokens()
	if p.idioms {
		p.dropIdioms()
	}
}

// addBracket appends the year that may stand in the bracket at byte i, and returns where the next bracket opens.
func (p *parser) addBracket(i int) int {
	p.addBracketYear(i + 1)
	return nextBracket(p.source, i+1)
}

// nextBracket returns where the next bracket opens that a year of the Hebrew calendar may stand in, or the length of s.
func nextBracket(s string, i int) int {
	for i < len(s) {
		n := strings.Index(s[i:], "(\xD7")
		if n < 0 {
			break
		}
		if i += n; strings.HasPrefix(s[i+1:], "\u05ea") || strings.HasPrefix(s[i+1:], "\u05d4") {
			return i
		}
		i++
	}
	return len(s)
}

// addCue appends a cue, of which in tells what it means.
func (p *parser) addCue(c *lexicon.Cue, in *info) {
	if in.kind == kMonth && c.End-c.Start <= 6 && in.entry.Language == "yi" && !strings.Contains(p.source[c.Start:c.End], "\u05f2") && in.care && in.n == 5 {
		return // who, in Hebrew
	}
	if in.latin && in.kind&(kMonth|kWeekday|kRelative|kHoliday|kSeason|kPart) != 0 && p.hosts(int(c.Word), int(c.End)) {
		return
	}
	n := len(p.tokens)
	if n == cap(p.tokens) { // as many as the rest will have if it has as many as what lies before
		p.tokens = slices.Grow(p.tokens, 16+n*(len(p.source)-int(c.Word))/(int(c.Word)+1)*9/8)
	}
	p.tokens = p.tokens[:n+1]
	t := &p.tokens[n]
	*t = token{start: int(c.Start), end: int(c.End), word: int(c.Word), kind: in.kind, info: in, n: in.n}
	if t.word < t.start {
		t.prefix = prefixIn(p.source[t.word:t.start])
	} else if t.start > 0 && !plainBefore(p.source[t.start-1]) {
		t.word, t.prefix = prefixBefore(p.source, t.start)
	}
	switch {
	case t.kind == kIdiom:
		p.idioms = true
	case t.kind&(kHebrewMonth|kMonth|kHebrewYear|kHebrewCue|kHoliday) != 0 && !t.latin, t.link&linkInMonth != 0 && !t.latin:
		p.addGematria(t)
	}
}

// addFigures appends the figures between two bytes: one, mostly; what is looked through parts them.
func (p *parser) addFigures(i, end int) {
	for i < end {
		if r, size := text.RuneAt(p.source, i); !isDigit(r) {
			i += size
			continue
		}
		i = p.addFigure(i)
	}
}

// hosts reports whether the word from start to end is of a host's or an account's name: Monday.com, @friday.
func (p *parser) hosts(start, end int) bool {
	s := p.source
	return end+1 < len(s) && s[end] == '.' && s[end+1] >= 'a' && s[end+1] <= 'z' || start > 0 && s[start-1] == '@'
}

// addFigure appends the figure at byte i and returns its end.
func (p *parser) addFigure(i int) int {
	s := p.source
	p.tokens = append(p.tokens, token{})
	t := &p.tokens[len(p.tokens)-1]
	t.start, t.kind, t.info = i, kNumber, &p.figure
	for i < len(s) {
		r, size := text.RuneAt(s, i)
		if !isDigit(r) {
			break
		}
		if t.n >= 0 {
			if t.n = t.n*10 + digitValue(r); t.n > maxFigure {
				t.n = -1
			}
		}
		t.digits++
		i += size
	}
	t.end, t.word = i, t.start
	t.after = p.glueAfter(t.end)
	if t.start == 0 || p.apart(t.start) {
		return i // mostly
	}
	t.word, t.prefix = prefixBefore(s, t.start)
	if t.before = p.glueBefore(t.start); t.before == glueLetter && t.prefix == 0 {
		if j := arabicPrefix(s, t.start); j < t.start {
			t.word, t.prefix = j, prefixOther
		} else {
			t.lead, t.word = leadLetter(s, t.start)
		}
	}
	return i
}

// apart reports whether what stands right before the figure at byte i is neither glued to it nor a prefix: a blank, and no sign of
// money before that. It may miss some.
func (p *parser) apart(i int) bool {
	if b := p.source[i-1]; b == '\n' || b == '(' {
		return true
	} else if b != ' ' {
		return false
	}
	if i == 1 {
		return false
	}
	switch p.source[i-2] {
	case '$', 0xAC, 0xA3, 0xAA: // of dollars; the last byte of signs of euros, pounds and shekels
		return false
	}
	return true
}

// Glue tells what stands between a figure and its neighbour: a letter, or a single mark with a figure behind it. Zero
// means nothing of the sort.
const glueLetter = 'a'

// glueAfter returns the glue at the end of a figure.
func (p *parser) glueAfter(end int) byte {
	s := p.source
	i := skipMarks(s, end)
	if i >= len(s) || s[i] == ' ' {
		return 0
	}
	r, size := text.RuneAt(s, i)
	switch {
	case isLetter(r):
		return glueLetter
	case r == '%' || r == 0x2030 || r == 0x66A:
		return '%'
	case r == '.' || r == ',' || r == '/' || r == '\\' || r == ':' || r == '-' || r == '_' || r == 0x66B:
		i = skipMarks(s, i+size)
		if i < len(s) {
			if next, _ := text.RuneAt(s, i); isDigit(next) {
				return slashed(r)
			}
		}
		if r == '\\' {
			return glueLetter // the path of a file
		}
	}
	return 0
}

// slashed returns the mark r, and a slash for the backslash that right-to-left keyboards make of one.
func slashed(r rune) byte {
	if r == '\\' {
		return '/'
	}
	return byte(r)
}

// glueBefore returns the glue at the beginning of a figure.
func (p *parser) glueBefore(start int) byte {
	s, floor := p.source, max(0, start-maxPrefixBytes)
	i := backMarks(s, floor, start)
	if i <= floor {
		return 0
	}
	r, size := lastRune(s[floor:i])
	switch {
	case isLetter(r):
		return glueLetter
	case r == '$' || r == 0x20AC || r == 0xA3 || r == 0x20AA || r == '#' || r == '+' || r == 0xB0:
		return '$'
	case r == ' ':
		if j := i - size; j > floor {
			if last, _ := lastRune(s[floor:j]); last == '$' || last == 0x20AC || last == 0xA3 || last == 0x20AA {
				return '$'
			}
		}
	case r == '.' || r == ',' || r == '/' || r == '\\' || r == ':' || r == '-' || r == '_':
		if j := backMarks(s, floor, i-size); j > floor {
			if last, _ := lastRune(s[floor:j]); isDigit(last) {
				return slashed(r)
			} else if r == '-' && isLetter(last) && !hebrewLetter(last) {
				return '_'
			}
		}
		if r == '\\' {
			return glueLetter // the path of a file
		}
	}
	return 0
}

// sortTokens puts tokens in the order of their words; they nearly are.
func (p *parser) sortTokens() {
	t := p.tokens
	for i := 1; i < len(t); i++ {
		for j := i; j > 0 && t[j].word < t[j-1].word; j-- {
			t[j], t[j-1] = t[j-1], t[j]
		}
	}
}

// dropIdioms takes out the tokens that lie inside an idiom, and the idioms.
func (p *parser) dropIdioms() {
	kept, end := 0, 0
	for i := range p.tokens {
		t := &p.tokens[i]
		if t.kind == kIdiom {
			end = max(end, t.end)
			continue
		}
		if t.kind == kHoliday || t.start >= end && !p.inIdiom(i, t) {
			if kept < i {
				p.tokens[kept] = *t
			}
			kept++
		}
	}
	p.tokens = p.tokens[:kept]
}

// inIdiom reports whether an idiom that begins with the same word, but stands behind token i, holds t.
func (p *parser) inIdiom(i int, t *token) bool {
	for k := i + 1; k < len(p.tokens) && p.tokens[k].word <= t.start; k++ {
		if o := &p.tokens[k]; o.kind == kIdiom && o.start <= t.start && t.end <= o.end {
			return true
		}
	}
	return false
}

// surface returns the token's own text.
func (p *parser) surface(t *token) string { return text.Span{Start: t.start, End: t.end}.Of(p.source) }
