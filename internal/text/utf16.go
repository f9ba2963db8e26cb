package text

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeUTF16 decodes source from byte skip on (a byte order mark). A surrogate without its partner, and a last odd
// byte, become U+FFFD.
func decodeUTF16(source string, skip int, bigEndian bool) decoded {
	d := decoded{source: len(source)}
	unit := func(i int) rune {
		if bigEndian {
			return rune(source[i])<<8 | rune(source[i+1])
		}
		return rune(source[i+1])<<8 | rune(source[i])
	}
	var b strings.Builder
	b.Grow(len(source))
	i := skip
	for i+1 < len(source) {
		r, n := unit(i), 2
		if utf16.IsSurrogate(r) {
			pair := rune(utf8.RuneError)
			if i+3 < len(source) {
				pair = utf16.DecodeRune(r, unit(i+2))
			}
			if pair == utf8.RuneError {
				d.replaced(b.Len(), i)
			} else {
				n = 4
			}
			r = pair
		}
		before := b.Len()
		b.WriteRune(r)
		d.m.add(b.Len()-before, Span{i, i + n}, n)
		i += n
	}
	if i < len(source) {
		d.replaced(b.Len(), i)
		b.WriteString(replacement)
		d.m.add(len(replacement), Span{i, i + 1}, 1)
	}
	d.text = b.String()
	return d
}
