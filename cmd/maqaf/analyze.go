package main

import (
	"cmp"

	"github.com/spf13/cobra"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func newAnalyze() *cobra.Command {
	var (
		text   textFlags
		dates  dateFlags
		format formatFlag
		uri    string
	)
	cmd := &cobra.Command{
		Use:   "analyze FILE|-",
		Short: "Find segments and dates in a document",
		Long: `Analyze prints what stands in a document: its segments with their fields, its dates, the document at a glance.
It works in this process, or asks the server at --addr.

  maqaf analyze page.txt
  maqaf analyze --format=json --offsets=utf16 --zone=Asia/Jerusalem - < page.txt`,
		Args: exactly(1, "one file, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := format.check("text", "json", "jsonld", "ninjs"); err != nil {
				return err
			}
			unit, err := text.unit()
			if err != nil {
				return err
			}
			document, err := text.document(cmd, args[0])
			if err != nil {
				return err
			}
			document.Uri = uri
			c, end, err := text.open(largest)
			if err != nil {
				return err
			}
			defer end()
			analysis, err := c.AnalyzeText(cmd.Context(), &maqafv1.AnalyzeTextRequest{Document: document, Options: &maqafv1.AnalyzeOptions{
				OffsetUnit: unit, IncludeText: true, IncludeEvidence: text.evidence, Dates: dates.options(),
			}})
			if err != nil {
				return err
			}
			switch format.value {
			case "json":
				return printJSON(cmd.OutOrStdout(), analysis)
			case "jsonld":
				return printJSONLD(cmd.OutOrStdout(), analysis)
			case "ninjs":
				return printNinjs(cmd.OutOrStdout(), analysis, uri, cmp.Or(analysis.GetText(), document.GetText()))
			}
			l := newListing(cmd.OutOrStdout())
			l.analysis(analysis)
			return l.err
		},
	}
	text.register(cmd)
	dates.register(cmd)
	format.register(cmd, "text (for people), json (one maqaf.v1.Analysis as proto-JSON), jsonld (a schema.org NewsArticle) or ninjs (an IPTC news item)")
	cmd.Flags().StringVar(&uri, "uri", "", "where the document comes from; a hint, never fetched")
	cmd.Flags().BoolVar(&text.evidence, "evidence", false, "say which rule each segment, field and date rests on")
	return cmd
}
