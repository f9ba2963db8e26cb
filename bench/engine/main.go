// Command engine runs the stages of the engine over the annotated pages, for profilers and for the guard of
// instructions per byte (make bench-engine).
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/gold"
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
)

func main() {
	rounds := flag.Int("rounds", 1, "how often to go over the pages")
	stage := flag.String("stage", "analyze", "what to run: new, scan, dates, classify or analyze")
	dir := flag.String("pages", "testdata/gold", "folder of .gold files")
	bundle := flag.String("bundle", "", "file of page texts instead")
	guard := flag.String("guard", "", "file of recorded figures: count instructions per byte of every stage under valgrind and compare")
	record := flag.Bool("record", false, "write the figures to the file of -guard instead")
	flag.Parse()
	var err error
	switch {
	case *guard != "":
		err = guardFigures(*guard, *dir, *record)
	default:
		err = run(*stage, *dir, *bundle, *rounds)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// run goes over the pages and prints how many bytes one round has.
func run(stage, dir, bundle string, rounds int) error {
	read, path := readPages, dir
	if bundle != "" {
		read, path = readBundle, bundle
	}
	pages, size, err := read(path)
	if err != nil {
		return err
	}
	work, err := stageOf(stage, pages)
	if err != nil {
		return err
	}
	for range rounds {
		work()
	}
	fmt.Println(size, "bytes")
	return nil
}

// readPages returns the texts of the .gold files in dir, about 4 kB each, and their size.
func readPages(dir string) (pages []string, size int, err error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.gold"))
	if err != nil || len(paths) == 0 {
		return nil, 0, fmt.Errorf("no .gold files in %s: %v", dir, err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, 0, err
		}
		page := gold.PlainText(string(data))
		pages = append(pages, page)
		size += len(page)
	}
	return pages, size, nil
}

// pageEnd stands between the pages of a bundle.
const pageEnd = "\x00"

// readBundle returns the pages of one file, read at once: valgrind stumbles now and then over what Go's runtime does
// about system calls.
func readBundle(path string) (pages []string, size int, err error) {
	data, err := os.ReadFile(path)
	return strings.Split(string(data), pageEnd), len(data), err
}

// stageOf returns one round of a stage, what comes before it done. Answers give their memory back, as in the server.
func stageOf(stage string, pages []string) (func(), error) {
	data, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		return nil, err
	}
	switch stage {
	case "new":
		return func() { must(engine.New()) }, nil
	case "analyze":
		e := must(engine.New())
		return func() {
			for _, page := range pages {
				must(e.Analyze(context.Background(), engine.Document{Text: text.Read(page, text.Options{})})).Free()
			}
		}, nil
	}
	l := must(lexicon.Load(data))
	dates, classifier := must(date.New(l)), must(segment.New(l))
	var cues []lexicon.Cue
	inputs := make([]segment.Input, len(pages))
	for i, page := range pages {
		inputs[i] = segment.Input{Source: page, Lines: text.Lines(page), Cues: l.Scan(nil, page)}
		inputs[i].Dates = dates.Find(page, inputs[i].Cues, date.Options{}).Expressions
	}
	each := map[string]func(in segment.Input){
		"scan": func(in segment.Input) { cues = l.Scan(cues[:0], in.Source) },
		"dates": func(in segment.Input) {
			found := dates.Find(in.Source, in.Cues, date.Options{})
			found.Free()
		},
		"classify": func(in segment.Input) {
			page := classifier.Classify(in)
			page.Free()
		},
	}[stage]
	if each == nil {
		return nil, fmt.Errorf("no stage %q", stage)
	}
	return func() {
		for _, in := range inputs {
			each(in)
		}
	}, nil
}

// must is for what the tests hold to work.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
