// Maqaf finds captions, credits, bylines, publication lines and dates in mixed Hebrew and English text. `maqaf help`
// tells everything.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// version and revision are set by the linker: -X main.version=1.2.3 -X main.revision=COMMIT.
var (
	version  = "0.1.0-dev"
	revision = "" // empty: what Go itself has noted of the commit
)

// Exit codes.
const (
	exitFailed = 1 // the work could not be done
	exitUsage  = 2 // the command line makes no sense
)

func main() {
	os.Exit(run(untilSignal(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// untilSignal returns a context that ends with the first SIGINT or SIGTERM. The second ends the program at once: whoever
// sees the context's end can send it, so the signals are given back to the system before that.
func untilSignal() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-signals
		signal.Stop(signals)
		cancel()
	}()
	return ctx
}

// run runs one command line and returns the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	if !errors.Is(err, errChanges) { // its diff has told everything
		fmt.Fprintf(errOut, "maqaf: %s\n", oneLine(err))
	}
	var usage *usageError
	if errors.As(err, &usage) {
		return exitUsage
	}
	return exitFailed
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "maqaf",
		Short: "Typed segments, dates and right order out of mixed Hebrew and English text",
		Long: `Maqaf finds the typed segments of a newsroom page (captions, credits, bylines, datelines, publication lines and
more), normalizes dates and bidirectional text, and returns it all with exact offsets: as a gRPC service
(maqaf serve) or here, on a file.`,
		Version:       version,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return &usageError{fmt.Errorf("no command is called %q; see maqaf --help", args[0])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if err := readEnvironment(cmd.Flags(), os.LookupEnv); err != nil {
				return err
			}
			return checkLook(cmd)
		},
	}
	registerLook(root)
	root.AddCommand(newServe(), newPlayground(), newAnalyze(), newDates(), newNormalize(), newBidi(), newExplain(), newInfo(), newHealthcheck(), newBulk())
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return &usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
	})
	return root
}

// usageError says that the command line makes no sense.
type usageError struct{ error }

func (e *usageError) Unwrap() error { return e.error }

// exactly returns an argument check that names what is missing.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return &usageError{fmt.Errorf("give %s; see %s --help", what, cmd.CommandPath())}
		}
		return nil
	}
}

// oneLine says what went wrong in one line, as the server said it where it did.
func oneLine(err error) string {
	message := err.Error()
	if s, ok := status.FromError(err); ok && s.Code() != codes.OK {
		message = s.Message()
		if s.Code() == codes.Unavailable {
			if at := strings.LastIndex(message, "dial "); at >= 0 {
				message = strings.Trim(message[at:], `"`)
			}
			message = "no maqaf server answers there: " + message
		}
	}
	return strings.Join(strings.Fields(message), " ")
}

// commit returns the commit that the binary was built from, or "".
func commit() string {
	if revision != "" {
		return revision
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return ""
}
