package main

import (
	"strings"

	xbidi "golang.org/x/text/unicode/bidi"

	"github.com/maqaf/maqaf/bidi"
)

// split returns the paragraphs of text, each with its newline, or, if whole, all
// of it as one, with spaces for newlines.
func split(text string, whole bool) []string {
	if whole {
		return []string{strings.ReplaceAll(text, "\n", " ")}
	}
	return strings.SplitAfter(strings.TrimSuffix(text, "\n"), "\n")
}

// sink keeps results alive.
var sink int

// runMaqaf resolves each paragraph and takes its visual runs.
func runMaqaf(paragraphs []string, rounds int) {
	var p bidi.Paragraph
	var runs []bidi.Run
	for range rounds {
		for _, s := range paragraphs {
			p.SetString(s, bidi.Auto)
			runs = p.AppendVisual(runs[:0], 0, len(s))
			sink += len(runs)
		}
	}
}

// runXText does what x/text can: its runs, which are in logical order.
func runXText(paragraphs []string, rounds int) {
	var p xbidi.Paragraph
	for range rounds {
		for _, s := range paragraphs {
			if _, err := p.SetString(s); err != nil {
				panic(err)
			}
			o, err := p.Order()
			if err != nil {
				panic(err)
			}
			sink += o.NumRuns()
		}
	}
}
