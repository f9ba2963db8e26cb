package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// analyze is the command of that name.
type analyze struct {
	text   textFlags
	dates  dateFlags
	format formatFlag
	uri    string
	output string
	resume bool
}

func newAnalyze() *cobra.Command {
	var a analyze
	cmd := &cobra.Command{
		Use:   "analyze PATH...|-",
		Short: "Find segments and dates in documents",
		Long: `Analyze prints what stands in a document: its segments with their fields, its dates, the document at a glance.
It works in this process, or asks the server at --addr.

  maqaf analyze page.txt
  maqaf analyze --format=json --offsets=utf16 --zone=Asia/Jerusalem - < page.txt

Of several files, or of a folder (the .txt, .text, .html, .htm and .xhtml files below it), it prints one after the other
or, as NDJSON, a line a file: {"file": ..., "analysis": ...} or {"file": ..., "error": ...}. A file that fails is told
there and by exit code 1; the rest goes on. A run that was stopped goes on with --resume.

  maqaf analyze --format=ndjson --output=pages.ndjson --resume pages/
  maqaf analyze --color=always page.txt | less -R`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return &usageError{fmt.Errorf("give one file or more, a folder, or - for standard input; see %s --help", cmd.CommandPath())}
			}
			return nil
		},
		RunE: a.run,
	}
	a.text.register(cmd)
	a.dates.register(cmd)
	a.format.register(cmd, "text (for people), json (one maqaf.v1.Analysis as proto-JSON), ndjson (a line a file), jsonld (a schema.org NewsArticle) or ninjs (an IPTC news item)",
		"text", "json", "ndjson", "jsonld", "ninjs")
	cmd.Flags().StringVar(&a.uri, "uri", "", "where the document comes from; a hint, never fetched")
	cmd.Flags().StringVar(&a.output, "output", "", "file that --format=ndjson is written to; empty means standard output")
	cmd.Flags().BoolVar(&a.resume, "resume", false, "leave out the files that --output has a line for, and add the others to it")
	cmd.Flags().BoolVar(&a.text.evidence, "evidence", false, "say which rule each segment, field and date rests on")
	return cmd
}

func (a *analyze) run(cmd *cobra.Command, args []string) error {
	if err := a.format.check(); err != nil {
		return err
	}
	unit, err := a.text.unit()
	if err != nil {
		return err
	}
	ndjson := a.format.value == "ndjson"
	if !ndjson && (a.output != "" || a.resume) || a.resume && a.output == "" {
		return &usageError{errors.New("--output goes with --format=ndjson, and --resume with --output")}
	}
	options := &maqafv1.AnalyzeOptions{OffsetUnit: unit, IncludeText: true, IncludeEvidence: a.text.evidence, Dates: a.dates.options()}
	c, end, err := a.text.open(largest)
	if err != nil {
		return err
	}
	defer end()
	if len(args) == 1 && !ndjson && !isFolder(args[0]) {
		return a.one(cmd, c, options, args[0])
	}
	return a.many(cmd, c, options, args)
}

// one prints what stands in one document.
func (a *analyze) one(cmd *cobra.Command, c *client.Client, options *maqafv1.AnalyzeOptions, name string) error {
	document, err := a.text.document(cmd, name)
	if err != nil {
		return err
	}
	document.Uri = a.uri
	analysis, err := c.AnalyzeText(cmd.Context(), &maqafv1.AnalyzeTextRequest{Document: document, Options: options})
	if err != nil {
		return err
	}
	switch a.format.value {
	case "json":
		return printJSON(cmd.OutOrStdout(), analysis)
	case "jsonld":
		return printJSONLD(cmd.OutOrStdout(), analysis)
	case "ninjs":
		return printNinjs(cmd.OutOrStdout(), analysis, a.uri, cmp.Or(analysis.GetText(), document.GetText()))
	}
	l := newListing(cmd)
	l.analysis(analysis)
	return l.err
}

// many prints what stands in each of several documents.
func (a *analyze) many(cmd *cobra.Command, c *client.Client, options *maqafv1.AnalyzeOptions, paths []string) (err error) {
	m := &many{intake: &a.text.intake, options: options, uri: a.uri}
	var known map[string]bool
	switch a.format.value {
	case "text":
		m.write = newListing(cmd).writeListing
	case "ndjson":
		out := cmd.OutOrStdout()
		if a.output != "" {
			file, done, err := openOutput(a.output, a.resume)
			if err != nil {
				return err
			}
			defer func() { err = cmp.Or(err, file.Close()) }()
			known, out = done, file
		}
		m.write = writeNDJSON(out)
	default:
		return &usageError{fmt.Errorf("--format=%s is of one file; of several give --format=ndjson", a.format.value)}
	}
	files := paths
	if len(paths) != 1 || paths[0] != "-" {
		if files, err = listFiles(paths); err != nil {
			return err
		}
	}
	left := files[:0:0]
	for _, file := range files {
		if !known[file] {
			left = append(left, file)
		}
	}
	m.bar = newBar(cmd.ErrOrStderr(), !isTerminal(cmd.OutOrStdout()) || a.output != "", len(left))
	failed, err := m.run(cmd, c, left)
	if err == nil && failed > 0 {
		err = fmt.Errorf("%d of %d files failed; their lines say why", failed, len(left))
	}
	return err
}

// openOutput opens the file that records go to, and tells which files it has records of.
func openOutput(name string, resume bool) (*os.File, map[string]bool, error) {
	flags := os.O_RDWR | os.O_CREATE
	if !resume {
		flags |= os.O_TRUNC
	}
	file, err := os.OpenFile(name, flags, 0o644)
	if err != nil {
		return nil, nil, fmt.Errorf("cannot write the output: %w", err)
	}
	known, err := resumeAt(file)
	if err != nil {
		file.Close()
		return nil, nil, err
	}
	return file, known, nil
}
