package main

import (
	"fmt"

	"github.com/spf13/cobra"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"

	"github.com/maqaf/maqaf/client"
)

// textFlags are the flags of every command that reads a document.
type textFlags struct {
	connection
	offsets  string
	evidence bool
}

func (f *textFlags) register(cmd *cobra.Command) {
	f.connection.flags(cmd)
	cmd.Flags().StringVar(&f.offsets, "offsets", "utf8", "what offsets count: utf8 (bytes), utf16 or code-point")
}

func (f *textFlags) unit() (maqafv1.OffsetUnit, error) {
	switch f.offsets {
	case "utf8":
		return maqafv1.OffsetUnit_OFFSET_UNIT_UTF8_BYTE, nil
	case "utf16":
		return maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT, nil
	case "code-point":
		return maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT, nil
	}
	return 0, &usageError{fmt.Errorf("--offsets=%s: give utf8, utf16 or code-point", f.offsets)}
}

// document reads a file, or standard input for "-".
func (f *textFlags) document(cmd *cobra.Command, name string) (*maqafv1.Document, error) {
	data, err := readInput(cmd, name)
	if err != nil {
		return nil, err
	}
	return client.Text(string(data)), nil
}

// dateFlags are the flags of commands that resolve dates.
type dateFlags struct{ reference, zone string }

func (f *dateFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.reference, "reference", "",
		"time that relative dates count from: 2012-02-02T17:29:00+02:00, 2012-02-02T17:29 or 2012-02-02; empty means: find it in the text")
	cmd.Flags().StringVar(&f.zone, "zone", "", "IANA zone of the document, such as Asia/Jerusalem")
}

func (f *dateFlags) options() *maqafv1.DateOptions {
	return &maqafv1.DateOptions{Reference: f.reference, TimeZone: f.zone}
}

// formatFlag is --format: the first name is the default.
type formatFlag struct{ value string }

func (f *formatFlag) register(cmd *cobra.Command, usage string) {
	cmd.Flags().StringVar(&f.value, "format", "text", usage)
}

func (f *formatFlag) check(names ...string) error {
	for _, name := range names {
		if f.value == name {
			return nil
		}
	}
	return &usageError{fmt.Errorf("--format=%s: give one of %v", f.value, names)}
}
