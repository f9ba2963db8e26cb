package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/maqaf/maqaf/internal/date"
)

// scoreMarked reads files in the form of the corpus in testdata: texts with ⟦ ⟧ around mentions, values behind →.
func scoreMarked(e *engine, paths []string) error {
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var ref date.Reference
		var right, with, quiet, without, hit, want, said int
		for n, line := range strings.Split(string(data), "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			if r, ok := strings.CutPrefix(line, "ref "); ok {
				if ref, err = date.ParseReference(r); err != nil {
					return err
				}
				continue
			}
			marked, values, _ := strings.Cut(line, " → ")
			source, wanted := unmark(marked, strings.Fields(values))
			var got []string
			for _, m := range e.resolve(source, ref, date.Options{}).Mentions {
				got = append(got, fmt.Sprintf("%d-%d %s", m.Span.Start, m.Span.End, m.Value))
			}
			for _, g := range got {
				for _, w := range wanted {
					if g == w {
						hit++
					}
				}
			}
			same := strings.Join(got, "|") == strings.Join(wanted, "|")
			want, said = want+len(wanted), said+len(got)
			switch {
			case len(wanted) == 0:
				if without++; same {
					quiet++
				}
			default:
				if with++; same {
					right++
				}
			}
			if !same {
				fmt.Printf("%s:%d %s\n", path, n+1, line)
				for _, m := range e.resolve(source, ref, date.Options{}).Mentions {
					fmt.Printf("    said %q %s %s\n", m.Span.Of(source), m.Value, m.Rule)
				}
			}
		}
		fmt.Printf("%s: right %d/%d, without dates %d/%d, span and value F1 %.3f\n", path, right, with, quiet, without, 2*float64(hit)/float64(max(1, want+said)))
	}
	return nil
}

// unmark takes the marks out of a text and returns its mentions as "start-end value".
func unmark(marked string, values []string) (string, []string) {
	var b strings.Builder
	var out []string
	for i := 0; ; i++ {
		before, rest, ok := strings.Cut(marked, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String(), out
		}
		inner, after, _ := strings.Cut(rest, "⟧")
		start := b.Len()
		b.WriteString(inner)
		v := "?"
		if i < len(values) {
			v = values[i]
		}
		out = append(out, fmt.Sprintf("%d-%d %s", start, b.Len(), v))
		marked = after
	}
}
