package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// wordsOf appends the words of span, up to limit of them: runs without white space, less the punctuation at
// their ends. What has neither letter nor digit is no word.
func wordsOf(dst []text.Span, source string, span text.Span, limit int) []text.Span {
	for i := span.Start; i < span.End && len(dst) < limit; {
		r, size := text.RuneAt(source, i)
		if text.Space(r) {
			i += size
			continue
		}
		end := wordEndAt(source, i, span.End)
		if w := core(source, text.Span{Start: i, End: end}); !w.Empty() {
			dst = append(dst, w)
		}
		i = end
	}
	return dst
}

// wordEndAt returns where the white space begins that ends the word at byte i of s, or end.
func wordEndAt(s string, i, end int) int {
	for i < end {
		b := s[i]
		if b > ' ' && !leadsSpace[b] { // nearly all
			i++
			continue
		}
		r, size := text.RuneAt(s, i)
		if text.Space(r) {
			break
		}
		i += size
	}
	return i
}

// leadsSpace are the first bytes of white space beyond ASCII; no other byte of a character is one of them.
var leadsSpace = [256]bool{0xC2: true, 0xE1: true, 0xE2: true, 0xE3: true}

// core returns span without what is neither letter nor digit at its ends.
func core(source string, span text.Span) text.Span {
	for span.Start < span.End {
		r, size := text.RuneAt(source[:span.End], span.Start)
		if wordRune(r) {
			break
		}
		span.Start += size
	}
	for span.End > span.Start {
		r, size := text.RuneBefore(source, span.End)
		if wordRune(r) {
			break
		}
		span.End -= size
	}
	return span
}

func digit(r rune) bool { return script.InfoOf(r)&script.Digit != 0 }

// trimMarks returns span without white space, invisible characters and separators at its ends.
func trimMarks(source string, span text.Span) text.Span {
	for span.Start < span.End {
		r, size := text.RuneAt(source[:span.End], span.Start)
		if !text.Invisible(r) && !separator(r) {
			break
		}
		span.Start += size
	}
	for span.End > span.Start {
		r, size := text.RuneBefore(source, span.End)
		if !text.Invisible(r) && !separator(r) {
			break
		}
		span.End -= size
	}
	return span
}

// separator reports whether r stands between the parts of a line.
func separator(r rune) bool {
	switch r {
	case '|', '/', '-', '–', '—', '―', ':', ';', ',', '•', '·', '●', '■', '▪', '*', 0x60C, 0x61B, '־', '>', '<', '»', '›', '=':
		return true
	}
	return false
}

// runeAt returns the character at byte i of s, or RuneError at its end.
func runeAt(s string, i int) rune {
	if i >= len(s) {
		return utf8.RuneError
	}
	r, _ := text.RuneAt(s, i)
	return r
}

// runeLen returns the number of bytes of the character at byte i of s.
func runeLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	_, size := text.RuneAt(s, i)
	return size
}

func isDash(r rune) bool { return r == '-' || r == '–' || r == '—' || r == '―' || r == '־' }

// noHash is the hash of no letters.
const noHash = 14695981039346656037

// hash returns a hash of the letters and digits of s, whatever their case, points and punctuation. Texts that
// differ in white space and marks alone have the same.
func hash(s string) uint64 {
	h := uint64(noHash)
	for i := 0; i < len(s); {
		r := rune(s[i])
		switch {
		case r < utf8.RuneSelf:
			i++
		case i+1 < len(s) && s[i]-0xC2 < 0xE0-0xC2 && s[i+1]&0xC0 == 0x80: // letters of two bytes
			r = rune(s[i]&0x1F)<<6 | rune(s[i+1]&0x3F)
			i += 2
		default:
			size := 0
			r, size = text.RuneAt(s, i)
			i += size
		}
		info := script.InfoOf(r)
		if info&script.Upper != 0 {
			r = unicode.ToLower(r)
		} else if !info.Letter() && info&script.Digit == 0 {
			continue
		}
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h
}

// upper and lower are those of package unicode, by table.
func upper(r rune) bool { return script.InfoOf(r)&script.Upper != 0 }

func lower(r rune) bool { return script.InfoOf(r)&script.Lower != 0 || r == 'µ' }
