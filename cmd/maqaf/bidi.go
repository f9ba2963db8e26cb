package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/bidi"
)

var bases = map[string]bidi.Base{"auto": bidi.Auto, "auto-rtl": bidi.AutoRTL, "ltr": bidi.LTR, "rtl": bidi.RTL}

func newBidi() *cobra.Command {
	var (
		base, line string
		display    bool
		format     formatFlag
		in         intake
	)
	cmd := &cobra.Command{
		Use:   "bidi FILE|-",
		Short: "Show the embedding levels and the visual order of a text (UAX #9)",
		Long: `Bidi prints each paragraph of a text with its base level, its runs as a ladder of embedding levels, and the order of
the runs on screen. Offsets count bytes of UTF-8.

  maqaf bidi --base=rtl page.txt
  maqaf bidi --line=0:40 page.txt       one line of the paragraph that holds it, as it stands on screen
  maqaf bidi --display page.txt         the text reordered, for a display that knows no bidi`,
		Args: exactly(1, "one file, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := format.check(); err != nil {
				return err
			}
			b, ok := bases[base]
			if !ok {
				return &usageError{fmt.Errorf("--base=%s: give auto, auto-rtl, ltr or rtl", base)}
			}
			read, err := in.decoded(cmd, args[0])
			if err != nil {
				return err
			}
			data := read.Content
			cut, err := readLine(line, len(data))
			if err != nil {
				return err
			}
			paragraphs := bidiParagraphs(data, b, cut)
			if cut.given && len(paragraphs) > 1 {
				return &usageError{fmt.Errorf("--line=%s: reaches over %d paragraphs; a line lies in one", line, len(paragraphs))}
			}
			switch {
			case format.value == "json":
				return printBidiJSON(cmd.OutOrStdout(), paragraphs)
			case display:
				return printDisplay(cmd.OutOrStdout(), paragraphs)
			}
			l := newListing(cmd)
			for _, p := range paragraphs {
				l.bidi(data, p)
			}
			return l.err
		},
	}
	cmd.Flags().StringVar(&base, "base", "auto", "base direction: auto (the first strong character, else ltr), auto-rtl, ltr or rtl")
	cmd.Flags().StringVar(&line, "line", "", "START:END, a range of bytes in one paragraph to lay out as one line")
	cmd.Flags().BoolVar(&display, "display", false, "print the text in visual order, mirrored, marks after their letters, controls dropped")
	in.register(cmd)
	format.register(cmd, "text (for people) or json", "text", "json")
	return cmd
}

// lineRange is a range of bytes; the zero value is every paragraph as one line.
type lineRange struct {
	start, end int
	given      bool
}

func readLine(s string, size int) (lineRange, error) {
	if s == "" {
		return lineRange{}, nil
	}
	first, second, _ := strings.Cut(s, ":")
	start, err := strconv.Atoi(first)
	end, err2 := strconv.Atoi(second)
	if err != nil || err2 != nil || start < 0 || start > end || end > size {
		return lineRange{}, &usageError{fmt.Errorf("--line=%s: give START:END in bytes, 0 <= START <= END <= %d", s, size)}
	}
	return lineRange{start: start, end: end, given: true}, nil
}

// bidiParagraph is what the command shows of a paragraph. Offsets count bytes of the file.
type bidiParagraph struct {
	Start     int       `json:"start"`
	End       int       `json:"end"`
	BaseLevel int       `json:"baseLevel"`
	Direction string    `json:"direction"`
	Runs      []bidiRun `json:"runs"`
	// Visual holds the runs of the line from left to right.
	Visual []bidiRun `json:"visual"`
	// Display is the line for a display that knows no bidi.
	Display string `json:"display"`
}

type bidiRun struct {
	Start int `json:"start"`
	End   int `json:"end"`
	Level int `json:"level"`
}

var directionNames = map[bidi.Direction]string{
	bidi.LeftToRight: "ltr", bidi.RightToLeft: "rtl", bidi.Mixed: "mixed", bidi.Neutral: "neutral",
}

func bidiParagraphs(s string, b bidi.Base, cut lineRange) []bidiParagraph {
	var list []bidiParagraph
	size := 0
	for at, p := range bidi.Paragraphs(s, b) {
		size = at
		for r := range p.Runs() {
			size = at + r.End
		}
		start, end := at, size
		if cut.given {
			if cut.start >= end || cut.end <= start {
				continue
			}
			start, end = max(start, cut.start), min(end, cut.end)
		}
		shown := bidiParagraph{Start: at, End: size, BaseLevel: int(p.BaseLevel()), Direction: directionNames[p.Direction()]}
		for r := range p.Runs() {
			shown.Runs = append(shown.Runs, bidiRun{at + r.Start, at + r.End, int(r.Level)})
		}
		for _, r := range p.AppendVisual(nil, start-at, end-at) {
			shown.Visual = append(shown.Visual, bidiRun{at + r.Start, at + r.End, int(r.Level)})
		}
		shown.Display = string(p.AppendDisplay(nil, start-at, end-at, bidi.Mirrored))
		list = append(list, shown)
	}
	return list
}

func printBidiJSON(out io.Writer, paragraphs []bidiParagraph) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(map[string]any{"unicodeVersion": bidi.UnicodeVersion, "paragraphs": paragraphs})
}

func printDisplay(out io.Writer, paragraphs []bidiParagraph) error {
	for _, p := range paragraphs {
		if _, err := fmt.Fprintln(out, strings.Trim(p.Display, "\r\n\u2029\u0085\x1c\x1d\x1e")); err != nil {
			return err
		}
	}
	return nil
}

// bidi prints a paragraph: a line a run, the deeper its level the further right.
func (l *listing) bidi(s string, p bidiParagraph) {
	l.printf("%s %d-%d  base level %d  %s\n", l.paint(bold, "paragraph", 0), p.Start, p.End, p.BaseLevel, p.Direction)
	for _, r := range p.Runs {
		color := blue
		if r.Level%2 == 1 {
			color = green
		}
		l.printf("  %s %s %s%s\n", l.paint(dim, fmt.Sprintf("%d-%d", r.Start, r.End), 11), l.paint(color, fmt.Sprint(r.Level), 3),
			strings.Repeat("  ", r.Level), oneLineText(s[r.Start:r.End]))
	}
	order := make([]string, len(p.Visual))
	for i, r := range p.Visual {
		order[i] = fmt.Sprintf("%d-%d", r.Start, r.End)
	}
	l.printf("  %s %s\n", l.paint(dim, "on screen", 11), strings.Join(order, " "))
}
