package segment

import (
	"math/bits"

	"github.com/maqaf/maqaf/internal/text"
)

// high are the highest bits of eight bytes.
const high = text.Ones * 0x80

// lowerRun returns where the run of letters a to z ends that goes on at byte i of s.
func lowerRun(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		v := text.Eight(s, i)
		low := v &^ high
		fromA, pastZ := low+text.Ones*(0x80-'a'), low+text.Ones*(0x80-'z'-1) // their high bits tell
		if other := (^fromA | pastZ | v) & high; other != 0 {
			return i + bits.TrailingZeros64(other)/8
		}
	}
	for i < len(s) && s[i]-'a' <= 'z'-'a' {
		i++
	}
	return i
}

// The letters alef to tav in UTF-8 are D7 90 to D7 AA.
const (
	hebrewLead  = 0xD7
	hebrewFirst = 0x90
	hebrewLast  = 0xAA
)

// hebrewRun returns where the run of Hebrew letters, without points and digraphs, ends that goes on at byte i of s.
func hebrewRun(s string, i int) int {
	const pair = 0x0001000100010001 // the leading bytes of four letters; shifted by 8, the trailing ones
	for ; i+8 <= len(s); i += 8 {
		v := text.Eight(s, i) ^ (hebrewLead*pair | 0x80*pair<<8) // 0 and 10 to 2A, if it is letters
		low := v &^ high
		notLead, fromFirst := low+0x7F*pair, low+(0x80-(hebrewFirst-0x80))*pair<<8
		pastLast := low + (0x80-(hebrewLast-0x80)-1)*pair<<8
		other := (v & high) | notLead&(0x80*pair) | (^fromFirst|pastLast)&(0x80*pair<<8)
		if other != 0 {
			return i + bits.TrailingZeros64(other)/16*2
		}
	}
	for i+1 < len(s) && s[i] == hebrewLead && s[i+1]-hebrewFirst <= hebrewLast-hebrewFirst {
		i += 2
	}
	return i
}

// letterRun returns where the run of Hebrew letters or of letters a to z ends that goes on at byte i of s.
func letterRun(s string, i int) int {
	if i < len(s) && s[i] == hebrewLead {
		return hebrewRun(s, i)
	}
	return lowerRun(s, i)
}

// letterRange is a range of bytes behind one leading byte that all make letters.
type letterRange struct{ first, count byte }

// letterPairs are most of the letters of two bytes in our scripts, by their leading byte.
var letterPairs = [256]letterRange{
	0xD0:       {0x80, 0x40}, // U+0400 to U+043F
	0xD1:       {0x80, 0x40}, // U+0440 to U+047F
	hebrewLead: {hebrewFirst, hebrewLast - hebrewFirst + 1},
	0xD8:       {0xA0, 0x20}, // U+0620 to U+063F
	0xD9:       {0x81, 0x0A}, // U+0641 to U+064A
}

// plainAt reports whether a letter a to z or one of letterPairs stands at byte i of s. It is isWordAt for nearly all words, and
// short enough to be inlined.
func plainAt(s string, i int) bool {
	return s[i]-'a' <= 'z'-'a' || i+1 < len(s) && s[i+1]-letterPairs[s[i]].first < letterPairs[s[i]].count
}

// plainBefore is plainAt for the letter that ends at byte i of s.
func plainBefore(s string, i int) bool {
	return s[i-1]-'a' <= 'z'-'a' || i > 1 && s[i-1]-letterPairs[s[i-2]].first < letterPairs[s[i-2]].count
}
