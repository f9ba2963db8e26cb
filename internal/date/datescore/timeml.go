package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/maqaf/maqaf/internal/date"
)

var (
	tagPattern   = regexp.MustCompile(`<[^>]*>`)
	dctPattern   = regexp.MustCompile(`(?s)<DCT>.*?value="([^"]*)"`)
	textPattern  = regexp.MustCompile(`(?s)<TEXT>(.*)</TEXT>`)
	valuePattern = regexp.MustCompile(`\svalue="([^"]*)"`)
)

type timex struct {
	start, end int
	value      string
}

// readTimeML returns the text of a document, its TIMEX3 and its creation time.
func readTimeML(data string) (source string, gold []timex, dct string) {
	if m := dctPattern.FindStringSubmatch(data); m != nil {
		dct = m[1]
	}
	m := textPattern.FindStringSubmatch(data)
	if m == nil {
		return "", nil, dct
	}
	body := m[1]
	var b strings.Builder
	var open []timex
	last := 0
	entity := strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&apos;", "'")
	for _, at := range tagPattern.FindAllStringIndex(body, -1) {
		b.WriteString(entity.Replace(body[last:at[0]]))
		tag := body[at[0]:at[1]]
		last = at[1]
		switch {
		case strings.HasPrefix(tag, "<TIMEX3"):
			v := ""
			if m := valuePattern.FindStringSubmatch(tag); m != nil {
				v = m[1]
			}
			open = append(open, timex{start: b.Len(), value: v})
		case tag == "</TIMEX3>" && len(open) > 0:
			t := open[len(open)-1]
			open = open[:len(open)-1]
			t.end = b.Len()
			if t.end > t.start {
				gold = append(gold, t)
			}
		}
	}
	b.WriteString(entity.Replace(body[last:]))
	return b.String(), gold, dct
}

func scoreTimeML(e *engine, dirs []string) error {
	verbose := false
	var strict, relaxed, value, gold, said int
	for _, dir := range dirs {
		if dir == "-v" {
			verbose = true
			continue
		}
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".tml" || strings.HasPrefix(d.Name(), "._") {
				return err
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			source, want, dct := readTimeML(string(data))
			ref, err := date.ParseReference(dct)
			if err != nil && len(dct) >= 10 {
				ref, err = date.ParseReference(dct[:10])
			}
			if err != nil {
				return fmt.Errorf("%s: %v", path, err)
			}
			used := make([]bool, len(want))
			gold += len(want)
			for _, m := range e.resolve(source, ref, date.Options{Durations: true, Vague: true, Language: "en-US"}).Mentions {
				said++
				best := -1
				for i, w := range want {
					if !used[i] && w.start < m.Span.End && m.Span.Start < w.end {
						if best < 0 || w.value == m.Value {
							best = i
						}
					}
				}
				if best < 0 {
					if verbose {
						fmt.Printf("+ %s=%s (%s)  …%s\n", m.Span.Of(source), m.Value, m.Rule, around(source, m.Span.Start, m.Span.End))
					}
					continue
				}
				used[best] = true
				relaxed++
				if want[best].start == m.Span.Start && want[best].end == m.Span.End {
					strict++
				}
				if want[best].value == m.Value {
					value++
					if verbose {
						fmt.Printf("= %s=%s (%s)\n", m.Span.Of(source), m.Value, m.Rule)
					}
				} else if verbose {
					fmt.Printf("≠ %s=%s want %s  (%s) dct %s …%s\n", m.Span.Of(source), m.Value, want[best].value, m.Rule, dct, around(source, m.Span.Start, m.Span.End))
				}
			}
			for i, w := range want {
				if !used[i] && verbose {
					fmt.Printf("- %s=%s  …%s\n", source[w.start:w.end], w.value, around(source, w.start, w.end))
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	f1 := func(n int) float64 { return 2 * float64(n) / float64(gold+said) }
	fmt.Printf("gold %d said %d  strict F1 %.4f  relaxed F1 %.4f  value F1 %.4f\n", gold, said, f1(strict), f1(relaxed), f1(value))
	return nil
}
