package main

import (
	"github.com/spf13/cobra"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func newDates() *cobra.Command {
	var (
		text      textFlags
		dates     dateFlags
		format    formatFlag
		durations bool
		vague     bool
	)
	cmd := &cobra.Command{
		Use:   "dates FILE|-",
		Short: "Find dates and times in a document",
		Long: `Dates prints each date, time and, if asked, duration of a document with its value in the notation of TIMEX3. It
works in this process, or asks the server at --addr.

  maqaf dates --reference=2012-02-02 page.txt`,
		Args: exactly(1, "one file, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := format.check(); err != nil {
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
			c, end, err := text.open(largest)
			if err != nil {
				return err
			}
			defer end()
			options := dates.options()
			options.IncludeDurations, options.IncludeVague = durations, vague
			response, err := c.ExtractDates(cmd.Context(), &maqafv1.ExtractDatesRequest{
				Document: document, Options: options, OffsetUnit: unit, IncludeText: true, IncludeEvidence: text.evidence,
			})
			if err != nil {
				return err
			}
			if format.value == "json" {
				return printJSON(cmd.OutOrStdout(), response)
			}
			l := newListing(cmd)
			l.dates(response.GetDates())
			l.reference(response.GetReference())
			l.warnings(response.GetWarnings())
			return l.err
		},
	}
	text.register(cmd)
	dates.register(cmd)
	format.register(cmd, "text (for people) or json (one maqaf.v1.ExtractDatesResponse as proto-JSON)", "text", "json")
	cmd.Flags().BoolVar(&durations, "durations", false, "also durations (three years) and sets (every Monday)")
	cmd.Flags().BoolVar(&vague, "vague", false, "also now, recently and soon, as PRESENT_REF, PAST_REF and FUTURE_REF")
	cmd.Flags().BoolVar(&text.evidence, "evidence", false, "say which rule each date rests on")
	return cmd
}
