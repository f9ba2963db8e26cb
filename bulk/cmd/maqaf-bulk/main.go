// Maqaf-bulk analyses archives of millions of documents, on one machine or on many. `maqaf-bulk --help` tells everything.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"google.golang.org/grpc/status"
)

// version is set by the linker: -X main.version=1.2.3.
var version = "0.1.0-dev"

// Exit codes.
const (
	exitFailed  = 1 // the work could not be done
	exitUsage   = 2 // the command line makes no sense
	exitStopped = 3 // stopped by a signal; the same command goes on
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() { // a second signal ends the program at once
		<-ctx.Done()
		stop()
	}()
	os.Exit(execute(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// execute runs one command line and returns the exit code.
func execute(ctx context.Context, args []string, out, errOut io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return 0
	case ctx.Err() != nil:
		fmt.Fprintln(errOut, "maqaf-bulk: stopped; the same command goes on where it was")
		return exitStopped
	case errors.As(err, &usage):
		fmt.Fprintf(errOut, "maqaf-bulk: %s\n", oneLine(err))
		return exitUsage
	}
	fmt.Fprintf(errOut, "maqaf-bulk: %s\n", oneLine(err))
	return exitFailed
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "maqaf-bulk",
		Short: "Analyse archives of millions of documents",
		Long: `Maqaf-bulk reads documents from NDJSON, WARC and WET files and folders of text and HTML, and writes what stands in
them as NDJSON or Parquet, by month of publication and language. A run that was killed goes on where it was.

  maqaf-bulk run --out=pages/ crawl.warc.gz          on this machine
  maqaf-bulk distribute --out=pages/ crawl.warc.gz   hands the documents to workers, and collects what they find
  maqaf-bulk work --nats=nats://host:4222            is one of them

docs/archives.md tells more.`,
		Version:       version,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return &usageError{fmt.Errorf("no command is called %q; see maqaf-bulk --help", args[0])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.AddCommand(newRun(), newDistribute(), newWork())
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return &usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
	})
	return root
}

// usageError says that the command line makes no sense.
type usageError struct{ error }

func (e *usageError) Unwrap() error { return e.error }

// oneLine says what went wrong in one line.
func oneLine(err error) string {
	message := err.Error()
	if s, ok := status.FromError(err); ok {
		message = s.Message()
	}
	return strings.Join(strings.Fields(message), " ")
}
