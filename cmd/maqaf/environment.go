package main

import (
	"fmt"
	"strings"

	"github.com/spf13/pflag"
)

// envName returns the environment variable that sets a flag: --max-text-bytes is MAQAF_MAX_TEXT_BYTES.
func envName(flag string) string {
	return "MAQAF_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// readEnvironment sets each flag that the command line left out and the environment gives.
func readEnvironment(flags *pflag.FlagSet, lookup func(string) (string, bool)) error {
	var fault error
	flags.VisitAll(func(f *pflag.Flag) {
		value, given := lookup(envName(f.Name))
		if !given || f.Changed || fault != nil || f.Name == "help" || f.Name == "version" {
			return
		}
		if err := flags.Set(f.Name, value); err != nil {
			fault = &usageError{fmt.Errorf("%s: %w", envName(f.Name), err)}
		}
	})
	return fault
}
