package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

func newExplain() *cobra.Command {
	var (
		in  intake
		all bool
	)
	cmd := &cobra.Command{
		Use:   "explain FILE|-",
		Short: "Tell for every line which rules were asked, which won and why",
		Long: `Explain analyses a document and prints, for every line that shows something, what the rules see of it, which
recognisers were asked, which one decided by which rule, and what each segment, field and date rests on. It is for those
who wonder at an answer or write rules; it works in this process alone.`,
		Args: exactly(1, "one file, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error {
			read, err := in.decoded(cmd, args[0])
			if err != nil {
				return err
			}
			rules, err := engine.New()
			if err != nil {
				return err
			}
			l := newListing(cmd)
			return l.explain(cmd, rules, read, all)
		},
	}
	in.register(cmd)
	cmd.Flags().BoolVar(&all, "all", false, "also name the recognisers that said no")
	return cmd
}

// explain prints the trace of every line.
func (l *listing) explain(cmd *cobra.Command, rules *engine.Engine, read text.Text, all bool) error {
	found, traces, err := rules.Explain(cmd.Context(), engine.Document{Text: read})
	if err != nil {
		return err
	}
	for _, trace := range traces {
		l.printf("%s %s\n", l.paint(bold, fmt.Sprintf("line %d", trace.Line+1), 10), l.show(trace.Span.Of(read.Content)))
		l.row("seen", strings.Join(trace.Shape, ", "))
		var no []string
		for _, q := range trace.Questions {
			if !q.Won {
				no = append(no, q.Recogniser)
				continue
			}
			l.row("won", fmt.Sprintf("%s: %s by %s", q.Recogniser, kindName(int32(q.Kind)), q.Rule))
		}
		if all {
			l.row("said no", strings.Join(no, " "))
		}
		for _, i := range trace.Segments {
			s := &found.Page.Segments[i]
			l.row("segment", fmt.Sprintf("%s %s %.3f %d-%d", kindName(int32(s.Kind)), s.Language, float64(s.Confidence)/1000, s.Span.Start, s.Span.End))
			for _, e := range s.Evidence {
				l.row("", strings.TrimSpace(fmt.Sprintf("%s %s %s %q", e.Rule, e.Entry, e.Field, e.Span.Of(read.Content))))
			}
		}
		for _, d := range found.Dates {
			if trace.Span.Overlaps(d.Span) {
				l.row("date", fmt.Sprintf("%s %q by %s %s", d.Value, d.Span.Of(read.Content), d.Rule, d.Entry))
			}
		}
	}
	return l.err
}

// row prints one fact of a line; an empty value is no fact.
func (l *listing) row(name, value string) {
	if value != "" {
		l.printf("  %s %s\n", l.paint(dim, name, 8), l.show(value))
	}
}
