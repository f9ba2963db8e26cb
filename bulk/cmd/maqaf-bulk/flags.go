package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"os"
	"runtime"

	"github.com/spf13/cobra"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/maqaf/maqaf/bulk/internal/analyst"
	"github.com/maqaf/maqaf/bulk/internal/ledger"
	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// engineFlags say who analyses.
type engineFlags struct {
	addr    string
	tls     bool
	streams int
}

func (f *engineFlags) register(cmd *cobra.Command) {
	f.registerAsker(cmd)
	cmd.Flags().IntVar(&f.streams, "streams", runtime.GOMAXPROCS(0), "streams at a time")
}

// registerAsker registers the flags of a command that only asks for the ruleset.
func (f *engineFlags) registerAsker(cmd *cobra.Command) {
	f.streams = 1
	flags := cmd.Flags()
	flags.StringVar(&f.addr, "addr", "", "host and port, or gRPC target such as dns:///maqaf:7788, of servers to ask; empty means: analyse in this process. $MAQAF_TOKEN is sent to them, over TLS only")
	flags.BoolVar(&f.tls, "tls", false, "speak TLS to --addr")
}

// open returns a client and the function that ends it.
func (f *engineFlags) open() (*client.Client, func(), error) {
	if f.streams < 1 || f.streams > 1000 {
		return nil, nil, &usageError{fmt.Errorf("--streams=%d is not between 1 and 1000", f.streams)}
	}
	if f.addr != "" {
		config := client.Config{Addr: f.addr, Token: os.Getenv("MAQAF_TOKEN")}
		if f.tls {
			config.TLS = &tls.Config{}
		}
		c, err := client.Dial(config)
		if err != nil {
			return nil, nil, err
		}
		return c, func() { c.Close() }, nil
	}
	conn, end, err := server.Local(server.Config{MaxTextBytes: server.MaxTextBytesCeiling, MaxStreams: 2*f.streams + 8})
	if err != nil {
		return nil, nil, err
	}
	return client.New(conn), end, nil
}

// outputFlags say what is written, and how documents are read.
type outputFlags struct {
	out       string
	format    string
	part      int64
	zone      string
	reference string
	evidence  bool
	offsets   string
}

func (f *outputFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.out, "out", "", "folder for the output: empty, or that of the run to go on with (required)")
	flags.StringVar(&f.format, "format", "ndjson", "ndjson or parquet")
	flags.Int64Var(&f.part, "part-documents", ledger.DefaultPartDocuments, "documents of the archive that make one file in each partition")
	flags.StringVar(&f.zone, "zone", "", "IANA zone of documents that name none, such as Asia/Jerusalem")
	flags.StringVar(&f.reference, "reference", "", "what relative dates count from where a document names nothing; empty means: find it in the document")
	flags.BoolVar(&f.evidence, "evidence", false, "say which rule each segment and date rests on")
	flags.StringVar(&f.offsets, "offsets", "utf8", "what offsets count: utf8, utf16 or code-point")
}

var units = map[string]maqafv1.OffsetUnit{
	"utf8": maqafv1.OffsetUnit_OFFSET_UNIT_UTF8_BYTE, "utf16": maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT,
	"code-point": maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT,
}

// check finds what makes no sense, and returns the options of every document.
func (f *outputFlags) check(ruleset string) (*maqafv1.AnalyzeOptions, error) {
	unit, known := units[f.offsets]
	switch {
	case f.out == "":
		return nil, &usageError{errors.New("give --out, the folder for the output")}
	case f.format != string(record.NDJSON) && f.format != string(record.Parquet):
		return nil, &usageError{fmt.Errorf("--format=%s is neither ndjson nor parquet", f.format)}
	case f.part < 1 || f.part > 10_000_000:
		return nil, &usageError{fmt.Errorf("--part-documents=%d is not between 1 and 10000000", f.part)}
	case !known:
		return nil, &usageError{fmt.Errorf("--offsets=%s is none of utf8, utf16 and code-point", f.offsets)}
	}
	return &maqafv1.AnalyzeOptions{
		OffsetUnit: unit, IncludeText: true, IncludeEvidence: f.evidence, Ruleset: ruleset,
		Dates: &maqafv1.DateOptions{Reference: f.reference, TimeZone: f.zone},
	}, nil
}

// task is an archive, who analyses it, and what it becomes.
type task struct {
	archive *source.Archive
	ledger  *ledger.Ledger
	analyst *analyst.Analyst
	job     ledger.Job
	end     func()
}

func openTask(ctx context.Context, engine *engineFlags, output *outputFlags, paths []string) (*task, error) {
	if _, err := output.check(""); err != nil {
		return nil, err
	}
	archive, err := source.Open(paths)
	if err != nil {
		return nil, err
	}
	c, end, err := engine.open()
	if err != nil {
		return nil, err
	}
	t := &task{archive: archive, end: end}
	if err := t.open(ctx, c, engine, output); err != nil {
		end()
		return nil, err
	}
	return t, nil
}

func (t *task) open(ctx context.Context, c *client.Client, engine *engineFlags, output *outputFlags) error {
	ruleset, err := analyst.Ruleset(ctx, c, "")
	if err != nil {
		return err
	}
	options, err := output.check(ruleset)
	if err != nil {
		return err
	}
	text, err := protojson.Marshal(options)
	if err != nil {
		return err
	}
	t.analyst = &analyst.Analyst{Client: c, Options: options, Format: record.Format(output.format), Streams: engine.streams}
	t.job = ledger.Job{Archive: t.archive.Digest(), Ruleset: ruleset, Options: squeeze(text), Format: t.analyst.Format, PartDocuments: output.part}
	t.ledger, err = ledger.Open(output.out, t.job)
	return err
}
