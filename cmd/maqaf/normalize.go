package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func newNormalize() *cobra.Command {
	var (
		text    textFlags
		dates   dateFlags
		format  formatFlag
		steps   []string
		check   bool
		explain bool
	)
	cmd := &cobra.Command{
		Use:   "normalize [FILE|-]",
		Short: "Mend a text: canonical letters, quotes, spaces, bidi controls",
		Long: `Normalize prints the normalized text of a document and nothing else; without a file it is a filter. It works in this
process, or asks the server at --addr.

  maqaf normalize < page.txt > clean.txt
  maqaf normalize --steps=visual-to-logical,strip-controls page.txt
  maqaf normalize --check page.txt      exit 1 and a diff if anything would change

Steps, in the order in which they run: ` + strings.Join(stepNames(), ", ") + ".",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return &usageError{fmt.Errorf("give one file, or none for standard input; see %s --help", cmd.CommandPath())}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := format.check(); err != nil {
				return err
			}
			if explain && check || (explain || check) && format.value != "text" {
				return &usageError{errors.New("give one of --check, --explain and --format=json")}
			}
			chosen, err := readSteps(steps)
			if err != nil {
				return err
			}
			unit, err := text.unit()
			if err != nil {
				return err
			}
			name := "-"
			if len(args) == 1 {
				name = args[0]
			}
			document, err := text.document(cmd, name)
			if err != nil {
				return err
			}
			c, end, err := text.open(largest)
			if err != nil {
				return err
			}
			defer end()
			response, err := c.NormalizeText(cmd.Context(), &maqafv1.NormalizeTextRequest{
				Document: document, Options: &maqafv1.NormalizeOptions{Steps: chosen}, OffsetUnit: unit, Dates: dates.options(),
			})
			if err != nil {
				return err
			}
			if format.value == "json" {
				return printJSON(cmd.OutOrStdout(), response)
			}
			out := cmd.OutOrStdout()
			switch {
			case explain:
				normalized := response.GetNormalization()
				l := newListing(cmd)
				l.edits(normalized.GetEdits(), func(s *maqafv1.Span) string { return client.Slice(normalized.GetText(), s, unit) })
				return l.err
			case check:
				return printDiff(out, name, sourceText(document, response), response.GetNormalization().GetText())
			}
			_, err = io.WriteString(out, response.GetNormalization().GetText())
			return err
		},
	}
	text.register(cmd)
	dates.register(cmd)
	cmd.Flags().BoolVar(&check, "check", false, "print a diff instead, and exit 1 if anything would change")
	cmd.Flags().BoolVar(&explain, "explain", false, "list the edits instead, with invisible characters named")
	format.register(cmd, "text (the normalized text) or json (one maqaf.v1.NormalizeTextResponse as proto-JSON)", "text", "json")
	cmd.Flags().StringSliceVar(&steps, "steps", nil, "steps to run, separated by commas; empty means the ruleset's default set")
	return cmd
}

const stepPrefix = "NORMALIZE_STEP_"

// stepNames returns the enum's names in lower kebab case, in its order.
func stepNames() []string {
	var names []string
	for n := int32(1); n < int32(len(maqafv1.NormalizeStep_name)); n++ {
		names = append(names, kebab(maqafv1.NormalizeStep_name[n], stepPrefix))
	}
	return names
}

func readSteps(names []string) ([]maqafv1.NormalizeStep, error) {
	var steps []maqafv1.NormalizeStep
	for _, name := range names {
		upper := stepPrefix + strings.ToUpper(strings.ReplaceAll(strings.TrimSpace(name), "-", "_"))
		step, ok := maqafv1.NormalizeStep_value[upper]
		if !ok || step == 0 {
			return nil, &usageError{fmt.Errorf("--steps: no step is called %q; there are %s", name, strings.Join(stepNames(), ", "))}
		}
		steps = append(steps, maqafv1.NormalizeStep(step))
	}
	return steps, nil
}

// kebab turns a name of an enum into lower kebab case.
func kebab(name, prefix string) string {
	return strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(name, prefix)), "_", "-")
}
