package text_test

import (
	"math/bits"
	"testing"

	"github.com/maqaf/maqaf/internal/text"
)

// TestEight holds the passes over eight bytes to what a loop over them finds.
func TestEight(t *testing.T) {
	first := func(s string, is func(b byte) bool) int {
		for i := range 8 {
			if is(s[i]) {
				return i
			}
		}
		return 8
	}
	at := func(found uint64) int { return bits.TrailingZeros64(found) / 8 }
	for _, s := range []string{"abcdefgh", "\x00bcdefgh", "\x01\x00\x00\x01\x80\xff\x00a", "abcdefg\x00", "\x80\xff\x7f\x81\x0e\x0d\x0c\x00", "\xff\xff\xff\xff\xff\xff\xff\x0d"} {
		v := text.Eight("+"+s+"+", 1)
		if got, want := at(text.Zeros(v)), first(s, func(b byte) bool { return b == 0 }); got != want {
			t.Errorf("Zeros of %q: %d, want %d", s, got, want)
		}
		for _, n := range []byte{1, 0x0e, 0x20, 0x80} {
			if got, want := at(text.Below(v, uint64(n))), first(s, func(b byte) bool { return b < n }); got != want {
				t.Errorf("Below(%d) of %q: %d, want %d", n, s, got, want)
			}
		}
	}
}
