package text_test

import (
	"testing"

	"github.com/maqaf/maqaf/internal/text"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct {
		name, charset, in, want string
		bad, offset             int
	}{
		{"utf-8", "UTF8", "a\u05d0", "a\u05d0", 0, 0},
		{"maximal subparts", "utf-8", "a\xf0\x80\x80\x41\xe2\x82z", "a\ufffd\ufffd\ufffdA\ufffdz", 4, 1},
		{"lone surrogate", "utf-8", "\xed\xa0\x80", "\ufffd\ufffd\ufffd", 3, 0},
		{"truncated tail", "utf-8", "ok\xf0\x9f\x98", "ok\ufffd", 1, 2},
		{"mark outweighs label", "windows-1255", "\xef\xbb\xbf\xd7\x90", "\u05d0", 0, 0},
		{"utf-16 means little endian", "utf-16", "a\x00\xd0\x05", "a\u05d0", 0, 0},
		{"utf-16 mark", "utf-16", "\xfe\xff\x05\xd0", "\u05d0", 0, 0},
		{"utf-16 lone surrogates", "utf-16le", "\x00\xd8a\x00\x00\xdcb", "\ufffda\ufffd\ufffd", 3, 0},
		{"utf-16 pair", "utf-16be", "\xd8\x3d\xde\x00", "\U0001F600", 0, 0},
		{"windows-1255", " Windows-1255\n", "\xf9\xec\xe5\xed \x93x\x94", "\u05e9\u05dc\u05d5\u05dd \u201cx\u201d", 0, 0},
		{"windows-1255 gap", "cp1255", "\xe0\xd9\xe1", "\u05d0\ufffd\u05d1", 1, 1},
		{"latin1 means windows-1252", "iso-8859-1", "\x80", "\u20ac", 0, 0},
		{"iso-8859-8-i", "logical", "\xe0\xe1", "\u05d0\u05d1", 0, 0},
		{"cp862", "IBM862", "\x80\x9a", "\u05d0\u05ea", 0, 0},
		{"iso-8859-6", "arabic", "\xe3\xd1", "\u0643\u0631", 0, 0},
		{"koi8-r", "koi8", "\xf0\xd2", "\u041f\u0440", 0, 0},
		{"shift_jis", "sjis", "a\x82\xa0b\x81", "a\u3042b\ufffd", 1, 4},
		{"iso-2022-jp", "iso-2022-jp", "a\x1b$B$\"\x1b(Bz", "a\u3042z", 0, 0},
		{"gb18030", "gb18030", "\x81\x30\x81\x30\xd6\xd0", "\u0080\u4e2d", 0, 0},
	} {
		got, err := text.Decode([]byte(c.in), text.Options{Charset: c.charset})
		if err != nil || got.Content != c.want {
			t.Errorf("%s: got %+q, %v; want %+q", c.name, got.Content, err, c.want)
		}
		bad, offset := 0, 0
		for _, n := range got.Notes {
			if n.Kind == text.InvalidBytesReplaced {
				bad, offset = n.Count, n.Offset
			}
		}
		if bad != c.bad || offset != c.offset {
			t.Errorf("%s: %d bad from %d, want %d from %d", c.name, bad, offset, c.bad, c.offset)
		}
	}
}

// Every character of a decoded text maps to its bytes in the source and back.
func TestDecodeMap(t *testing.T) {
	for _, c := range []struct {
		charset, in string
		want        []string // source bytes of each character
	}{
		{"utf-8", "\xef\xbb\xbfa\xe2\x82z\xd7\x90", []string{"a", "\xe2\x82", "z", "\xd7\x90"}},
		{"utf-16le", "a\x00\xd0\x05\x3d\xd8\x00\xdeb", []string{"a\x00", "\xd0\x05", "\x3d\xd8\x00\xde", "b"}},
		{"windows-1255", "\xf9x\xd9\x93\xed", []string{"\xf9", "x", "\xd9", "\x93", "\xed"}},
		{"shift_jis", "a\x82\xa0b\x81", []string{"a", "\x82\xa0", "b", "\x81"}},
		{"iso-2022-jp", "a\x1b$B$\"\x1b(Bz", []string{"a", "\x1b$B$\"", "\x1b(Bz"}},
	} {
		got, err := text.Decode([]byte(c.in), text.Options{Charset: c.charset})
		if err != nil {
			t.Fatal(err)
		}
		k := 0
		for i, r := range got.Content {
			span := text.Span{Start: i, End: i + len(string(r))}
			from := got.Map.Source(span)
			if from.Of(c.in) != c.want[k] {
				t.Errorf("%s: %+q came from %+q, want %+q", c.charset, r, from.Of(c.in), c.want[k])
			}
			if back := got.Map.Text(from); back != span {
				t.Errorf("%s: %+q: %v maps back to %v", c.charset, r, span, back)
			}
			k++
		}
	}
}

func TestDecodeCharsets(t *testing.T) {
	for _, name := range text.Charsets() {
		if got, err := text.Decode([]byte("x"), text.Options{Charset: name}); err != nil || got.Charset != name {
			t.Errorf("%s: %q, %v", name, got.Charset, err)
		}
	}
	for _, label := range []string{"klingon", "replacement", "iso-2022-kr", " "} {
		_, err := text.Decode([]byte("x"), text.Options{Charset: label})
		if e, ok := err.(text.CharsetError); !ok || e.Label != label {
			t.Errorf("%q: %v, want a CharsetError", label, err)
		}
	}
}
