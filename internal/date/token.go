package date

import (
	"unicode/utf8"

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

// maxPrefixBytes bounds the search for prefix letters.
const maxPrefixBytes = 16

// prefixBefore looks for prefix letters, glued or with a dash, right before byte i, as in "ב-2" and "ה2". It returns
// where the word begins, i if there are none.
func prefixBefore(s string, i int) (start int, p prefix) {
	j, floor := i, max(0, i-maxPrefixBytes)
	dash := false
	for j > floor {
		r, size := utf8.DecodeLastRuneInString(s[floor:j])
		switch {
		case isMark(r):
		case p == 0 && !dash && isDash(r):
			dash = true
		case prefixLetter(r) != 0:
			p |= prefixLetter(r)
		case isLetter(r) || isDigit(r) || r == '"' || r == 0x5F4 || r == '\'':
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

func skipMarks(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
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

// maxFigure bounds the value of a figure.
const maxFigure = 99999999

// scan fills p.tokens with the figures and cues of source, by the beginning of their words.
func (p *parser) scan(cues []lexicon.Cue, infos map[*lexicon.Entry]*info) {
	s := p.source
	c := 0
	for i := 0; i < len(s); {
		b := s[i]
		digit := b >= '0' && b <= '9' || (b == 0xD9 || b == 0xDB) && i+1 < len(s) && arabicDigit(b, s[i+1])
		if !digit {
			i++
			continue
		}
		for ; c < len(cues) && cues[c].Word <= i; c++ {
			p.addCue(cues[c], infos)
		}
		i = p.addFigure(i)
	}
	for ; c < len(cues); c++ {
		p.addCue(cues[c], infos)
	}
	p.sortTokens()
	p.dropIdioms()
}

// arabicDigit reports whether the two bytes are an Arabic-Indic digit, Eastern or Western.
func arabicDigit(a, b byte) bool {
	return a == 0xD9 && b >= 0xA0 && b <= 0xA9 || a == 0xDB && b >= 0xB0 && b <= 0xB9
}

func (p *parser) addCue(c lexicon.Cue, infos map[*lexicon.Entry]*info) {
	in := infos[c.Entry]
	if in == nil {
		return
	}
	t := token{start: c.Start, end: c.End, word: c.Word, kind: in.kind, info: in, n: in.n}
	if t.word < t.start {
		for _, r := range p.source[t.word:t.start] {
			if l := prefixLetter(r); l != 0 {
				t.prefix |= l
			} else if !isMark(r) {
				t.prefix |= prefixOther
			}
		}
	} else {
		t.word, t.prefix = prefixBefore(p.source, t.start)
	}
	if t.kind&(kHebrewMonth|kMonth|kHebrewYear|kHebrewCue|kHoliday) != 0 && !t.latin {
		p.addGematria(&t)
	}
	p.tokens = append(p.tokens, t)
}

// addFigure appends the figure at byte i and returns its end.
func (p *parser) addFigure(i int) int {
	s := p.source
	t := token{start: i, kind: kNumber, info: &p.figure}
	for i < len(s) {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
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
	t.end = i
	t.word, t.prefix = prefixBefore(s, t.start)
	t.before, t.after = p.glueBefore(t.start), p.glueAfter(t.end)
	if t.before == glueLetter && t.prefix == 0 {
		t.lead, t.word = leadLetter(s, t.start)
	}
	p.tokens = append(p.tokens, t)
	return i
}

// leadLetter returns the Latin letter that stands alone right before the figure at byte i, in lower case, and where it
// begins; or 0 and i.
func leadLetter(s string, i int) (byte, int) {
	if i < 1 || s[i-1]|0x20 < 'a' || s[i-1]|0x20 > 'z' {
		return 0, i
	}
	if i > 1 {
		if r, _ := utf8.DecodeLastRuneInString(s[max(0, i-5) : i-1]); isLetter(r) || isDigit(r) {
			return 0, i
		}
	}
	return s[i-1] | 0x20, i - 1
}

// Glue tells what stands between a figure and its neighbour: a letter, or a single mark with a figure behind it. Zero
// means nothing of the sort.
const glueLetter = 'a'

// glueAfter returns the glue at the end of a figure.
func (p *parser) glueAfter(end int) byte {
	s := p.source
	i := skipMarks(s, end)
	if i >= len(s) {
		return 0
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	switch {
	case isLetter(r):
		return glueLetter
	case r == '%' || r == 0x2030 || r == 0x66A:
		return '%'
	case r == '.' || r == ',' || r == '/' || r == ':' || r == '-' || r == '_' || r == 0x66B:
		i = skipMarks(s, i+size)
		if i < len(s) {
			if next, _ := utf8.DecodeRuneInString(s[i:]); isDigit(next) {
				return byte(r)
			}
		}
	}
	return 0
}

// glueBefore returns the glue at the beginning of a figure.
func (p *parser) glueBefore(start int) byte {
	s, floor := p.source, max(0, start-maxPrefixBytes)
	i := backMarks(s, floor, start)
	if i <= floor {
		return 0
	}
	r, size := utf8.DecodeLastRuneInString(s[floor:i])
	switch {
	case isLetter(r):
		return glueLetter
	case r == '$' || r == 0x20AC || r == 0xA3 || r == 0x20AA || r == '#' || r == '+' || r == 0xB0:
		return '$'
	case r == '.' || r == ',' || r == '/' || r == ':' || r == '-' || r == '_':
		if j := backMarks(s, floor, i-size); j > floor {
			if last, _ := utf8.DecodeLastRuneInString(s[floor:j]); isDigit(last) {
				return byte(r)
			} else if r == '-' && isLetter(last) && !hebrewLetter(last) {
				return '_'
			}
		}
	}
	return 0
}

func hebrewLetter(r rune) bool { return r >= 0x5D0 && r <= 0x5F2 }

// backMarks moves i back over characters that are looked through.
func backMarks(s string, floor, i int) int {
	for i > floor {
		r, size := utf8.DecodeLastRuneInString(s[floor:i])
		if !isMark(r) {
			break
		}
		i -= size
	}
	return i
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
	kept, end := p.tokens[:0], 0
	for i := range p.tokens {
		t := p.tokens[i]
		if t.kind == kIdiom {
			end = max(end, t.end)
			continue
		}
		if t.kind == kHoliday || t.start >= end && !p.inIdiom(i, &t) {
			kept = append(kept, t)
		}
	}
	p.tokens = kept
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
