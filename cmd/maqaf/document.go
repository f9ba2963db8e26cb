package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/client"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// textFlags are the flags of every command that reads a document.
type textFlags struct {
	connection
	offsets  string
	evidence bool
	intake
}

func (f *textFlags) register(cmd *cobra.Command) {
	f.connection.flags(cmd)
	f.intake.register(cmd)
	cmd.Flags().StringVar(&f.offsets, "offsets", "utf8", "what offsets count: utf8 (bytes), utf16 or code-point")
	complete(cmd, "offsets", "utf8", "utf16", "code-point")
}

// intake is how a document is read.
type intake struct {
	charset, order string
	html           bool
}

func (f *intake) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.charset, "charset", "",
		"encoding of the document, a label of the WHATWG standard such as windows-1255, or detect; empty means utf-8 (of HTML: what it says)")
	cmd.Flags().StringVar(&f.order, "order", "", "how the text is stored: logical, visual or detect; empty means logical (of iso-8859-8: detect)")
	complete(cmd, "order", "logical", "visual", "detect")
	cmd.Flags().BoolVar(&f.html, "html", false, "the document is HTML; also by the file's name (.html, .htm, .xhtml)")
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

var orders = map[string]maqafv1.TextOrder{
	"": maqafv1.TextOrder_TEXT_ORDER_UNSPECIFIED, "logical": maqafv1.TextOrder_TEXT_ORDER_LOGICAL,
	"visual": maqafv1.TextOrder_TEXT_ORDER_VISUAL, "detect": maqafv1.TextOrder_TEXT_ORDER_DETECT,
}

// document reads a file, or standard input for "-".
func (f *intake) document(cmd *cobra.Command, name string) (*maqafv1.Document, error) {
	order, ok := orders[f.order]
	if !ok {
		return nil, &usageError{fmt.Errorf("--order=%s: give logical, visual or detect", f.order)}
	}
	data, err := readInput(cmd, name)
	if err != nil {
		return nil, err
	}
	html := f.html || isHTMLName(name)
	document := client.Text(string(data))
	bad := text.FirstInvalid(string(data))
	switch {
	case f.charset == "detect", html && f.charset == "" && bad >= 0:
		document = client.Bytes(data, "")
	case f.charset != "":
		document = client.Bytes(data, f.charset)
	case bad >= 0:
		return nil, fmt.Errorf("%s is not valid UTF-8 at byte %d; name its encoding with --charset, or give --charset=detect", name, bad)
	}
	document.TextOrder = order
	if html {
		document.Format = maqafv1.TextFormat_TEXT_FORMAT_HTML
	}
	return document, nil
}

// decoded reads a file, or standard input for "-", and decodes it in this process, as a server would.
func (f *intake) decoded(cmd *cobra.Command, name string) (text.Text, error) {
	document, err := f.document(cmd, name)
	if err != nil {
		return text.Text{}, err
	}
	options := text.Options{
		Charset: document.GetEncodedText().GetCharset(), Order: text.Order(document.GetTextOrder()),
		HTML: document.GetFormat() == maqafv1.TextFormat_TEXT_FORMAT_HTML,
	}
	if document.GetEncodedText() != nil {
		return text.Decode(document.GetEncodedText().GetData(), options)
	}
	return text.Read(document.GetText(), options), nil
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

// formatFlag is --format: the first of names is the default.
type formatFlag struct {
	value string
	names []string
}

func (f *formatFlag) register(cmd *cobra.Command, usage string, names ...string) {
	f.names = names
	cmd.Flags().StringVar(&f.value, "format", names[0], usage)
	complete(cmd, "format", names...)
}

func (f *formatFlag) check() error {
	if !slices.Contains(f.names, f.value) {
		return &usageError{fmt.Errorf("--format=%s: give one of %v", f.value, f.names)}
	}
	return nil
}

// complete tells the shell which values a flag can have.
func complete(cmd *cobra.Command, flag string, values ...string) {
	// It fails only for a flag that is not there, or twice: a fault in this package, which TestCompletion finds.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}
