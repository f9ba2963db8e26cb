package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// features are what recognisers ask of a stretch of text, computed once in one pass.
type features struct {
	script.Tally
	runes     int // visible ones and the white space between them
	words     int
	digits    int
	numbers   int  // words that hold digits and no letter
	upper     int  // words that start with an upper-case letter
	lower     int  // words that start with a lower-case letter
	allUpper  bool // cased letters, and no lower-case one
	marks     int  // runes that are neither letter, digit nor white space
	pipes     int
	bullets   int // bullet signs with words on both sides
	stops     int // sentence ends inside, before white space
	stop      bool
	question  bool // ends with ? or !
	colon     bool // ends with a colon
	quoted    bool // opens and closes with quotation marks that belong together
	first     rune
	last      rune
	bracketed bool // opens and closes with brackets that belong together
}

// measure computes the features of span.
func measure(source string, span text.Span) features {
	var f features
	inWord, wordLetters, wordDigits := false, false, false
	lowerCase := false
	pending := false // a sentence end was seen and perhaps closing marks since
	closeWord := func() {
		if inWord && wordDigits && !wordLetters {
			f.numbers++
		}
		inWord, wordLetters, wordDigits = false, false, false
	}
	for i := span.Start; i < span.End; {
		r, size := rune(source[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(source[i:])
		}
		i += size
		f.runes++
		switch {
		case r <= ' ' || r >= 0x80 && text.Space(r):
			if pending {
				f.stops++
				pending = false
			}
			closeWord()
			continue
		case r < 0x80 && '0' <= r && r <= '9', r >= 0x660 && r <= 0x669, r >= 0x6F0 && r <= 0x6F9:
			f.digits++
			if !inWord {
				inWord = true
				f.words++
			}
			wordDigits = true
			pending = false
		default:
			s := script.Of(r)
			if s == script.None {
				f.Add(r)
				f.mark(r, &pending)
				break
			}
			if !inWord || !wordLetters && !wordDigits {
				if !inWord {
					f.words++
				}
				if s == script.Latin || s == script.Cyrillic || s == script.Greek {
					if unicode.IsUpper(r) {
						f.upper++
					} else {
						f.lower++
					}
				}
			}
			if !lowerCase && s != script.Hebrew && s != script.Arabic && unicode.IsLower(r) {
				lowerCase = true
			}
			inWord, wordLetters = true, true
			pending = false
			f.Add(r)
		}
		if f.first == 0 && !text.Invisible(r) {
			f.first = r
		}
		if !text.Invisible(r) {
			f.last = r
		}
	}
	closeWord()
	f.allUpper = f.upper > 0 && !lowerCase
	f.ends(source[span.Start:span.End])
	return f
}

// mark counts r, which is no letter, digit or white space.
func (f *features) mark(r rune, pending *bool) {
	if text.Invisible(r) || unicode.Is(unicode.Mn, r) {
		return
	}
	f.marks++
	switch r {
	case '|':
		f.pipes++
	case '•', '●', '■', '▪', '◆', '◼', '·':
		f.bullets++
	case '.', '!', '?', '…', 0x61F:
		*pending = true
	case ')', ']', '"', '\'', 0x201D, 0x2019, 0x201C, 0x5F4, '»': // closing marks after a sentence end
	default:
		*pending = false
	}
}

// ends reads what stands at the ends of s.
func (f *features) ends(s string) {
	last := rune(0)
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
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
