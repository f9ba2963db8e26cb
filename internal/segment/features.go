package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// features are what recognisers ask of a stretch of text, computed once in one pass.
type features struct {
	script.Tally
	runes     int // of the stretch, white space included
	words     int
	digits    int
	upper     int // words that start with an upper-case letter
	pipes     int
	bullets   int  // bullet signs
	slash     bool // a slash, as links have
	stops     int  // sentence ends inside, before white space
	questions int  // question marks, of which damaged letters leave many
	code      bool // a character that prose hardly has: braces, angle brackets, an equals or number sign, an underscore
	sign      bool // the sign of copyright
	odd       bool // a character that a wrong charset leaves behind
	allUpper  bool // cased letters, and no lower-case one
	stop      bool // ends with a full stop, a question or an exclamation mark, closing marks apart
	question  bool // ends with ? or !
	colon     bool // ends with a colon
	quoted    bool // opens and closes with quotation marks that belong together
	bracketed bool // opens and closes with brackets that belong together
	turn      bool // opens with one letter and a colon, as questions and answers do
	last      rune // the last visible character
}

// measure computes the features of span.
func measure(source string, span text.Span) features {
	var f features
	inWord, pending, lower := false, false, false // pending: a sentence end was seen, and perhaps closing marks since
	s := source[span.Start:span.End]
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = text.RuneAt(s, i)
		}
		i += size
		f.runes++
		info := script.InfoOf(r)
		switch {
		case info.Letter():
			if !inWord {
				inWord = true
				f.words++
				if info&script.Upper != 0 {
					f.upper++
				}
			}
			lower = lower || info&script.Lower != 0
			pending = false
			f.odd = f.odd || r >= 0xC2 && r <= 0xE2
			i, r = f.alike(s, i, r, info)
			f.last = r
			continue
		case info&script.Space != 0:
			if pending {
				f.stops++
				pending = false
			}
			inWord = false
			continue
		case info&script.Digit != 0:
			f.digits++
			if !inWord {
				inWord = true
				f.words++
			}
			pending = false
			f.last = r
		case info&(script.Hidden|script.Point) != 0:
			if info&script.Point != 0 {
				f.last = r
			}
		default:
			f.mark(r, &pending)
			f.last = r
		}
		f.Add(info)
	}
	f.allUpper = f.upper > 0 && !lower
	f.turn = f.words >= 4 && turn(s)
	f.ends(s)
	return f
}

// alike counts the letter r before byte i of s and those behind it that are of the same sort, nearly all of a word, and
// returns where they end and the last one.
func (f *features) alike(s string, i int, r rune, info script.Info) (int, rune) {
	from := i
	n := 1
	for i < len(s) && s[i] < utf8.RuneSelf && script.InfoOf(rune(s[i])) == info {
		i++
	}
	if i > from {
		n += i - from
		from, r = i, rune(s[i-1])
	}
	for i+1 < len(s) && s[i]-0xC2 < 0xE0-0xC2 { // letters of two bytes
		next := rune(s[i]&0x1F)<<6 | rune(s[i+1]&0x3F)
		if script.InfoOf(next) != info {
			break
		}
		f.odd = f.odd || next <= 0xE2 && next >= 0xC2
		r = next
		i += 2
	}
	n += (i - from) / 2
	f.runes += n - 1
	f.AddLetters(info, int32(n))
	return i, r
}

// mark counts r, which is no letter, digit, point or white space.
func (f *features) mark(r rune, pending *bool) {
	switch r {
	case '.':
		*pending = f.last != '.' // two dots join the halves of a headline
	case '|':
		f.pipes++
	case '/':
		f.slash = true
		*pending = false
	case '•', '●', '■', '▪', '◆', '◼', '·':
		f.bullets++
	case '?':
		f.questions++
		*pending = true
	case '!', '…', 0x61F:
		*pending = true
	case ')', ']', '"', '\'', 0x201D, 0x2019, 0x201C, 0x5F4, '»': // closing marks after a sentence end
	case 0xA9:
		f.sign = true
		*pending = false
	case '{', '}', '<', '=', '_', '[', ';', '%', '@', '#', '\\':
		f.code = true
		*pending = false
	case 0xFFFD, 0xD7:
		f.odd = true
	default:
		*pending = false
	}
}

// ends reads what stands at the ends of s.
func (f *features) ends(s string) {
	last := rune(0)
	for i := len(s); i > 0; {
		r, size := text.RuneBefore(s, i)
		i -= size
		if text.Invisible(r) || closes(r) {
			continue
		}
		last = r
		break
	}
	switch last {
	case '.', '…':
		f.stop = true
	case '!', '?', 0x61F:
		f.stop, f.question = true, true
	case ':':
		f.colon = true
	}
	f.quoted = enclosed(s, opensQuote, closesQuote)
	f.bracketed = enclosed(s, opensBracket, closesBracket)
}

// turn reports whether s opens with a single letter, a colon and a space.
func turn(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return script.InfoOf(r).Letter() && len(s) > size+1 && s[size] == ':' && s[size+1] == ' '
}

func closes(r rune) bool { return closesQuote(r) || closesBracket(r) }

func opensBracket(r rune) bool { return r == '(' || r == '[' }

func closesBracket(r rune) bool { return r == ')' || r == ']' }

func opensQuote(r rune) bool {
	switch r {
	case '"', '\'', 0x5F4, 0x201C, 0x201D, 0x201E, 0x2018, '«', 0x201F:
		return true
	}
	return false
}

func closesQuote(r rune) bool {
	switch r {
	case '"', '\'', 0x5F4, 0x201C, 0x201D, 0x2019, '»':
		return true
	}
	return false
}

// enclosed reports whether s opens and closes with a pair and is not closed before its end.
func enclosed(s string, opens, closes func(rune) bool) bool {
	first, size := utf8.DecodeRuneInString(s)
	if !opens(first) {
		return false
	}
	last, n := utf8.DecodeLastRuneInString(s)
	if size+n >= len(s) || !closes(last) {
		return false
	}
	depth := 0
	if first == '(' || first == '[' {
		for i, r := range s {
			switch {
			case opens(r):
				depth++
			case closes(r):
				depth--
			}
			if depth == 0 {
				return i+n >= len(s)
			}
		}
		return false
	}
	return innerQuotes(s[size:len(s)-n], first)
}
