package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func newNormalize() *cobra.Command {
	var (
		text   textFlags
		format formatFlag
		steps  []string
	)
	cmd := &cobra.Command{
		Use:   "normalize FILE|-",
		Short: "Mend a text: canonical letters, quotes, spaces, bidi controls",
		Long: `Normalize prints the normalized text of a document and nothing else. It works in this process, or asks the server at
--addr.

  maqaf normalize --steps=nfc,whitespace - < page.txt

Steps, in the order in which they run: ` + strings.Join(stepNames(), ", ") + ".",
		Args: exactly(1, "one file, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := format.check("text", "json"); err != nil {
				return err
			}
			chosen, err := readSteps(steps)
			if err != nil {
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
			response, err := c.NormalizeText(cmd.Context(), &maqafv1.NormalizeTextRequest{
				Document: document, Options: &maqafv1.NormalizeOptions{Steps: chosen}, OffsetUnit: unit,
			})
			if err != nil {
				return err
			}
			if format.value == "json" {
				return printJSON(cmd.OutOrStdout(), response)
			}
			_, err = io.WriteString(cmd.OutOrStdout(), response.GetNormalization().GetText())
			return err
		},
	}
	text.register(cmd)
	format.register(cmd, "text (the normalized text) or json (one maqaf.v1.NormalizeTextResponse as proto-JSON)")
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
