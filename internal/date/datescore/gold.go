package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/date"
)

type goldDoc struct {
	ID, Reference, Zone, Text string
	Segments                  []struct {
		Kind       string
		Start, End int
		Event      *string
	}
	Dates []struct {
		Start, End int
		Value      string
	}
}

// reference returns the reference of a page: the one given, else the earliest publication, else the earliest update.
func (d *goldDoc) reference() (date.Reference, error) {
	if d.Reference != "" {
		return date.ParseReference(d.Reference)
	}
	published, updated := "", ""
	for _, s := range d.Segments {
		if s.Event == nil {
			continue
		}
		events := strings.Fields(*s.Event)
		n := 0
		for _, dt := range d.Dates {
			if dt.Start < s.Start || dt.Start >= s.End || n >= len(events) {
				continue
			}
			into := &published
			if events[n] == "updated" {
				into = &updated
			}
			if *into == "" || dt.Value < *into {
				*into = dt.Value
			}
			n++
		}
	}
	if published == "" {
		published = updated
	}
	if i := strings.Index(published, "/"); i >= 0 {
		published = published[:i]
	}
	return date.ParseReference(published)
}

// bytesOf maps code points to bytes.
func bytesOf(s string) []int {
	var at []int
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}

const edge = "|/-–—:•·●■*,;\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff()[].'\"׳"

// trimDate takes off what the marking rules forgive at the ends of a date.
func trimDate(s string, start, end int) (int, int) {
	forgiven := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(edge, r) }
	a, b := start, end
	for a < b {
		r, n := utf8.DecodeRuneInString(s[a:b])
		if !forgiven(r) {
			break
		}
		a += n
	}
	for b > a {
		r, n := utf8.DecodeLastRuneInString(s[a:b])
		if !forgiven(r) {
			break
		}
		b -= n
	}
	for _, article := range []string{"the ", "The ", "שנת "} {
		if strings.HasPrefix(s[a:b], article) {
			a += len(article)
		}
	}
	return a, b
}

type spanValue struct {
	start, end int
	value      string
}

func scoreGold(e *engine, paths []string) error {
	hit, gold, said, spans := 0, 0, 0, 0
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var d goldDoc
		if err := json.Unmarshal(data, &d); err != nil {
			return err
		}
		ref, err := d.reference()
		if err != nil {
			return fmt.Errorf("%s: %v", d.ID, err)
		}
		var o date.Options
		if d.Zone != "" {
			if o.Zone, err = date.LoadZone(d.Zone); err != nil {
				return err
			}
		}
		want := map[spanValue]bool{}
		at := bytesOf(d.Text)
		for _, dt := range d.Dates {
			a, b := trimDate(d.Text, at[dt.Start], at[dt.End])
			want[spanValue{a, b, dt.Value}] = true
		}
		gold += len(want)
		got := map[spanValue]bool{}
		for _, m := range e.resolve(d.Text, ref, o).Mentions {
			a, b := trimDate(d.Text, m.Span.Start, m.Span.End)
			k := spanValue{a, b, m.Value}
			got[k] = true
			said++
			if want[k] {
				hit++
			}
			for w := range want {
				if w.start == a && w.end == b {
					spans++
				}
			}
			if !want[k] {
				fmt.Printf("%s: + %q = %s  (%s)  …%s\n", d.ID, d.Text[a:b], m.Value, m.Rule, around(d.Text, a, b))
			}
		}
		for w := range want {
			if !got[w] {
				fmt.Printf("%s: - %q = %s  …%s\n", d.ID, d.Text[w.start:w.end], w.value, around(d.Text, w.start, w.end))
			}
		}
	}
	fmt.Printf("dates: F1 %.4f  P %d/%d  R %d/%d  spans %d\n", 2*float64(hit)/float64(gold+said), hit, said, hit, gold, spans)
	return nil
}

// around returns a little of the text beside a span.
func around(s string, a, b int) string {
	from, to := max(0, a-50), min(len(s), b+50)
	for from > 0 && !utf8.RuneStart(s[from]) {
		from--
	}
	for to < len(s) && !utf8.RuneStart(s[to]) {
		to++
	}
	return strings.ReplaceAll(s[from:a]+"["+s[a:b]+"]"+s[b:to], "\n", "⏎")
}
