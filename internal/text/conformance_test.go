package text_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding/htmlindex"

	"github.com/maqaf/maqaf/internal/text"
)

// dumbUTF8 is the decoder of the WHATWG Encoding Standard (9.1.1), state by state.
func dumbUTF8(data string) string {
	var out strings.Builder
	var point rune
	needed, seen := 0, 0
	lower, upper := byte(0x80), byte(0xBF)
	for i := 0; i < len(data); i++ {
		b := data[i]
		if needed == 0 {
			switch {
			case b < 0x80:
				out.WriteByte(b)
			case b >= 0xC2 && b <= 0xDF:
				needed, point = 1, rune(b&0x1F)
			case b >= 0xE0 && b <= 0xEF:
				if b == 0xE0 {
					lower = 0xA0
				}
				if b == 0xED {
					upper = 0x9F
				}
				needed, point = 2, rune(b&0xF)
			case b >= 0xF0 && b <= 0xF4:
				if b == 0xF0 {
					lower = 0x90
				}
				if b == 0xF4 {
					upper = 0x8F
				}
				needed, point = 3, rune(b&0x7)
			default:
				out.WriteRune(0xFFFD)
			}
			continue
		}
		if b < lower || b > upper {
			point, needed, seen, lower, upper = 0, 0, 0, 0x80, 0xBF
			out.WriteRune(0xFFFD)
			i-- // reconsume
			continue
		}
		lower, upper = 0x80, 0xBF
		point = point<<6 | rune(b&0x3F)
		if seen++; seen == needed {
			out.WriteRune(point)
			point, needed, seen = 0, 0, 0
		}
	}
	if needed > 0 {
		out.WriteRune(0xFFFD)
	}
	return out.String()
}

func TestMaximalSubparts(t *testing.T) {
	compare := func(data string) {
		t.Helper()
		got, err := text.Decode([]byte(data), text.Options{Charset: "utf-8"})
		if want := dumbUTF8(strings.TrimPrefix(data, "\xef\xbb\xbf")); err != nil || got.Content != want {
			t.Fatalf("%q: %+q, want %+q", data, got.Content, want)
		}
	}
	// One byte of every class, up to four of them.
	classes := []byte{'a', 0x80, 0x90, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF}
	var all func(prefix string, n int)
	all = func(prefix string, n int) {
		if compare(prefix); n > 0 {
			for _, b := range classes {
				all(prefix+string([]byte{b}), n-1)
			}
		}
	}
	all("", 4)
	// Real text cut at every byte, and with a byte knocked out.
	for _, language := range []string{"he", "ar", "ru", "fr"} {
		line := strings.Join(sets[0].base(t, language)[:4], "\n") + " \U0001F600 \u20ac"
		for i := range len(line) {
			compare(line[:i])
			compare(line[i:])
			compare(line[:i] + "\xff" + line[i:])
		}
	}
}

// Other charsets against the decoders of package encoding, all bytes and pairs of bytes.
func TestDecoders(t *testing.T) {
	for _, name := range text.Charsets() {
		e, err := htmlindex.Get(name)
		if err != nil || strings.HasPrefix(name, "utf") {
			continue
		}
		var data []byte
		for a := range 256 {
			for b := range 256 {
				data = append(data, byte(a), byte(b), ' ', '\n')
			}
		}
		want, err := e.NewDecoder().Bytes(data)
		if err != nil {
			t.Fatal(name, err)
		}
		got, err := text.Decode(data, text.Options{Charset: name, Order: text.Logical})
		if err != nil {
			t.Fatal(err)
		}
		if mark := strings.HasPrefix(string(data), "\xff\xfe"); got.Content != string(want) && !mark {
			t.Errorf("%s: differs from its decoder", name)
		}
	}
}

// markup returns well-formed markup at random.
func markup(r *rand.Rand, words []string, depth int) string {
	var b strings.Builder
	for range 1 + r.IntN(5) {
		switch r.IntN(8) {
		case 0:
			tag := pick(r, []string{"div", "section", "ul><li", "blockquote", "h2", "article"})
			end, _, _ := strings.Cut(tag, ">")
			if depth > 0 {
				b.WriteString("<" + tag + ">" + markup(r, words, depth-1) + "</" + end + ">")
			}
		case 1:
			tag := pick(r, []string{"b", "i", "span", "a", "em"})
			if depth > 0 {
				b.WriteString(" <" + tag + " title='x>y'>" + pick(r, words) + "</" + tag + "> ")
			}
		case 2:
			b.WriteString("<script>if (a < b) '<p>'</script><style>x</style><!-- <p> -->")
		case 3:
			b.WriteString("<span hidden>" + pick(r, words) + "<b>x</b></span>")
		case 4:
			b.WriteString(" &eacute;&#1488;&notin;&not-in;&#x26;&ampx " + "&" + pick(r, []string{"lt", "lt;", "hellip;", "nosuch;", "copy", "#", "#x", "#65", "#150;"}) + " ")
		default:
			b.WriteString(" " + html.EscapeString(pick(r, words)) + "\n ")
		}
	}
	return b.String()
}

// visibleWords walks the tree of a real parser.
func visibleWords(n *html.Node, out *[]string) {
	if n.Type == html.ElementNode {
		if n.Data == "script" || n.Data == "style" || n.Data == "head" {
			return
		}
		for _, a := range n.Attr {
			if a.Key == "hidden" {
				return
			}
		}
	}
	if n.Type == html.TextNode {
		*out = append(*out, n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		visibleWords(c, out)
	}
}

func TestHTMLAgainstParser(t *testing.T) {
	r := sets[0].random(7)
	words := append(sets[0].base(t, "he"), sets[0].base(t, "en")...)
	for range 2000 {
		page := "<!doctype html><body>" + markup(r, words, 4)
		tree, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		var parts []string
		visibleWords(tree, &parts)
		// Only the order of the characters is compared: a block ends a word without white space in the tree.
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		got, _, m := text.HTML(page)
		if squeeze(got) != squeeze(strings.Join(parts, "")) {
			t.Fatalf("%s\n%q\n%q", page, got, strings.Join(parts, ""))
		}
		checkMap(t, &m, got, page)
	}
}
