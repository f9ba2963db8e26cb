package segment

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// wordsOf appends the words of span, up to limit of them: runs without white space, less the punctuation at
// their ends. What has neither letter nor digit is no word.
func wordsOf(dst []text.Span, source string, span text.Span, limit int) []text.Span {
	for i := span.Start; i < span.End && len(dst) < limit; {
		if b := source[i]; b <= ' ' || leadsSpace[b] { // else it is no white space
			if r, size := text.RuneAt(source, i); text.Space(r) {
				i += size
				continue
			}
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
		if i = skipInWord(s, i, end); i >= end || s[i] == ' ' {
			return i
		}
		r, size := text.RuneAt(s, i)
		if text.Space(r) {
			break
		}
		i += size
	}
	return i
}

// chunks appends what stands between white space in s, dashes and other marks by themselves left out.
func chunks(dst []text.Span, s string) []text.Span {
	for start := 0; start < len(s); {
		end := wordEndAt(s, start, len(s))
		if holdsWord(s[start:end]) {
			dst = append(dst, text.Span{Start: start, End: end})
		}
		start = end + 1
		if end < len(s) && s[end] != ' ' {
			start = end + runeLen(s, end)
		}
	}
	return dst
}

// holdsWord reports whether s has a letter, a digit or a point.
func holdsWord(s string) bool {
	for i := 0; i < len(s); i += runeLen(s, i) {
		if plainAt(s, i) || isWordAt(s, i) {
			return true // nearly always the first
		}
	}
	return false
}

// isWordAt reports whether the character at byte i of s, which must be there, is a letter, a digit or a point. It is quick about
// those of two bytes.
func isWordAt(s string, i int) bool {
	r := rune(s[i])
	if i+1 < len(s) && r-0xC2 < 0xE0-0xC2 && r >= 0xC2 && s[i+1]&0xC0 == 0x80 {
		r = pairAt(s, i)
	} else if r >= utf8.RuneSelf {
		r, _ = text.RuneAt(s, i)
	}
	return script.InfoOf(r).Word()
}

// isWordBefore reports whether the character that ends at byte i of s, where i > 0, is a letter, a digit or a point.
func isWordBefore(s string, i int) bool {
	r := rune(s[i-1])
	if i > 1 && r&0xC0 == 0x80 && s[i-2]-0xC2 < 0xE0-0xC2 {
		r = pairAt(s, i-2)
	} else if r >= utf8.RuneSelf {
		r, _ = text.RuneBefore(s, i)
	}
	return script.InfoOf(r).Word()
}

// fields appends what stands between white space in s.
func fields(dst []string, s string) []string {
	for start := 0; start < len(s); {
		end := wordEndAt(s, start, len(s))
		if end > start {
			dst = append(dst, s[start:end])
		}
		start = end + runeLen(s, end)
	}
	return dst
}

// skipInWord returns the first byte from i on that may begin white space, or end: white space beyond ASCII begins with C2
// or with one of the bytes that begin characters of three bytes or more.
func skipInWord(s string, i, end int) int {
	for ; i+8 <= end; i += 8 {
		v := text.Eight(s, i)
		if found := text.Below(v, ' '+1) | text.Zeros(v^text.Ones*0xC2) | v&(v<<1)&(v<<2)&high; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < end && s[i] > ' ' && s[i] != 0xC2 && s[i] < 0xE0 {
		i++
	}
	return i
}

// afterWord returns where the word ends whose first character is at byte i of s, or the character after byte i if that is
// part of no word.
func afterWord(s string, i int) int {
	if i == len(s) || !isWordAt(s, i) {
		return i + runeLen(s, i)
	}
	for i < len(s) && isWordAt(s, i) {
		i = letterRun(s, i+runeLen(s, i))
	}
	return i
}

// spaced returns s with one space for each stretch of white space, and none at its ends.
func spaced(s string) string {
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' '), b < ' ', leadsSpace[b]:
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s // nearly always
}

// leadsSpace are the first bytes of white space beyond ASCII.
var leadsSpace = [256]bool{0xC2: true, 0xE1: true, 0xE2: true, 0xE3: true}

// core returns span without what is neither letter nor digit at its ends.
func core(source string, span text.Span) text.Span {
	for s := source[:span.End]; span.Start < span.End && !plainAt(s, span.Start) && !isWordAt(s, span.Start); {
		span.Start += runeLen(s, span.Start)
	}
	for span.End > span.Start && !plainBefore(source, span.End) && !isWordBefore(source, span.End) {
		_, size := text.RuneBefore(source, span.End)
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
		r, size := rune(s[i]), 1
		if i+1 < len(s) && r-0xC2 < 0xE0-0xC2 && s[i+1]&0xC0 == 0x80 && r >= 0xC2 { // letters of two bytes
			r, size = pairAt(s, i), 2
		} else if r >= utf8.RuneSelf {
			r, size = text.RuneAt(s, i)
		}
		i += size
		if r = script.Essence(r); r != 0 {
			h = (h ^ uint64(r)) * 1099511628211
		}
	}
	return h
}

// beginning stands for the first two letters or digits of a text, whatever their case: texts that begin otherwise have not
// the same hash.
type beginning uint16

// beginningOf returns the beginning of s.
func beginningOf(s string) beginning {
	begins, n := 0, 0
	for i := 0; i < len(s) && n < 2; {
		r, size := rune(s[i]), 1
		if i+1 < len(s) && r-0xC2 < 0xE0-0xC2 && r >= 0xC2 && s[i+1]&0xC0 == 0x80 { // letters of two bytes
			r, size = pairAt(s, i), 2
		} else if r >= utf8.RuneSelf {
			r, size = text.RuneAt(s, i)
		}
		i += size
		if e := script.Essence(r); e != 0 {
			begins = begins*37 + int(e)
			n++
		}
	}
	return beginning(begins % (64 * len(beginnings{})))
}

// beginnings is a set of them.
type beginnings [32]uint64

func (b *beginnings) has(k beginning) bool { return b[k/64]&(1<<(k%64)) != 0 }

func (b *beginnings) add(k beginning) { b[k/64] |= 1 << (k % 64) }

// alike reports whether a and b may have the same hash.
func alike(a, b string) bool { return beginningOf(a) == beginningOf(b) }

// upper and lower are those of package unicode, by table.
func upper(r rune) bool { return script.InfoOf(r)&script.Upper != 0 }

func lower(r rune) bool { return script.InfoOf(r)&script.Lower != 0 || r == 'µ' }
