package lexicon

import "unicode"

// skip marks characters that matching looks through: points, cantillation, bidi controls, soft hyphen.
const skip rune = -1

// Fold returns the form in which r is compared: lower case, base letter of Hebrew presentation forms, one kind of
// quotation mark, apostrophe, dash and space, and Arabic alef without hamza. It returns a negative value for
// characters that matching looks through (points, bidi controls).
func Fold(r rune) rune {
	if r < 0x80 {
		switch {
		case 'A' <= r && r <= 'Z':
			return r + ('a' - 'A')
		case r == '`':
			return '\''
		case r == '\t':
			return ' '
		}
		return r
	}
	switch {
	case r >= 0x591 && r <= 0x5C7:
		if r == 0x5BE {
			return '-'
		}
		if r == 0x5C0 || r == 0x5C3 || r == 0x5C6 {
			return r
		}
		return skip
	case r >= 0x5D0 && r <= 0x5EA, r >= 0x430 && r <= 0x44F, r >= 0x627 && r <= 0x63F, r >= 0x641 && r <= 0x648:
		return r // the letters that nothing is to be done about
	case r >= 0x410 && r <= 0x42F:
		return r + 0x20
	}
	if f, ok := folds[r]; ok {
		return f
	}
	switch {
	case r >= 0x64B && r <= 0x652 || r == 0x670 || r == 0x640:
		return skip
	case r >= 0x300 && r <= 0x36F:
		return skip
	case r >= 0x2066 && r <= 0x2069, r >= 0x202A && r <= 0x202E:
		return skip
	case r >= 0x660 && r <= 0x669:
		return r - 0x660 + '0'
	case r >= 0x6F0 && r <= 0x6F9:
		return r - 0x6F0 + '0'
	case r >= 0x2000 && r <= 0x200A:
		return ' '
	}
	return unicode.ToLower(r)
}

var folds = map[rune]rune{
	0xA0: ' ', 0x202F: ' ', 0x205F: ' ', 0x3000: ' ',
	0xAD: skip, 0x200B: skip, 0x200C: skip, 0x200D: skip, 0x200E: skip, 0x200F: skip, 0x61C: skip, 0xFEFF: skip, 0xFB1E: skip,
	0x5F4: '"', 0x201C: '"', 0x201D: '"', 0x201E: '"', 0x201F: '"',
	0x5F3: '\'', 0x2018: '\'', 0x2019: '\'', 0x201A: '\'', 0x201B: '\'', 0xB4: '\'', 0x2032: '\'',
	0x2010: '-', 0x2011: '-', 0x2012: '-', 0x2013: '-', 0x2014: '-', 0x2015: '-', 0x2212: '-',
	0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x671: 0x627, 0x649: 0x64A, // alef with hamza or madda; alef maqsura
	0x401: 0x435, 0x451: 0x435, // Russian yo
	0xFB1D: 0x5D9, 0xFB1F: 0x5D9, 0xFB2A: 0x5E9, 0xFB2B: 0x5E9, 0xFB2C: 0x5E9, 0xFB2D: 0x5E9, 0xFB2E: 0x5D0, 0xFB2F: 0x5D0, 0xFB30: 0x5D0,
	0xFB31: 0x5D1, 0xFB32: 0x5D2, 0xFB33: 0x5D3, 0xFB34: 0x5D4, 0xFB35: 0x5D5, 0xFB36: 0x5D6, 0xFB38: 0x5D8, 0xFB39: 0x5D9, 0xFB3A: 0x5DA,
	0xFB3B: 0x5DB, 0xFB3C: 0x5DC, 0xFB3E: 0x5DE, 0xFB40: 0x5E0, 0xFB41: 0x5E1, 0xFB43: 0x5E3, 0xFB44: 0x5E4, 0xFB46: 0x5E6, 0xFB47: 0x5E7,
	0xFB48: 0x5E8, 0xFB49: 0x5E9, 0xFB4A: 0x5EA, 0xFB4B: 0x5D5, 0xFB4C: 0x5D1, 0xFB4D: 0x5DB, 0xFB4E: 0x5E4,
}

// Groups of characters: digits, and Hebrew letters and points.
const (
	digits      = 2
	hebrewGroup = 3
)

// group tells words apart: a word ends where the group changes. 0 is no letter or digit.
func group(r rune) uint8 {
	switch {
	case r < 0x80:
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z':
			return 1
		case '0' <= r && r <= '9':
			return digits
		}
		return 0
	case r >= 0x591 && r <= 0x5F2 && r != 0x5BE, r >= 0xFB1D && r <= 0xFB4F:
		return hebrewGroup
	case r >= 0x660 && r <= 0x669, r >= 0x6F0 && r <= 0x6F9:
		return digits
	case r >= 0x620 && r <= 0x64A:
		return 4
	case r >= 0x600 && r <= 0x6FF:
		if unicode.IsPunct(r) {
			return 0
		}
		return 4
	case r >= 0x400 && r <= 0x52F:
		return 5
	case r == 0xAA, r == 0xBA, unicode.IsLetter(r):
		return 1
	}
	return 0
}
