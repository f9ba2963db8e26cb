// Command pages measures maqaf beside go-trafilatura on the same pages as HTML, in turns. It is a module of its own, so
// that what go-trafilatura needs stays out of maqaf.
package main

import (
	"context"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	trafilatura "github.com/markusmobius/go-trafilatura"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

func main() {
	testdata := flag.String("testdata", "testdata", "folder of the annotated pages")
	rounds := flag.Int("rounds", 5, "how often to go over the pages")
	flag.Parse()
	if err := compare(*testdata, *rounds); err != nil {
		fmt.Fprintln(os.Stderr, "pages:", err)
		os.Exit(1)
	}
}

// peer reads one page and returns how many bytes of text it gives.
type peer struct {
	name, gives string
	read        func(page string) (int, error)
}

// compare prints a row for each peer.
func compare(testdata string, rounds int) error {
	pages, size, err := readPages(testdata)
	if err != nil {
		return err
	}
	e, err := engine.New()
	if err != nil {
		return err
	}
	peers := []peer{
		{"maqaf", "every line in a typed segment, with offsets, dates, language and direction", func(page string) (int, error) {
			found, err := e.Analyze(context.Background(), engine.Document{Text: text.Read(page, text.Options{HTML: true})})
			if err != nil {
				return 0, err
			}
			return len(found.Text.Content), nil
		}},
		{"go-trafilatura", "main text and metadata", trafilaturaWith(false)},
		{"go-trafilatura with fallbacks", "the same, readability and domdistiller asked too", trafilaturaWith(true)},
	}
	seconds := make([][]float64, len(peers))
	ratios := make([][]float64, len(peers))
	texts, failed := make([]int, len(peers)), make([]int, len(peers))
	for round := range rounds + 1 {
		for i, p := range peers {
			before := cpuTime()
			texts[i], failed[i] = 0, 0
			for _, page := range pages {
				n, err := p.read(page)
				if err != nil {
					failed[i]++
				}
				texts[i] += n
			}
			if took := (cpuTime() - before).Seconds(); round > 0 { // the first round fills caches
				seconds[i] = append(seconds[i], took)
				ratios[i] = append(ratios[i], took/last(seconds[0]))
			}
		}
	}
	fmt.Printf("%d pages of %d bytes of HTML in all; processor time, medians of %d rounds.\n\n", len(pages), size, rounds)
	fmt.Println("| peer | gives | MB/s of HTML | time to maqaf's | bytes of text found | pages without a result |\n|---|---|---|---|---|---|")
	for i, p := range peers {
		fmt.Printf("| %s | %s | %.2f | **%.2f** | %d | %d |\n", p.name, p.gives, float64(size)/1e6/median(seconds[i]), median(ratios[i]), texts[i], failed[i])
	}
	return nil
}

func trafilaturaWith(fallback bool) func(string) (int, error) {
	return func(page string) (int, error) {
		result, err := trafilatura.Extract(strings.NewReader(page), trafilatura.Options{EnableFallback: fallback})
		if err != nil {
			return 0, err
		}
		return len(result.ContentText), nil
	}
}

// readPages returns the annotated pages as HTML: a heading for a title, a paragraph for every other line.
func readPages(testdata string) (pages []string, size int, err error) {
	paths, err := filepath.Glob(filepath.Join(testdata, "gold", "*.gold"))
	if err != nil || len(paths) == 0 {
		return nil, 0, fmt.Errorf("no pages in %s/gold: %v", testdata, err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, 0, err
		}
		page := markUp(string(data))
		pages, size = append(pages, page), size+len(page)
	}
	return pages, size, nil
}

// markUp turns a page into HTML.
func markUp(gold string) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html><head><title>News</title><meta charset=\"utf-8\"></head><body><article>\n")
	for line := range strings.Lines(gold) {
		kind, words, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "| ")
		if !ok || kind == "" || kind[0] == '%' || kind[0] == ' ' {
			continue
		}
		tag := "p"
		if strings.HasPrefix(strings.TrimPrefix(kind, "+"), "HEADLINE") {
			tag = "h1"
		}
		fmt.Fprintf(&b, "<%s>%s</%s>\n", tag, html.EscapeString(words), tag)
	}
	b.WriteString("</article></body></html>\n")
	return b.String()
}

// cpuTime is the processor time of this process.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func last(x []float64) float64 { return x[len(x)-1] }

func median(x []float64) float64 {
	x = slices.Clone(x)
	slices.Sort(x)
	return x[len(x)/2]
}
