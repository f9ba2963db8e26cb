package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/spf13/cobra"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/maqaf/maqaf/bulk/internal/analyst"
	"github.com/maqaf/maqaf/bulk/internal/queue"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// queueFlags say where the queue is.
type queueFlags struct {
	url         string
	credentials string
	job         string
}

func (f *queueFlags) register(cmd *cobra.Command, what string) {
	flags := cmd.Flags()
	flags.StringVar(&f.url, "nats", "", what+". $MAQAF_BULK_TOKEN is shown to it")
	flags.StringVar(&f.credentials, "nats-credentials", "", "file of NATS credentials")
	flags.StringVar(&f.job, "job", "archive", "name of the job, the same for distributor and workers: letters, digits, - and _")
}

func (f *queueFlags) check() error {
	if f.job == "" || len(f.job) > 64 || strings.ContainsFunc(f.job, func(r rune) bool {
		return r != '-' && r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) {
		return &usageError{fmt.Errorf("--job is made of letters, digits, - and _, at most 64")}
	}
	return nil
}

func token() string { return os.Getenv("MAQAF_BULK_TOKEN") }

func newDistribute() *cobra.Command {
	var engine engineFlags
	var output outputFlags
	var q queueFlags
	var limits queue.Limits
	var listen string
	cmd := &cobra.Command{
		Use:   "distribute --out=FOLDER PATH...",
		Short: "Hand an archive to workers on other machines, and collect what they find",
		Long: `Distribute puts the documents of an archive on a queue, from which workers (maqaf-bulk work) take them, and writes
what they find: the same output as maqaf-bulk run. The queue is a NATS server with JetStream in this process, or the one
at --nats. It ends when every document is done; stopped or killed, the same command goes on where it was.`,
		Args: paths,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := q.check(); err != nil {
				return err
			}
			t, err := openTask(cmd.Context(), &engine, &output, args)
			if err != nil {
				return err
			}
			defer t.end()
			nc, end, err := t.queue(cmd, &q, listen)
			if err != nil {
				return errors.Join(err, t.ledger.Close())
			}
			defer end()
			return t.watch(cmd, func(ctx context.Context) error {
				return queue.Distribute(ctx, nc, queue.Job{Name: q.job, Job: t.job}, limits, t.archive, t.ledger)
			})
		},
	}
	engine.registerAsker(cmd)
	output.register(cmd)
	q.register(cmd, "URL of NATS servers with JetStream, such as nats://a:4222,nats://b:4222; empty means: one in this process, at --listen")
	flags := cmd.Flags()
	flags.StringVar(&listen, "listen", "localhost:4222", "where the queue in this process listens; beyond this machine only with $MAQAF_BULK_TOKEN")
	flags.IntVar(&limits.Unacknowledged, "unacknowledged", 1024, "most documents that all workers hold together")
	flags.DurationVar(&limits.AckWait, "ack-wait", time.Minute, "how long a worker may hold a document before another gets it")
	flags.Int64Var(&limits.Window, "window", 20_000, "most documents on the queue, with their results")
	flags.IntVar(&limits.Replicas, "replicas", 1, "servers of a NATS cluster that keep each document")
	return cmd
}

// queue returns a connection to the queue.
func (t *task) queue(cmd *cobra.Command, q *queueFlags, listen string) (*nats.Conn, func(), error) {
	if q.url != "" {
		nc, err := queue.Connect(q.url, token(), q.credentials)
		if err != nil {
			return nil, nil, err
		}
		return nc, nc.Close, nil
	}
	nc, url, end, err := queue.Serve(listen, token(), t.ledger.Scratch("jetstream"))
	if err != nil {
		return nil, nil, err
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "queue at %s\n", url)
	return nc, func() {
		time.Sleep(200 * time.Millisecond) // for the workers to hear that it is done
		end()
	}, nil
}

func newWork() *cobra.Command {
	var engine engineFlags
	var q queueFlags
	worker := &queue.Worker{}
	cmd := &cobra.Command{
		Use:   "work --nats=URL",
		Short: "Work on the documents of a queue",
		Long: `Work takes documents from the queue of maqaf-bulk distribute, analyses them in this process or at --addr, and hands in
what it finds. Start as many as there are machines, at any time, and stop any at any time: what one held another
does. It ends when the job is done.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := q.check(); err != nil {
				return err
			}
			if q.url == "" {
				return &usageError{errors.New("give --nats, the URL of the queue")}
			}
			c, end, err := engine.open()
			if err != nil {
				return err
			}
			defer end()
			worker.Analyst = func(ctx context.Context, job queue.Job) (queue.Analyst, error) {
				if _, err := analyst.Ruleset(ctx, c, job.Ruleset); err != nil {
					return nil, err
				}
				options := &maqafv1.AnalyzeOptions{}
				if err := protojson.Unmarshal([]byte(job.Options), options); err != nil {
					return nil, fmt.Errorf("the job is of another version of maqaf-bulk: %w", err)
				}
				return &analyst.Analyst{Client: c, Options: options, Format: job.Format, Streams: engine.streams}, nil
			}
			if worker.Conn, err = queue.Connect(q.url, token(), q.credentials); err != nil {
				return err
			}
			defer worker.Conn.Close()
			worker.Name = q.job
			return worker.Work(cmd.Context())
		},
	}
	engine.register(cmd)
	q.register(cmd, "URL of NATS servers with JetStream, such as nats://host:4222 (required)")
	cmd.Flags().IntVar(&worker.InHand, "in-hand", 32, "most documents that this worker holds")
	cmd.Flags().DurationVar(&worker.Patience, "patience", 5*time.Minute, "how long to wait for a job, and for a queue that is gone")
	return cmd
}
