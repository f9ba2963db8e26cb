package text_test

import (
	"math/rand/v2"
	"testing"

	"github.com/maqaf/maqaf/internal/text"
)

// TestOdd holds that no odd byte is missed, at every place of eight bytes, and that letters, figures and marks of a page are not
// odd.
func TestOdd(t *testing.T) {
	odd := func(b byte) bool { return b < ' ' || b == 0x7F || b >= 0xC0 && b < 0xD0 || b == 0xD6 || b >= 0xE0 }
	random := rand.New(rand.NewPCG(1, 2))
	var found text.Odd
	for range 20_000 {
		data := make([]byte, random.IntN(200))
		for i := range data {
			if data[i] = byte(random.IntN(256)); random.IntN(4) > 0 {
				data[i] = "a \xd7\x90"[random.IntN(4)]
			}
		}
		found = text.AppendOdd(found, string(data))
		for i, want := 0, 0; i < len(data); i++ {
			for want = max(want, i); want < len(data) && !odd(data[want]); want++ {
			}
			if next := found.Next(i); next < i || next > want && want < len(data) {
				t.Fatalf("behind byte %d of %q the next odd byte is %d, not %d", i, data, next, want)
			}
		}
		if next := found.Next(len(data)); next < len(data) {
			t.Fatalf("behind %q stands an odd byte at %d", data, next)
		}
	}
	const clean = "Plain words, (figures) 12:30; \u05d0\u05d1\u05f4\u05d2 \u0430\u044f \u0627\u064a and \u05be no odd byte but the one behind it"
	if next := text.AppendOdd(nil, clean).Next(0); next != len("Plain words, (figures) 12:30; ")+len("\u05d0\u05d1\u05f4\u05d2 \u0430\u044f \u0627\u064a and ") {
		t.Errorf("byte %d of %q is odd", next, clean)
	}
}
