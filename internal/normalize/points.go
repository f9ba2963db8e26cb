package normalize

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// pointRanges are the vowel points and cantillation marks of Hebrew and Arabic. The hamzas and the madda above (U+0653 to
// U+0655) are parts of letters and stay.
var pointRanges = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x0591, Hi: 0x05BD, Stride: 1}, // accents, points, meteg
		{Lo: 0x05BF, Hi: 0x05BF, Stride: 1}, // rafe
		{Lo: 0x05C1, Hi: 0x05C2, Stride: 1}, // shin and sin dot
		{Lo: 0x05C4, Hi: 0x05C5, Stride: 1}, // upper and lower dot
		{Lo: 0x05C7, Hi: 0x05C7, Stride: 1}, // qamats qatan
		{Lo: 0x0610, Hi: 0x061A, Stride: 1}, // Arabic honorific and Koranic signs
		{Lo: 0x064B, Hi: 0x0652, Stride: 1}, // fathatan to sukun
		{Lo: 0x0656, Hi: 0x065F, Stride: 1},
		{Lo: 0x0670, Hi: 0x0670, Stride: 1}, // superscript alef
		{Lo: 0x06D6, Hi: 0x06DC, Stride: 1}, // Koranic annotation
		{Lo: 0x06DF, Hi: 0x06E4, Stride: 1},
		{Lo: 0x06E7, Hi: 0x06E8, Stride: 1},
		{Lo: 0x06EA, Hi: 0x06ED, Stride: 1},
		{Lo: 0x0898, Hi: 0x089F, Stride: 1},
		{Lo: 0x08CA, Hi: 0x08E1, Stride: 1},
		{Lo: 0x08E3, Hi: 0x08FF, Stride: 1},
		{Lo: 0xFB1E, Hi: 0xFB1E, Stride: 1}, // varika
	},
}

// stripPointChanges is the step StripPoints. A COMBINING GRAPHEME JOINER behind a point that goes, goes with it:
// it kept two points apart. Presentation forms of a pointed letter become the letter.
func stripPointChanges(s string, _ *Options) []change {
	var out changeList
	removed := -1 // end of the last point removed
	for i := 0; i < len(s); {
		if s[i] < 0xC0 {
			i++
			continue
		}
		n := size(s[i:])
		r := runeAt(s, i)
		switch {
		case r < 0x034F || r > 0x08FF && r < 0xFB1D:
		case r == 0x034F && removed == i || unicode.Is(pointRanges, r):
			out.replace(i, i+n, "")
			removed = i + n
		case r >= 0xFB1D && r <= 0xFB4E:
			if bare, ok := bareLetter(r); ok {
				out.replace(i, i+n, bare)
				removed = i + n
			}
		}
		i += n
	}
	return out
}

// bareLetter returns the letter of a presentation form that holds points.
func bareLetter(r rune) (string, bool) {
	full := norm.NFD.String(string(r))
	bare := strings.Map(func(r rune) rune {
		if unicode.Is(pointRanges, r) {
			return -1
		}
		return r
	}, full)
	return bare, bare != full
}

// runeAt returns the character at byte i of s, which is valid UTF-8.
func runeAt(s string, i int) rune {
	for _, r := range s[i:] {
		return r
	}
	return 0
}
