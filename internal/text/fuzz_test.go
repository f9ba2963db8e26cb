package text_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// fragments are what random documents are made of.
var fragments = []string{
	"a", "word ", "\n", "\r\n", " ", "\xd7\x90", "\xd7", "\xe2\x82\xac", "\xe2\x82", "\xf0\x9f\x98\x80", "\xf0\x9f", "\xed\xa0\x80", "\xff", "\xfe", "\xef\xbb\xbf", "\x00", "\xf9\xec\xe5\xed ", "\xed\xe5\xec\xf9 ",
	"\xd7\x9d\xd7\x95\xd7\x9c\xd7\xa9 ", ".\xd7\x9d\xd7\x95\xd7\x9c\xd7\xa9 ", "(MCT) ", "02.02.12 ", "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d ", "\xd7\xb8", "\xd6\xb8", "\xcc\x81",
	"<p>", "</p>", "<b>", "</b>", "<br>", "<div hidden>", "</div>", "<script>", "</script>", "<!--", "-->", "<a href='x", "'>", "&amp;", "&eacute;", "&#1488;", "&NotEqualTilde;", "&", "<", ">",
	"<img alt=x>", "<h1>", "<li>", "<table><tr><td>", "<pre>", "<title>", "<time datetime=2012>", "\x1b$B", "\x81", "\x82\xa0", "\x1b(B",
}

func randomBytes(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(20) {
		b.WriteString(pick(r, fragments))
	}
	return b.String()
}

// checkText checks what holds of every text that was read from source.
func checkText(t *testing.T, got text.Text, source string) {
	t.Helper()
	if !utf8.ValidString(got.Content) {
		t.Fatalf("%q: content %q is not valid", source, got.Content)
	}
	for _, n := range got.Notes {
		for _, s := range n.Spans {
			if s.Start < 0 || s.Start > s.End || s.End > len(got.Content) {
				t.Fatalf("%q: note %+v", source, n)
			}
		}
	}
	for _, h := range got.Hints.Hints {
		if h.Start < 0 || h.Start > h.End || h.End > len(got.Content) {
			t.Fatalf("%q: hint %+v", source, h)
		}
	}
	checkMap(t, &got.Map, got.Content, source)
}

// checkMap compares lookups with what a client makes of the ranges by the rule that Range states.
func checkMap(t *testing.T, m *text.Map, content, source string) {
	t.Helper()
	if m.Identity() {
		if content != source {
			t.Fatalf("%q: identity, but the text is %q", source, content)
		}
		return
	}
	at := 0
	for r := range m.Ranges() {
		if r.Text.Start != at || r.Text.Empty() || r.Source.Start < 0 || r.Source.Start > r.Source.End || r.Source.End > len(source) {
			t.Fatalf("%q: range %+v behind %d", source, r, at)
		}
		at = r.Text.End
		chars := utf8.RuneCountInString(r.Text.Of(content))
		place := 0
		for i, c := range r.Text.Of(content) {
			size := utf8.RuneLen(c)
			took := size
			if r.Text.Len() != r.Source.Len() {
				took = r.Source.Len() / chars
			}
			want := text.Span{Start: r.Source.Start + place, End: r.Source.Start + place + took}
			if r.Reversed {
				want = text.Span{Start: r.Source.End - place - took, End: r.Source.End - place}
			}
			place += took
			span := text.Span{Start: r.Text.Start + i, End: r.Text.Start + i + size}
			if from := m.Source(span); from != want {
				t.Fatalf("%q: %v of %q came from %v, by its range %+v from %v", source, span, content, from, r, want)
			}
			if back := m.Text(want); !want.Empty() && (back.Start > span.Start || back.End < span.End) {
				t.Fatalf("%q: %v of %q came from %v, which maps back to %v", source, span, content, want, back)
			}
		}
	}
	if at != len(content) {
		t.Fatalf("%q: ranges end at %d of %d", source, at, len(content))
	}
}

// checkAll reads source in every way.
func checkAll(t *testing.T, source, charset string) {
	t.Helper()
	for _, o := range []text.Options{
		{Charset: charset}, {Charset: charset, HTML: true}, {Charset: charset, Order: text.Visual}, {Charset: charset, Order: text.DetectOrder, HTML: true},
	} {
		got, err := text.Decode([]byte(source), o)
		if err != nil {
			continue
		}
		checkText(t, got, source)
		var d text.Decoder
		d.Options = o
		for i := range len(source) {
			if _, err := d.Write([]byte(source[i : i+1])); err != nil {
				t.Fatal(err)
			}
		}
		if again, _ := d.Text(); !reflect.DeepEqual(again, got) {
			t.Fatalf("%q: byte by byte it reads as %+v, at once as %+v", source, again, got)
		}
		if at := text.FirstInvalid(source); at >= 0 {
			if !utf8.ValidString(source[:at]) || utf8.ValidString(source) {
				t.Fatalf("%q: first invalid byte at %d", source, at)
			}
		} else {
			checkText(t, text.Read(source, o), source)
		}
	}
}

func TestTextProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 1))
	charsets := append(text.Charsets(), "", "", "", "utf-8", "utf-8")
	for range 5000 {
		checkAll(t, randomBytes(r), pick(r, charsets))
	}
}

func FuzzDecode(f *testing.F) {
	r := rand.New(rand.NewPCG(42, 1))
	for range 50 {
		f.Add(randomBytes(r), pick(r, text.Charsets()))
	}
	f.Fuzz(func(t *testing.T, source, charset string) {
		if len(source) <= 4096 {
			checkAll(t, source, charset)
		}
	})
}

// Visual lines of a legacy charset map to their bytes.
func TestVisualCharset(t *testing.T) {
	source := "\xed\xe5\xf9\xee 2012-\xe1 \xed\xe5\xec\xf9\nAP\n"
	for _, c := range []struct {
		charset string
		order   text.Order
		want    string
	}{
		{"iso-8859-8", text.OrderAuto, "\u05e9\u05dc\u05d5\u05dd \u05d1-2012 \u05de\u05e9\u05d5\u05dd\nAP\n"},
		{"iso-8859-8", text.Logical, "\u05dd\u05d5\u05e9\u05de 2012-\u05d1 \u05dd\u05d5\u05dc\u05e9\nAP\n"},
		{"iso-8859-8-i", text.OrderAuto, "\u05dd\u05d5\u05e9\u05de 2012-\u05d1 \u05dd\u05d5\u05dc\u05e9\nAP\n"},
	} {
		got, err := text.Decode([]byte(source), text.Options{Charset: c.charset, Order: c.order})
		if err != nil || got.Content != c.want {
			t.Errorf("%s: %+q, %v; want %+q", c.charset, got.Content, err, c.want)
		}
		checkText(t, got, source)
		if i := strings.Index(got.Content, "\u05e9\u05dc\u05d5\u05dd"); c.order == text.OrderAuto && i == 0 {
			if s := got.Map.Source(text.Span{Start: i, End: i + 8}); s.Of(source) != "\xed\xe5\xec\xf9" {
				t.Errorf("the first word came from %+q", s.Of(source))
			}
		}
	}
}

func TestFirstInvalid(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
	}{{"", -1}, {"abc", -1}, {"\u05d0\ufffd", -1}, {"a\xff", 1}, {"\u05d0\xd7", 2}, {"\xed\xa0\x80", 0}, {"x\xc0\x80", 1}, {"\xf4\x90\x80\x80", 0}} {
		if got := text.FirstInvalid(c.in); got != c.want {
			t.Errorf("FirstInvalid(%q) = %d, want %d", c.in, got, c.want)
		}
	}
}

// TestFirstInvalidEverywhere compares with decoding character by character, at every place of eight bytes.
func TestFirstInvalidEverywhere(t *testing.T) {
	slow := func(s string) int {
		for i, r := range s {
			if _, size := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && size == 1 {
				return i
			}
		}
		return -1
	}
	parts := []string{"a", "ab", "\u05d0", "\u05d0\u05d1\u05d2", "\u2013", "\U0001F600", "\ufffd", "\xc2\x80", "\xdf\xbf"}
	bad := []string{"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xd7", "\xd7\xd7\x90", "\xd7\xc0", "\xe2\x80", "\xed\xa0\x80", "\xe0\x80\x80", "\xf4\x90\x80\x80", "\xf8", "\xff"}
	r := rand.New(rand.NewPCG(44, 1))
	for range 100_000 {
		var b strings.Builder
		for range r.IntN(12) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		if r.IntN(4) > 0 {
			b.WriteString(bad[r.IntN(len(bad))])
			for range r.IntN(6) {
				b.WriteString(parts[r.IntN(len(parts))])
			}
		}
		if s := b.String(); text.FirstInvalid(s) != slow(s) {
			t.Fatalf("FirstInvalid(%q) = %d, want %d", s, text.FirstInvalid(s), slow(s))
		}
	}
}

func TestOffsetsByte(t *testing.T) {
	r := rand.New(rand.NewPCG(43, 1))
	for range 2000 {
		s := strings.ToValidUTF8(strings.Repeat(randomBytes(r), 1+r.IntN(8)), "\U0001F600")
		for _, unit := range []text.Unit{text.Bytes, text.UTF16Units, text.CodePoints} {
			o := text.NewOffsets(s, unit)
			for i := range s {
				if got := o.Byte(o.At(i)); got != i && unit != text.Bytes {
					t.Fatalf("%q: unit %d: byte %d counts %d, which is byte %d", s, unit, i, o.At(i), got)
				}
			}
			if got := o.Byte(o.At(len(s))); got != len(s) {
				t.Fatalf("%q: the end is byte %d", s, got)
			}
		}
	}
}
