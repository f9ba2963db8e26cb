package text

import (
	"math/bits"
	"slices"
)

// Odd tells which bytes of a text are out of the ordinary: controls, line ends and DEL, the bytes C0 to CF and D6, and those from E0
// on. Bit i%64 of element i/64 stands for byte i; a few more bits than that may be set. Line terminators, characters that do not
// show and traces of a wrong charset all begin with such a byte, or stand near one, and a page has few of them: passes that look for
// one of these step from bit to bit. The zero value is that of the empty text.
type Odd []uint64

// AppendOdd returns the odd bytes of s, in the memory of dst if there is enough. It costs one pass.
func AppendOdd(dst Odd, s string) Odd {
	dst = slices.Grow(dst[:0], (len(s)+63)/64)
	for i := 0; i < len(s); i += 64 {
		dst = append(dst, oddIn(s[i:min(i+64, len(s))]))
	}
	return dst
}

// oddIn returns the bits of s, which has at most 64 bytes.
func oddIn(s string) (set uint64) {
	k := 0
	for ; k+8 <= len(s); k += 8 {
		v := Eight(s, k)
		lead := v & (v << 1)                                 // from C0 on,
		found := lead&^(v<<3&^(v<<2)) | Zeros(v^Ones*0xD6) | // but not D0 to DF
			((v+Ones)|(v-Ones*' '))&^v // DEL, and what lies below a space
		if found &= Ones * 0x80; found != 0 {
			set |= found >> 7 * 0x0102040810204080 >> 56 << k // one bit a byte
		}
	}
	for ; k < len(s); k++ {
		if b := s[k]; b < ' ' || b == 0x7F || b&0xF0 == 0xC0 || b == 0xD6 || b >= 0xE0 {
			set |= 1 << k
		}
	}
	return set
}

// Next returns the first odd byte from byte i on, or a number that is no less than the length of the text.
func (o Odd) Next(i int) int {
	k := i / 64
	if k >= len(o) {
		return i
	}
	set := o[k] >> (i % 64) << (i % 64)
	for set == 0 {
		if k++; k >= len(o) {
			return k * 64
		}
		set = o[k]
	}
	return k*64 + bits.TrailingZeros64(set)
}
