package bidi

import "unicode/utf8"

// text is what the algorithm reads. The functions that read it are generic, so
// that neither form has to be copied to the other.
type text interface{ string | []byte }

// classAt returns the class and the size in bytes of the character at t[i],
// i < len(t). A byte that is no part of valid UTF-8 is a character of class ON.
func classAt[T text](t T, i int) (class, int) {
	b := t[i]
	if b < utf8.RuneSelf {
		return classLow[b], 1
	}
	r, size := decode(t, i)
	if r < 0 {
		return cON, 1
	}
	return classOf(r), size
}

// decode returns the character at t[i], i < len(t), and its size in bytes,
// and -1, 1 for a byte that is no part of valid UTF-8.
func decode[T text](t T, i int) (rune, int) {
	b := t[i]
	switch {
	case b < utf8.RuneSelf:
		return rune(b), 1
	case b < 0xC2:
		return -1, 1
	case b < 0xE0:
		if i+1 < len(t) && t[i+1]&0xC0 == 0x80 {
			return rune(b&0x1F)<<6 | rune(t[i+1]&0x3F), 2
		}
	case b < 0xF0:
		if i+2 < len(t) && t[i+1]&0xC0 == 0x80 && t[i+2]&0xC0 == 0x80 {
			r := rune(b&0x0F)<<12 | rune(t[i+1]&0x3F)<<6 | rune(t[i+2]&0x3F)
			if r >= 0x800 && r>>11 != 0xD800>>11 {
				return r, 3
			}
		}
	case b < 0xF5:
		if i+3 < len(t) && t[i+1]&0xC0 == 0x80 && t[i+2]&0xC0 == 0x80 && t[i+3]&0xC0 == 0x80 {
			r := rune(b&0x07)<<18 | rune(t[i+1]&0x3F)<<12 | rune(t[i+2]&0x3F)<<6 | rune(t[i+3]&0x3F)
			if r >= 0x10000 && r < numRunes {
				return r, 4
			}
		}
	}
	return -1, 1
}

// charStart returns the start of the character that holds byte i, lo <= i <
// len(t), where a character starts at lo.
func charStart[T text](t T, lo, i int) int {
	for j := i; j >= lo && j > i-utf8.UTFMax; j-- {
		if t[j]&0xC0 != 0x80 {
			// A lead byte: it owns byte i if its character reaches that far.
			if _, size := decode(t, j); j+size > i {
				return j
			}
			break
		}
	}
	return i
}
