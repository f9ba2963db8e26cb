package text_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"github.com/maqaf/maqaf/internal/text"
)

// page returns about a megabyte of markup in the manner of newsroom pages.
func page(b *testing.B) string {
	s := sets[0]
	var out strings.Builder
	r := s.random(3)
	he, en := s.base(b, "he"), s.base(b, "en")
	for out.Len() < 1<<20 {
		out.WriteString("<div class=\"article-body\"><p dir=\"rtl\">" + pick(r, he) + " <a href=\"/news/12345\">" + pick(r, he) + "</a></p>\n<p>" +
			pick(r, en) + "&nbsp;&quot;" + pick(r, he) + "&quot;</p>\n<figure><img src=\"x.jpg\" alt=\"" + pick(r, en) + "\"><figcaption>" + pick(r, he) + "</figcaption></figure></div>\n")
	}
	return out.String()
}

func BenchmarkHTML(b *testing.B) {
	in := page(b)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		text.HTML(in)
	}
}

func BenchmarkDecode(b *testing.B) {
	plain := strings.Repeat(strings.Join(sets[0].base(b, "he"), "\n"), 100)
	for _, c := range []struct{ name, charset, in string }{
		{"utf-8", "utf-8", plain}, {"windows-1255", "windows-1255", in1255(plain)}, {"detect", "", in1255(plain)},
	} {
		b.Run(c.name, func(b *testing.B) {
			data := []byte(c.in)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := text.Decode(data, text.Options{Charset: c.charset, Order: text.Logical}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("visual lines", func(b *testing.B) {
		b.SetBytes(int64(len(plain)))
		for b.Loop() {
			text.VisualLines(plain)
		}
	})
	b.Run("FirstInvalid", func(b *testing.B) {
		b.SetBytes(int64(len(plain)))
		for b.Loop() {
			text.FirstInvalid(plain)
		}
	})
}

func in1255(s string) string {
	out, _ := charmap.Windows1255.NewEncoder().String(s)
	return out
}
