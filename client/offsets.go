package client

import (
	"unicode/utf8"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Slice returns the part of text that span means, where offsets count unit. Offsets out of range count as the nearest
// in it. It costs a pass over the text up to the span's end; for bytes nothing.
func Slice(text string, span *maqafv1.Span, unit maqafv1.OffsetUnit) string {
	start := byteOffset(text, int(span.GetStart()), unit)
	return text[start : start+byteOffset(text[start:], int(span.GetEnd()-span.GetStart()), unit)]
}

// byteOffset returns where in text, in bytes, offset n stands.
func byteOffset(text string, n int, unit maqafv1.OffsetUnit) int {
	if unit != maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT && unit != maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT {
		return min(max(n, 0), len(text))
	}
	i := 0
	for ; n > 0 && i < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if size == utf8.UTFMax && unit == maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT {
			n--
		}
	}
	return i
}
