package text

// Eight bytes of a text at a time tell most of it apart from the few bytes that a pass looks for.

// Ones has a 1 in each of eight bytes: Ones*b has b in each.
const Ones = 0x0101010101010101

// Eight returns the eight bytes of s from i on, the first in the lowest bits; i+8 must not be beyond the end of s.
func Eight(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// Zeros returns 0 if no byte of v is zero; else the lowest bit that is set lies in the first one that is.
func Zeros(v uint64) uint64 { return (v - Ones) &^ v & (Ones * 0x80) }

// Below returns 0 if no byte of v is less than n, which is at most 0x80; else the lowest bit that is set lies in the
// first one that is.
func Below(v, n uint64) uint64 { return (v - Ones*n) &^ v & (Ones * 0x80) }
