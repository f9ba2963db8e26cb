package script

import "unicode"

// Info is what passes over text ask of a character, in one word: its script and a few properties.
type Info uint16

// The parts of an Info; the script is in the low bits.
const (
	scriptMask Info = 0x0F
	Upper      Info = 1 << 4 // an upper-case letter
	Lower      Info = 1 << 5 // a lower-case letter
	Digit      Info = 1 << 6 // a decimal digit of ASCII, Arabic or Persian
	Space      Info = 1 << 7 // Unicode White_Space
	Hidden     Info = 1 << 8 // shows nothing: white space, controls, format characters
	Point      Info = 1 << 9 // a nonspacing mark
	signShift       = 10
)

// Script returns the script of the letter, or None.
func (i Info) Script() Script { return Script(i & scriptMask) }

// Letter reports whether the character is a letter.
func (i Info) Letter() bool { return i&scriptMask != 0 }

// Word reports whether the character is part of a word: a letter, a digit or a point.
func (i Info) Word() bool { return i&(scriptMask|Digit|Point) != 0 }

func (i Info) sign() Sign { return Sign(i >> signShift) }

const tabled = 0x700

// The punctuation of three bytes that every page has: dashes, curly quotation marks, bidi controls.
const firstMark, lastMark = 0x2000, 0x206F

// table holds the Info of the characters below U+0700, marks that of the punctuation, essences what Essence tells; they
// never change.
var (
	table    = makeTable()
	marks    = makeMarks()
	essences = makeEssences()
)

func makeTable() *[tabled]Info {
	t := new([tabled]Info)
	for r := range rune(tabled) {
		t[r] = derive(r)
	}
	return t
}

func makeMarks() *[lastMark - firstMark + 1]Info {
	t := new([lastMark - firstMark + 1]Info)
	for k := range t {
		t[k] = derive(firstMark + rune(k))
	}
	return t
}

func makeEssences() *[tabled]uint16 {
	t := new([tabled]uint16)
	for r := range rune(tabled) {
		t[r] = uint16(essence(r))
	}
	return t
}

// Essence returns the letter or digit r in lower case, 0 if it is neither.
func Essence(r rune) rune {
	if uint32(r) < tabled {
		return rune(essences[r])
	}
	return essence(r)
}

//go:noinline
func essence(r rune) rune {
	switch info := InfoOf(r); {
	case info&Upper != 0:
		return unicode.ToLower(r)
	case info.Letter(), info&Digit != 0:
		return r
	}
	return 0
}

// InfoOf returns what is to know of r.
func InfoOf(r rune) Info {
	if uint32(r) < tabled {
		return table[r]
	}
	return far(r)
}

// far is InfoOf beyond the table; apart, so that InfoOf can be inlined.
//
//go:noinline
func far(r rune) Info {
	if r >= firstMark && r <= lastMark {
		return marks[r-firstMark]
	}
	return derive(r)
}

// derive finds out what InfoOf tells.
func derive(r rune) Info {
	s := Of(r)
	i := Info(s)
	switch {
	case s != None:
		if unicode.IsUpper(r) {
			i |= Upper
		} else if unicode.IsLower(r) {
			i |= Lower
		}
		i |= Info(signOf(r, s)) << signShift
	case r >= '0' && r <= '9', r >= 0x660 && r <= 0x669, r >= 0x6F0 && r <= 0x6F9:
		i |= Digit
	case unicode.Is(unicode.White_Space, r):
		i |= Space | Hidden
	case unicode.Is(unicode.Mn, r):
		i |= Point
		if r == 0x5B7 || r == 0x5B8 || r == 0x5BF {
			i |= Info(Yiddish) << signShift
		}
	case r < ' ' || r >= 0x7F && r < 0xA0 || unicode.Is(unicode.Cf, r):
		i |= Hidden
	}
	return i
}
