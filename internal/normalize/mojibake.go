package normalize

import (
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
	"golang.org/x/text/encoding/charmap"
)

// mojibakeChanges is the step Mojibake: UTF-8 that was read as windows-1252, iso-8859-1 or windows-1255 becomes what it
// was. Where the repair shows the same damage again, it is repaired too; each round halves what is damaged at least.
func mojibakeChanges(s string, _ *Options) []change {
	changes := repairs(s, text.AppendOdd(nil, s))
	if len(changes) == 0 {
		return nil
	}
	current, links := s, []link(nil)
	for len(changes) > 0 {
		current, links = apply(current, changes), compose(links, changes, 0)
		changes = repairs(current, text.AppendOdd(nil, current))
	}
	out := make([]change, 0, len(links))
	for _, l := range links {
		out = append(out, change{l.source.Start, l.source.End, l.target.Of(current)})
	}
	return out
}

// misread is a charset that UTF-8 was read in.
type misread struct {
	charset *charmap.Charmap
	// enough is what the weights of neighbouring repairs must add up to.
	enough int
}

var (
	western = misread{charmap.Windows1252, 4}
	hebrew  = misread{charmap.Windows1255, 6}
)

// byteOf returns the byte that r was read from. C1 controls are what lenient decoders make of bytes without a
// meaning, and what iso-8859-1 makes of all of 80 to 9F.
func (m misread) byteOf(r rune) (byte, bool) {
	if r >= 0x80 && r < 0xA0 {
		return byte(r), true
	}
	if r < 0x80 {
		return 0, false
	}
	return m.charset.EncodeRune(r)
}

// repairs returns one round of changes; odd are the odd bytes of s.
func repairs(s string, odd text.Odd) []change {
	var out changeList
	for i := 0; i < len(s); {
		if i = skipClean(s, i, odd); i == len(s) {
			break
		}
		m, ok := suspect(s, i)
		if !ok {
			i++
			continue
		}
		i = m.stretch(s, i, &out)
	}
	return out
}

// skipClean returns the first byte from i on where suspect may be true, or the length of s: C3, D6, or D7 before one of the
// odd bytes that suspect wants behind it. Clean text has few of them.
func skipClean(s string, from int, odd text.Odd) int {
	for i := odd.Next(from); i < len(s); i = odd.Next(i + 1) {
		switch b := s[i]; {
		case b&0xF0 != 0xC0 && b != 0xD6 && b != 0xE2:
		case i-2 >= from && s[i-2] == 0xD7:
			return i - 2
		case b == 0xC3, b == 0xD6:
			return i
		}
	}
	return len(s)
}

// suspect reports whether the character at byte i may be the first byte of UTF-8 read in a charset: U+00C2 to U+00F4 in
// windows-1252 and iso-8859-1; in windows-1255 a geresh (D7, Hebrew), a gimel before a euro sign or C1 control (E2, punctuation) or a hataf point (C2, C3).
func suspect(s string, i int) (misread, bool) {
	switch s[i] {
	case 0xC3:
		return western, s[i+1] >= 0x82 && s[i+1] <= 0xB4
	case 0xD7:
		if s[i+1] != 0xB3 && s[i+1] != 0x92 || i+2 >= len(s) {
			return hebrew, false
		}
		return hebrew, s[i+2] == 0xC2 || s[i+2] == 0xE2 || s[i+2] >= 0xC5 && s[i+2] <= 0xCB || s[i+2] == 0xC3
	case 0xD6:
		return hebrew, s[i+1] == 0xB2 || s[i+1] == 0xB3
	}
	return misread{}, false
}

// hit is a repair that a stretch may make.
type hit struct {
	start, end int
	r          rune
	lost       bool // the second byte had no meaning and is gone
}

// stretch reads repairs from byte i on, as long as nothing but ASCII stands between them, adds them to out if they are sure
// enough together, and returns where it stopped.
func (m misread) stretch(s string, i int, out *changeList) int {
	var hits []hit
	weight, letters := 0, 0
	for i < len(s) {
		r, n := m.sequence(s, i)
		switch {
		case n > 0:
			weight += m.weight(s, i, i+n, r)
			if r >= 0x05D0 && r <= 0x05EA {
				letters++
			}
			hits = append(hits, hit{i, i + n, r, false})
			i += n
			continue
		case m == western && s[i] == 0xC3 && s[i+1] == 0x97: // D7 alone
			hits = append(hits, hit{i, i + 2, 0, true})
			i += 2
			continue
		}
		if s[i] >= utf8.RuneSelf || s[i] == '\n' {
			break
		}
		i++
	}
	if weight >= m.enough {
		for k, h := range hits {
			if h.lost {
				h.r = lostLetter(hits, k, letters)
			}
			if h.r != 0 {
				out.replace(h.start, h.end, string(h.r))
			}
		}
	}
	if i < len(s) {
		i += size(s[i:])
	}
	return i
}

