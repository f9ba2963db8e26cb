package queue

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/sync/errgroup"

	"github.com/maqaf/maqaf/bulk/internal/ledger"
	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/run"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

// publishing is how many messages may wait for the queue to say that it has them.
const publishing = 256

// Distribute hands the documents of an archive to the workers on the queue, and collects what they find. It returns once
// everything is in the ledger, and then takes the job off the queue.
func Distribute(ctx context.Context, nc *nats.Conn, job Job, limits Limits, archive *source.Archive, l *ledger.Ledger) error {
	limits.defaults()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	js, err := jetstream.New(nc, jetstream.WithPublishAsyncMaxPending(publishing), jetstream.WithPublishAsyncTimeout(30*time.Second),
		jetstream.WithPublishAsyncErrHandler(func(_ jetstream.JetStream, _ *nats.Msg, err error) {
			cancel(fmt.Errorf("the queue does not take documents: %w", err))
		}))
	if err != nil {
		return err
	}
	if err := declare(ctx, js, job, limits); err != nil {
		return err
	}
	d := &distributor{js: js, job: job, limits: limits, ledger: l, most: int(nc.MaxPayload()) - 4<<10}
	group, ctx2 := errgroup.WithContext(ctx)
	group.Go(func() error {
		return run.Feed(ctx2, archive, l, func(doc *source.Document) error { return d.send(ctx2, doc) })
	})
	group.Go(func() error { return d.collect(ctx2) })
	group.Go(func() error { return run.Checkpoints(ctx2, l, d.checkpoint) })
	if err := group.Wait(); err != nil {
		if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
			return cause
		}
		return err
	}
	if err := d.checkpoint(); err != nil {
		return err
	}
	// Workers end at this message; one that misses it ends when it finds that the stream is gone.
	return errors.Join(nc.Publish(job.doneSubject(), nil), remove(ctx, js, job), nc.Flush())
}

type distributor struct {
	js     jetstream.JetStream
	job    Job
	limits Limits
	ledger *ledger.Ledger
	most   int // bytes of a message

	mu    sync.Mutex
	owing []jetstream.Msg // results that are put, not yet acknowledged
}

// send publishes a document once there is room. One that the queue cannot take is told by its fault.
func (d *distributor) send(ctx context.Context, doc *source.Document) error {
	for d.ledger.Behind(doc.Seq) >= d.limits.Window {
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	data, err := json.Marshal(doc)
	if err != nil {
		return err
	}
	if len(data) > d.most {
		return source.Invalid(source.RecordTooLarge, fmt.Sprintf("the document has %d bytes on the queue, which takes %d", len(data), d.most))
	}
	m := nats.NewMsg(d.job.workSubject())
	m.Data = data
	m.Header.Set(jetstream.MsgIDHeader, d.job.messageID(doc.ID))
	if _, err := d.js.PublishMsgAsync(m, jetstream.WithStallWait(30*time.Second)); err != nil {
		return fmt.Errorf("the queue does not take documents: %w", err)
	}
	return ctx.Err()
}

// collect puts results into the ledger until nothing is missing.
func (d *distributor) collect(ctx context.Context) error {
	consumer, err := d.js.Consumer(ctx, d.job.resultStream(), collector)
	if err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	results, err := consumer.Messages(jetstream.PullMaxMessages(1000))
	if err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	defer results.Stop()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-d.ledger.Complete():
			cancel()
		case <-ctx.Done():
		}
	}()
	for {
		m, err := results.Next(jetstream.NextContext(ctx))
		select {
		case <-d.ledger.Complete():
			return nil
		default:
		}
		if errors.Is(err, jetstream.ErrNoHeartbeat) { // the connection is being made anew
			continue
		}
		if err != nil {
			return fmt.Errorf("cannot read results: %w", err)
		}
		if err := d.put(m); err != nil {
			return err
		}
	}
}

func (d *distributor) put(m jetstream.Msg) error {
	seq, err := strconv.ParseInt(m.Headers().Get(headerSeq), 10, 64)
	if err != nil {
		return m.TermWithReason("no number")
	}
	if err := d.ledger.Put(record.Entry{Seq: seq, Partition: m.Headers().Get(headerPartition), Payload: m.Data()}, false); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.owing = append(d.owing, m)
	return nil
}

// checkpoint brings the results to the disk, and only then off the queue.
func (d *distributor) checkpoint() error {
	d.mu.Lock()
	owing := d.owing
	d.owing = nil
	d.mu.Unlock()
	if err := d.ledger.Checkpoint(); err != nil {
		return err
	}
	for _, m := range owing {
		_ = m.Ack() // one that is lost brings the result again, which the ledger has
	}
	return nil
}
