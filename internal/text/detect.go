package text

import (
	"math"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// detectionSample is the number of bytes that a charset is detected from: statistics settle long before, and a
// text that changes its charset has none. Longer sources are looked at in pieces.
const detectionSample = 64 << 10

// detect returns the canonical name of the charset that source seems to be in. It knows UTF-8, UTF-16 without a byte order
// mark, and the single-byte charsets of Hebrew, Arabic, Russian and Western European text. UTF-8 that is cut or
// slightly damaged is still UTF-8. What cannot be told is windows-1252, in which every byte has a meaning.
func detect(source string) string {
	if name := detectUTF16(source); name != "" {
		return name
	}
	if mostlyUTF8(source) {
		return "utf-8"
	}
	seen := profile(source)
	best, bestScore := "windows-1252", math.Inf(-1)
	for _, c := range candidates {
		if score := seen.score(c); score > bestScore {
			best, bestScore = c.name, score
		}
	}
	return best
}

// mostlyUTF8 reports whether source is UTF-8: valid, or with few bad sequences among many good ones.
func mostlyUTF8(source string) bool {
	good, bad := 0, 0
	for i := 0; i < len(source); {
		if source[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(source[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
			i += badPrefix(source[i:])
			continue
		}
		good++
		i += n
	}
	return bad == 0 || good > 8*bad
}

// detectUTF16 tells UTF-16 by the control bytes that the upper halves of its units are, and its byte order by
// which halves make plausible characters.
func detectUTF16(source string) string {
	sample := source[:min(len(source), detectionSample)&^1]
	controls, little, big := 0, 0, 0
	for i := 0; i+1 < len(sample); i += 2 {
		a, b := sample[i], sample[i+1]
		if a < 0x09 {
			controls++
		}
		if b < 0x09 {
			controls++
		}
		if plausible(rune(b)<<8 | rune(a)) {
			little++
		}
		if plausible(rune(a)<<8 | rune(b)) {
			big++
		}
	}
	if controls*4 < len(sample)/2 || controls == 0 {
		return ""
	}
	units := len(sample) / 2
	switch {
	case little > big && little*10 >= units*8:
		return "utf-16le"
	case big > little && big*10 >= units*8:
		return "utf-16be"
	}
	return ""
}

// plausible reports whether a UTF-16 unit is a character that texts of the languages around are made of.
func plausible(r rune) bool {
	switch {
	case r >= 0x20 && r < 0x7F, r == '\n', r == '\r', r == '\t':
		return true
	case r >= 0xA0 && r < 0x180, r >= 0x400 && r < 0x460, r >= 0x590 && r < 0x700, r >= 0x2010 && r < 0x2040, r == 0x20AA, r == 0x20AC:
		return true
	}
	return false
}

// candidate is a single-byte charset with the script that it was made for.
type candidate struct {
	name    string
	letters map[rune]int
	latin   bool // the letters beyond ASCII stand among those of ASCII
}

// candidates, from the commonest: where two tell the same, the earlier one counts.
var candidates = []candidate{
	{"windows-1252", latinLetters, true},
	{"windows-1255", hebrewLetters, false},
	{"windows-1251", cyrillicLetters, false},
	{"windows-1256", arabicLetters, false},
	{"iso-8859-8", hebrewLetters, false},
	{"iso-8859-6", arabicLetters, false},
	{"cp862", hebrewLetters, false},
	{"koi8-r", cyrillicLetters, false},
}

// seenBytes counts the bytes beyond ASCII by their neighbours.
type seenBytes struct {
	bytes  [256]int
	joined [256]int // of them, those beside an ASCII letter
	alone  [256]int // of them, those between no letters at all
	lower  [256]int // of them, those before which another byte beyond ASCII stands
}

func profile(source string) *seenBytes {
	s := new(seenBytes)
	step := max(1, len(source)/detectionSample)
	for from := 0; from < len(source); from += step * 1024 {
		s.count(source, from, min(from+1024, len(source)))
	}
	return s
}

func (s *seenBytes) count(source string, from, to int) {
	for i := from; i < to; i++ {
		b := source[i]
		if b < 0x80 {
			continue
		}
		s.bytes[b]++
		before, after := byte(' '), byte(' ')
		if i > 0 {
			before = source[i-1]
		}
		if i+1 < len(source) {
			after = source[i+1]
		}
		switch {
		case asciiLetter(before) || asciiLetter(after):
			s.joined[b]++
		case before < 0x80 && after < 0x80:
			s.alone[b]++
		}
		if before >= 0x80 {
			s.lower[b]++
		}
	}
}

func asciiLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// score is the logarithm of how likely the bytes are if c is their charset.
func (s *seenBytes) score(c candidate) float64 {
	e, _ := lookup(c.name)
	single, _ := e.encoding.(*charmap.Charmap)
	score := 0.0
	for b := 0x80; b < 0x100; b++ {
		r, n := single.DecodeByte(byte(b)), s.bytes[b]
		if n == 0 {
			continue
		}
		score += float64(n) * math.Log(c.share(r))
		if !unicode.IsLetter(r) {
			continue
		}
		joined, alone := s.joined[b], s.alone[b]
		if c.latin { // in Latin script most letters beyond ASCII have an ASCII letter beside them
			score += float64(n-joined-alone)*math.Log(0.05) + float64(alone)*math.Log(0.1)
		} else { // in the others hardly any has, and a single letter is rare
			score += float64(joined)*math.Log(0.01) + float64(alone)*math.Log(0.1)
		}
		if unicode.IsUpper(r) && !c.latin { // within a word capitals are rare
			score += float64(s.lower[b]) * math.Log(0.2)
		}
	}
	return score
}

// share is the part of the bytes beyond ASCII that stand for r.
func (c candidate) share(r rune) float64 {
	switch n := c.letters[r]; {
	case n > 0:
		return float64(n) / 11000
	case commonSigns[r] > 0:
		return float64(commonSigns[r]) / 11000
	case r == utf8.RuneError || r < 0xA0: // nothing, or a control character
		return 1e-7
	case unicode.IsLetter(r):
		return 1e-5
	}
	return 3e-5
}