// lostLetter returns the letter whose second byte is gone: alef (90) inside a word, final mem (9D) at the end of most. These are the
// two of the five bytes without a meaning in windows-1252 that end a Hebrew letter. It returns 0 where too few letters are around
// to be sure.
func lostLetter(hits []hit, k, letters int) rune {
	const few = 3
	joined := func(a, b int) bool { return a >= 0 && b < len(hits) && hits[a].end == hits[b].start }
	if letters < few || !joined(k-1, k) && !joined(k, k+1) {
		return 0
	}
	if joined(k, k+1) || !joined(k-1, k) {
		return '\u05D0'
	}
	word := ""
	for i := k - 1; i >= 0 && hits[i].end == hits[i+1].start && len(word) < 16; i-- {
		word = string(hits[i].r) + word
	}
	if endsInAlef[word] {
		return '\u05D0'
	}
	return '\u05DD'
}

// endsInAlef holds common words that end in alef, without it.
var endsInAlef = map[string]bool{
	"\u05dc": true, "\u05d4\u05d5": true, "\u05d4\u05d9": true, "\u05d5\u05dc": true, "\u05e9\u05dc": true, "\u05d0\u05dc": true, // lo, hu, hi, velo, shelo, ela
	"\u05d1": true, "\u05d4\u05d1": true, "\u05d9\u05e6": true, "\u05e0\u05de\u05e6": true, "\u05de\u05e6": true, "\u05e6\u05d1": true, // ba, haba, yatsa, nimtsa, matsa, tsava
	"\u05d4\u05e6\u05d1": true, "\u05e0\u05e9\u05d9": true, "\u05d4\u05e0\u05e9\u05d9": true, "\u05e9\u05d4\u05d5": true, "\u05e9\u05d4\u05d9": true, // hatsava, nasi, hanasi, shehu, shehi
	"\u05de\u05dc": true, "\u05e0\u05d5\u05e9": true, "\u05d4\u05e0\u05d5\u05e9": true, "\u05e8\u05d5\u05e4": true, "\u05d4\u05e8\u05d5\u05e4": true, // male, nose, hanose, rofe, harofe
}

// sequence reads one character of UTF-8 from the characters at byte i, and returns it with the number of bytes
// of s that it took; 0 if there is none.
func (m misread) sequence(s string, i int) (rune, int) {
	if s[i] < utf8.RuneSelf {
		return 0, 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	lead, ok := m.byteOf(r)
	if !ok || lead < 0xC2 || lead > 0xF4 {
		return 0, 0
	}
	var bytes [4]byte
	bytes[0] = lead
	want := size(string([]byte{lead}))
	for k := 1; k < want; k++ {
		if i+n >= len(s) {
			return 0, 0
		}
		r, size := utf8.DecodeRuneInString(s[i+n:])
		b, ok := m.byteOf(r)
		if !ok || b < 0x80 || b > 0xBF {
			return 0, 0
		}
		bytes[k] = b
		n += size
	}
	r, k := utf8.DecodeRune(bytes[:want])
	if r == utf8.RuneError || k != want {
		return 0, 0
	}
	return r, n
}

// weight says how sure it is that the characters s[start:end] are r read wrongly: 4 is enough alone.
func (m misread) weight(s string, start, end int, r rune) int {
	switch {
	case !unicode.IsPrint(r) && !unicode.Is(unicode.Cf, r) && r != 0xA0 && !(r >= 0x80 && r < 0xA0):
		return -4
	case r >= 0x2000 && r < 0x2100 || r == 0xFEFF || r >= 0x1F000 && r < 0x1FB00: // punctuation, a byte order mark, pictures: three or four odd characters
		return 6
	case r >= 0x80 && r < 0x100: // a letter with an accent, or a sign
		if afterCapital(s, start) || m == hebrew {
			return 2
		}
		return 4
	case r >= 0x370 && r < 0x700, r >= 0xFB1D && r < 0xFF00: // a letter of another script: they come in words
		return 2
	}
	return 1
}

// afterCapital reports whether a capital stands before byte i: in a word in capitals, a letter with an accent may be
// meant.
func afterCapital(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsUpper(r)
}
