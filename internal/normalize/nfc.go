package normalize

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// NFCVersion is the version of Unicode that NFC follows.
const NFCVersion = norm.Version

// nfcChanges is the step NFC.
func nfcChanges(s string, _ *Options) []change {
	var out changeList
	for i, last := 0, 0; i < len(s); {
		if s[i] < 0x80 { // most of plain text is this
			for i++; i < len(s) && s[i] < 0x80; i++ {
			}
			last = i - 1
			continue
		}
		if start := i; s[i] == 0xD7 { // or this
			for i < len(s) && s[i] == 0xD7 && s[i+1] >= 0x90 && s[i+1] <= 0xB4 {
				i += 2
			}
			if i > start {
				last = i - 2
				continue
			}
		}
		if n := plainNFC(s[i:]); n > 0 {
			i, last = i+n, i
			continue
		}
		start := i
		if !boundary(s[i:]) {
			start = last
		}
		end := segmentEnd(s, i)
		if form := nfc(s[start:end]); form != s[start:end] {
			out.replace(start, end, form)
		}
		i, last = end, end
	}
	return out
}

// plainNFC returns the length of the first character of s if it is known, without a look into the tables of
// Unicode, to be in NFC and to begin a segment; otherwise 0. It knows the characters of plain Hebrew, Latin,
// Cyrillic and Arabic text. TestPlainNFC holds it against the tables.
func plainNFC(s string) int {
	switch b := s[0]; {
	case b < 0x80:
		return 1
	case b <= 0xCB, b == 0xD0, b == 0xD1, b == 0xDA: // below U+0300; U+0400-U+047F; U+0680-U+06BF
		return 2
	case b == 0xD7 && s[1] >= 0x90 && s[1] <= 0xB4: // U+05D0-U+05F4, letters to gershayim
		return 2
	case b == 0xD6 && s[1] == 0xBE: // maqaf
		return 2
	case b == 0xD8 && (s[1] < 0x90 || s[1] > 0x9A): // U+0600-U+060F, U+061B-U+063F
		return 2
	case b == 0xD9 && (s[1] < 0x8B || s[1] > 0x9F && s[1] != 0xB0): // U+0640-U+064A, U+0660-U+066F, U+0671-U+067F
		return 2
	case b == 0xE2 && s[1] == 0x80 && s[2] > 0x81: // U+2002-U+203F; U+2000 and U+2001 are not in NFC
		return 3
	}
	return 0
}

// boundary reports whether the first character of s begins a segment: it never changes with what is before it.
func boundary(s string) bool {
	return s[0] < 0x80 || norm.NFC.PropertiesString(s).BoundaryBefore()
}

// segmentEnd returns where the next segment after the character at byte i begins.
func segmentEnd(s string, i int) int {
	for i += size(s[i:]); i < len(s) && !boundary(s[i:]); {
		i += size(s[i:])
	}
	return i
}

// size returns the number of bytes of the first character of s, which is valid UTF-8.
func size(s string) int {
	switch b := s[0]; {
	case b < 0xC0:
		return 1
	case b < 0xE0:
		return 2
	case b < 0xF0:
		return 3
	}
	return 4
}

// shortSegment is the length in bytes below which no segment can hold 30 non-starters, even decomposed: that is
// where package norm would put in a COMBINING GRAPHEME JOINER.
const shortSegment = 28

// nfc returns one segment in NFC.
func nfc(segment string) string {
	if len(segment) <= shortSegment {
		return norm.NFC.String(segment)
	}
	return composed(ordered(decomposed(segment)))
}

// mark is a character with its canonical combining class.
type mark struct {
	r   rune
	ccc uint8
}

// decomposed returns the canonical decomposition of s. Hangul syllables stay: composed joins jamo to them.
func decomposed(s string) []mark {
	out := make([]mark, 0, len(s)/2)
	for _, r := range s {
		parts := norm.NFC.PropertiesString(string(r)).Decomposition()
		if parts == nil {
			parts = []byte(string(r))
		}
		for _, part := range string(parts) {
			out = append(out, mark{part, norm.NFC.PropertiesString(string(part)).CCC()})
		}
	}
	return out
}

// ordered puts every run of non-starters in canonical order, by counting.
func ordered(s []mark) []mark {
	for i := 0; i < len(s); i++ {
		if s[i].ccc == 0 {
			continue
		}
		end := i
		var counts [257]int
		for ; end < len(s) && s[end].ccc != 0; end++ {
			counts[int(s[end].ccc)+1]++
		}
		for c := 1; c < len(counts); c++ {
			counts[c] += counts[c-1]
		}
		run := make([]mark, end-i)
		for _, m := range s[i:end] {
			run[counts[m.ccc]] = m
			counts[m.ccc]++
		}
		copy(s[i:end], run)
		i = end - 1
	}
	return s
}

// composed is the canonical composition (UAX #15 1.3, D117). A character that does not join its starter blocks the others of its
// class, so that few are tried.
func composed(s []mark) string {
	out := s[:0]
	starter := -1
	for _, m := range s {
		last := -1 // class of the character before, -1 right after the starter
		if n := len(out); starter >= 0 && n-1 > starter {
			last = int(out[n-1].ccc)
		}
		if starter >= 0 && last < int(m.ccc) || starter >= 0 && last == -1 {
			if r, ok := pair(out[starter].r, m.r); ok {
				out[starter].r = r
				continue
			}
		}
		if m.ccc == 0 {
			starter = len(out)
		}
		out = append(out, m)
	}
	var b strings.Builder
	for _, m := range out {
		b.WriteRune(m.r)
	}
	return b.String()
}

// pair returns the character that a and b compose to.
func pair(a, b rune) (rune, bool) {
	joined := []rune(norm.NFC.String(string(a) + string(b)))
	if len(joined) == 1 {
		return joined[0], true
	}
	return 0, false
}
