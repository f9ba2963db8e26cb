package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// decodeSingle decodes a charset of one byte a character.
func decodeSingle(source string, c *charmap.Charmap) decoded {
	d := decoded{source: len(source)}
	if isASCII(source) { // every single-byte charset of the standard holds ASCII
		return cut(source, 0)
	}
	var table [256]rune
	for i := range table {
		table[i] = c.DecodeByte(byte(i))
	}
	var b strings.Builder
	b.Grow(2 * len(source))
	for i := range len(source) {
		r := table[source[i]]
		if r == utf8.RuneError {
			d.replaced(b.Len(), i)
		}
		b.WriteRune(r)
	}
	d.text = b.String()
	d.m.add(len(d.text), Span{0, len(source)}, 1)
	return d
}

// maxSequence is above the longest sequence of any charset, escapes included.
const maxSequence = 16

// decodeMulti decodes any other charset with its decoder, which is fed no more than it needs for one character, so
// that it tells how many bytes each one took.
func decodeMulti(source string, e encoding.Encoding) decoded {
	d := decoded{source: len(source)}
	dec := e.NewDecoder()
	var b strings.Builder
	b.Grow(len(source) + len(source)/2)
	var room [4 * utf8.UTFMax]byte
	in := []byte(source)
	start := 0 // of the bytes that made no character yet: escapes
	for at := 0; at < len(in); {
		nd, ns := 0, 0
		for end := at + 1; ns == 0 && end <= min(at+maxSequence, len(in)); end++ {
			nd, ns, _ = dec.Transform(room[:], in[at:end], end == len(in))
		}
		if ns == 0 {
			break
		}
		at += ns
		if nd > 0 {
			d.characters(&b, room[:nd], source, Span{start, at})
			start = at
		}
	}
	if start < len(in) {
		d.characters(&b, []byte(replacement), source, Span{start, len(in)})
	}
	d.text = b.String()
	return d
}

// characters appends what the bytes of one span of the source were decoded to. Where that is more than one character,
// ASCII at the end stands for itself, and of the rest the first takes all the bytes.
func (d *decoded) characters(b *strings.Builder, s []byte, source string, from Span) {
	rest := from
	for tail := len(s); tail > 1 && rest.Len() > 1 && s[tail-1] < utf8.RuneSelf && s[tail-1] == source[rest.End-1]; tail-- {
		rest.End--
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if r == utf8.RuneError {
			d.replaced(b.Len(), rest.Start)
		}
		b.Write(s[i : i+size])
		i += size
		if rest.Empty() && rest.End < from.End && r < utf8.RuneSelf {
			rest.End++
		}
		width := rest.Len()
		if r < utf8.RuneSelf && width == 1 {
			width = 0
		}
		d.m.add(size, rest, width)
		rest.Start = rest.End
	}
}
