package text

import (
	"math/bits"
	"sort"
	"unicode/utf8"
)

// Unit is what an offset counts.
type Unit uint8

// The units. The zero value counts bytes.
const (
	Bytes      Unit = iota // bytes of UTF-8
	UTF16Units             // UTF-16 code units: a character beyond the BMP counts two
	CodePoints             // Unicode code points
)

// stride is the distance of the checkpoints of Offsets, in bytes: one table entry a cache line.
const stride = 64

// Offsets maps byte offsets of one text to a unit. The zero value counts bytes. Making one costs a pass over
// the text, a lookup at most 64 bytes of it; texts of ASCII alone need no table. Safe for concurrent use.
type Offsets struct {
	source string
	unit   Unit
	counts []int32 // units before byte i*stride, nil where a byte is a unit
}

// NewOffsets returns the offsets of source in unit.
func NewOffsets(source string, unit Unit) Offsets {
	o := Offsets{source: source, unit: unit}
	if unit == Bytes || isASCII(source) {
		return o
	}
	o.counts = make([]int32, len(source)/stride+1)
	total := 0
	for i := range o.counts {
		o.counts[i] = int32(total)
		total += count(source[i*stride:min((i+1)*stride, len(source))], unit)
	}
	return o
}

// Unit returns the unit that o counts.
func (o *Offsets) Unit() Unit { return o.unit }

// At returns the number of units before byte i of the text, 0 <= i <= its length. Inside a character it counts
// as far as the character's lead byte, that included.
func (o *Offsets) At(i int) int {
	if o.counts == nil {
		return i
	}
	block := i / stride
	return int(o.counts[block]) + count(o.source[block*stride:i], o.unit)
}

// Byte returns the byte offset of unit n: of the character that begins there, or that holds it if n is inside a
// surrogate pair; the length of the text if it has no more than n units. It costs a binary search and a look at
// 64 bytes.
func (o *Offsets) Byte(n int) int {
	if o.counts == nil {
		return min(n, len(o.source))
	}
	block := max(0, sort.Search(len(o.counts), func(i int) bool { return int(o.counts[i]) > n })-1)
	at := int(o.counts[block])
	for i := block * stride; i < len(o.source); i++ {
		b := o.source[i]
		if b&0xC0 == 0x80 {
			continue
		}
		if at++; b >= 0xF0 && o.unit == UTF16Units {
			at++
		}
		if at > n {
			return i
		}
	}
	return len(o.source)
}

// Sizes returns the length of source, which is valid, in UTF-16 code units and in code points. It costs one pass.
func Sizes(source string) (utf16Units, codePoints int) {
	beyond, i := 0, 0 // characters beyond the BMP
	for ; i+8 <= len(source); i += 8 {
		v := Eight(source, i)
		high := v & (Ones * 0x80)
		codePoints += 8
		if high == 0 {
			continue
		}
		codePoints -= bits.OnesCount64(high &^ (v << 1))
		if four := high & (v << 1) & (v << 2) & (v << 3); four != 0 {
			beyond += bits.OnesCount64(four)
		}
	}
	codePoints += count(source[i:], CodePoints)
	beyond += count(source[i:], UTF16Units) - count(source[i:], CodePoints)
	return codePoints + beyond, codePoints
}

// count adds up the lead bytes in s, which may start or end inside a character: every lead byte counts one unit,
// that of a character beyond the BMP two UTF-16 units.
func count(s string, unit Unit) int {
	n, i := 0, 0
	for ; i+8 <= len(s); i += 8 {
		v := Eight(s, i)
		n += 8 - bits.OnesCount64(v&^(v<<1)&(Ones*0x80))
		if unit == UTF16Units {
			n += bits.OnesCount64(v & (v << 1) & (v << 2) & (v << 3) & (Ones * 0x80))
		}
	}
	for ; i < len(s); i++ {
		b := s[i]
		if b&0xC0 != 0x80 {
			n++
		}
		if b >= 0xF0 && unit == UTF16Units {
			n++
		}
	}
	return n
}

func isASCII(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if Eight(s, i)&(Ones*0x80) != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
