package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/maqaf/maqaf/bulk/internal/run"
)

func newRun() *cobra.Command {
	var engine engineFlags
	var output outputFlags
	cmd := &cobra.Command{
		Use:   "run --out=FOLDER PATH...",
		Short: "Analyse an archive on this machine",
		Args:  paths,
		RunE: func(cmd *cobra.Command, args []string) error {
			t, err := openTask(cmd.Context(), &engine, &output, args)
			if err != nil {
				return err
			}
			defer t.end()
			return t.watch(cmd, func(ctx context.Context) error { return run.Local(ctx, t.archive, t.ledger, t.analyst) })
		},
	}
	engine.register(cmd)
	output.register(cmd)
	return cmd
}

func paths(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return &usageError{fmt.Errorf("give the files and folders of the archive; see %s --help", cmd.CommandPath())}
	}
	return nil
}

// watch shows how far work is, writes what is left when it is done, and the counts. Where work is stopped, what it did
// is kept.
func (t *task) watch(cmd *cobra.Command, work func(context.Context) error) error {
	began := time.Now()
	stop := show(newBar(cmd.ErrOrStderr(), t.archive.Bytes()), t)
	err := work(cmd.Context())
	stop()
	if err != nil {
		return errors.Join(err, t.ledger.Checkpoint(), t.ledger.Close())
	}
	counts, err := t.ledger.Finish()
	if err = errors.Join(err, t.ledger.Close()); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%d documents: %d analysed, %d dead letters (%d of them duplicates); ruleset %s, %s\n",
		counts.Documents, counts.Answered, counts.Dead, counts.Duplicates, t.job.Ruleset, time.Since(began).Round(10*time.Millisecond))
	return err
}

// newBar returns a progress bar, where errOut is a terminal; else one that shows nothing.
func newBar(errOut io.Writer, size int64) *progressbar.ProgressBar {
	file, is := errOut.(*os.File)
	if !is || !term.IsTerminal(int(file.Fd())) {
		return progressbar.DefaultSilent(size)
	}
	return progressbar.NewOptions64(size, progressbar.OptionSetWriter(errOut), progressbar.OptionSetDescription("maqaf"),
		progressbar.OptionShowBytes(true), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
}

// show brings the bar up to date now and then, until it is told to stop.
func show(bar *progressbar.ProgressBar, t *task) (stop func()) {
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(200 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				_, position := t.ledger.Resume()
				c := t.ledger.Counts()
				bar.Describe(fmt.Sprintf("%d documents, %d dead", c.Documents, c.Dead))
				_ = bar.Set64(t.archive.Behind(position)) // fails only where the terminal is gone
			case <-done:
				_ = bar.Finish()
				return
			}
		}
	}()
	return func() { close(done); <-ended }
}

// squeeze returns JSON without spaces: protojson varies them from build to build.
func squeeze(text []byte) string {
	var out bytes.Buffer
	if json.Compact(&out, text) != nil {
		return string(text)
	}
	return out.String()
}
