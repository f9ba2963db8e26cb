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
