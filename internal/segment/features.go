package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// features are what recognisers ask of a stretch of text, computed once in one pass.
type features struct {
	Letters   int32
	main      script.Script // see Main
	tally     int32         // index of page.mixed
	runes     int           // of the stretch, white space included
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
	inWord    bool // it ends in a word
	lower     bool // a lower-case letter
	ended     bool // it ends with the end of a sentence, and perhaps closing marks and more since
	dot       bool // its last visible character is a full stop
	signs     set  // traits that single characters give
}

// measure computes the features of span.
func measure(source string, span text.Span) (f features) {
	var letters script.Tally
	f.measure(span.Of(source), 0, &letters)
	return f
}

// measure computes the features of s, and counts its letters. Those of s[:from] they tell already, so that a text may grow
// line by line.
func (f *features) measure(s string, from int, letters *script.Tally) {
	inWord, lower, ended, dot := f.inWord, f.lower, f.ended, f.dot
	small, hebrew, words := 0, 0, 0 // letters a to z, letters alef to tav, and words that begin with one of them
	for i := from; i < len(s); {
		end := i
		if b := s[i]; b-'a' <= 'z'-'a' {
			end = lowerRun(s, i+1)
			small += end - i
		} else if b == hebrewLead {
			end = hebrewRun(s, i)
			hebrew += end - i
		}
		if end > i {
			if !inWord {
				words++
			}
			i, ended, dot = end, false, false
			if inWord = i == len(s) || s[i] != ' '; !inWord { // behind nearly every word
				i++
				f.runes++
			}
			continue
		}
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = text.RuneAt(s, i)
		}
		f.runes++
		info := script.InfoOf(r)
		switch {
		case info.Letter():
			if !inWord {
				f.words++
				if info&script.Upper != 0 {
					f.upper++
				}
			}
			lower = lower || info&script.Lower != 0
			inWord, ended, dot = true, false, false
			i = f.letters(s, i, i+size, info, letters)
			continue
		case info&script.Space != 0:
			if r == '\t' {
				f.signs |= 1 << tabs
			}
			if ended {
				f.stops++
			}
			inWord, ended = false, false
		case info&script.Digit != 0:
			f.digits++
			if !inWord {
				f.words++
			}
			inWord, ended, dot = true, false, false
		case info&script.Point != 0:
			letters.Add(info)
			dot = false
		case info&script.Hidden == 0:
			ended = f.mark(r, ended, dot)
			dot = r == '.'
		}
		i += size
	}
	f.runes += small + hebrew/2
	f.words += words
	letters.AddLetters(script.InfoOf('a'), int32(small))
	letters.AddLetters(script.InfoOf('א'), int32(hebrew/2))
	f.Letters, f.main = letters.Letters, letters.Main()
	f.inWord, f.lower, f.ended, f.dot = inWord, lower || small > 0, ended, dot
	f.allUpper = f.upper > 0 && !f.lower
	f.turn = f.words >= 4 && turn(s)
	f.ends(s)
}

// letters counts the letter s[from:to] and those behind it that are of the same sort, nearly all of a word, and returns
// where they end.
func (f *features) letters(s string, from, to int, info script.Info, count *script.Tally) int {
	end, n := to, 1
	if to-from == 2 {
		for end+1 < len(s) && s[end]-0xC2 < 0xE0-0xC2 && script.InfoOf(pairAt(s, end)) == info {
			end += 2
		}
		if n = (end - from) / 2; s[from] == 0xC3 {
			f.odd = f.odd || oddLetters(s[from:end])
		}
	}
	f.runes += n - 1
	count.AddLetters(info, int32(n))
	return end
}

// pairAt returns the character of two bytes at byte i of s.
func pairAt(s string, i int) rune { return rune(s[i]&0x1F)<<6 | rune(s[i+1]&0x3F) }

// oddLetters reports whether s, letters of two bytes, has one of those that text in a wrong charset shows: U+00C2 to
// U+00E2.
func oddLetters(s string) bool {
	for i := 0; i < len(s); i += 2 {
		if r := pairAt(s, i); r >= 0xC2 && r <= 0xE2 {
			return true
		}
	}
	return false
}

// mark counts r, which is no letter, digit, point or white space, and tells whether a sentence has ended with it or had
// before; dot tells whether a full stop stands before it.
func (f *features) mark(r rune, ended, dot bool) bool {
	switch r {
	case '.':
		return !dot // two dots join the halves of a headline
	case '|':
		f.pipes++
		return ended
	case '/':
		f.slash = true
	case '•', '●', '■', '▪', '◆', '◼', '·':
		f.bullets++
		return ended
	case '?':
		f.questions++
		return true
	case '!', '…', 0x61F:
		return true
	case ')', ']', '"', '\'', 0x201D, 0x2019, 0x201C, 0x5F4, '»': // closing marks after a sentence end
		return ended
	case ':':
		f.signs |= 1 << colons
	case '-', '–', '—', '―', '־':
		f.signs |= 1 << dashes
	case '(':
		f.signs |= 1 << parens
	case '*', '★', '☆':
		f.signs |= 1 << stars
	case 0xA9:
		f.sign = true
	case '{', '}', '<', '=', '_', '[', ';', '%', '@', '#', '\\':
		f.code = true
	case 0xFFFD, 0xD7:
		f.odd = true
		return ended
	}
	return false
}

// Main returns the script of most of the letters.
func (f *features) Main() script.Script { return f.main }

// ends reads what stands at the ends of s.
func (f *features) ends(s string) {
	f.stop, f.question, f.colon = false, false, false
	f.quoted, f.bracketed = false, false
	if s == "" {
		return
	}
	if r, _ := text.RuneBefore(s, len(s)); r == '.' || script.InfoOf(r).Letter() { // nearly always
		f.last, f.stop = r, r == '.'
		return
	}
	last, seen := rune(0), false
	for i := len(s); i > 0; {
		r, size := text.RuneBefore(s, i)
		i -= size
		if !seen && script.InfoOf(r)&script.Hidden == 0 {
			f.last, seen = r, true
		}
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
	f.quoted, f.bracketed = enclosed(s)
}

// endsStopped reports whether s ends with a full stop, a question or an exclamation mark, closing marks apart: features.stop.
func endsStopped(s string) bool {
	var f features
	f.ends(s)
	return f.stop
}

// turn reports whether s opens with a single letter, a colon and a space.
func turn(s string) bool {
	r, size := text.RuneAt(s, 0)
	return len(s) > size+1 && s[size] == ':' && s[size+1] == ' ' && script.InfoOf(r).Letter()
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

// maxEnclosed is how many bytes may stand between brackets or quotation marks.
const maxEnclosed = 1 << 14

// enclosed reports whether s opens and closes with quotation marks that belong together, or with brackets that do, and is
// not closed before its end. A text that is very long is not: it may grow line by line.
func enclosed(s string) (quoted, bracketed bool) {
	if s == "" || len(s) > maxEnclosed {
		return false, false
	}
	first, size := text.RuneAt(s, 0)
	last, n := text.RuneBefore(s, len(s))
	switch inside := s[size:max(size, len(s)-n)]; {
	case size+n >= len(s):
	case opensBracket(first) && closesBracket(last):
		return false, balanced(inside)
	case opensQuote(first) && closesQuote(last):
		return innerQuotes(inside, first), false
	}
	return false, false
}

// balanced reports whether the brackets of s belong together.
func balanced(s string) bool {
	depth := 0
	for i := 0; i < len(s) && depth >= 0; i++ {
		switch s[i] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
	}
	return depth == 0
}
