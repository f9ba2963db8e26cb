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
	"golang.org/x/sync/semaphore"

	"github.com/maqaf/maqaf/bulk/internal/analyst"
	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

// Analyst is who analyses; *analyst.Analyst is one.
type Analyst interface {
	Run(context.Context, <-chan *source.Document, analyst.Answer) error
	One(context.Context, *source.Document) (record.Entry, error)
}

// Worker works on the documents of a job.
type Worker struct {
	Conn *nats.Conn
	Name string // of the job
	// Analyst returns who analyses by the job's options.
	Analyst func(context.Context, Job) (Analyst, error)
	// InHand is the most documents that the worker holds at a time; 0 means 32.
	InHand int
	// Patience is how long it waits for a job, and for a queue that is gone; 0 means 5 min.
	Patience time.Duration

	js        jetstream.JetStream
	job       Job
	analyst   Analyst
	tries     jetstream.KeyValue
	hand      *semaphore.Weighted
	documents chan *source.Document
	open      sync.Map // *source.Document → jetstream.Msg
}

// Work waits for the job and works until it is done. When ctx is done it finishes what it began, gives the rest back,
// and returns ctx's error.
func (w *Worker) Work(ctx context.Context) error {
	if w.InHand == 0 {
		w.InHand = 32
	}
	if w.Patience == 0 {
		w.Patience = 5 * time.Minute
	}
	var err error
	if w.js, err = jetstream.New(w.Conn); err != nil {
		return err
	}
	done := make(chan *nats.Msg, 1)
	sub, err := w.Conn.ChanSubscribe(Job{Name: w.Name}.doneSubject(), done)
	if err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	defer sub.Unsubscribe()
	if err := w.wait(ctx); err != nil {
		return err
	}
	if w.analyst, err = w.Analyst(ctx, w.job); err != nil {
		return err
	}
	if w.tries, err = w.js.KeyValue(ctx, w.job.tries()); err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	consumer, err := w.js.Consumer(ctx, w.job.workStream(), workers)
	if err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	messages, err := consumer.Messages(jetstream.PullMaxMessages(w.InHand))
	if err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	defer messages.Stop()
	w.hand, w.documents = semaphore.NewWeighted(int64(w.InHand)), make(chan *source.Document)
	group, inner := errgroup.WithContext(context.WithoutCancel(ctx))
	pulling, stop := context.WithCancel(inner)
	defer stop()
	defer context.AfterFunc(ctx, stop)()
	go func() {
		select {
		case <-done:
			stop()
		case <-pulling.Done():
		}
	}()
	group.Go(func() error { return w.analyst.Run(inner, w.documents, w.answer(inner)) })
	group.Go(func() error {
		defer close(w.documents)
		return w.pull(pulling, inner, messages)
	})
	return errors.Join(group.Wait(), w.settle(inner), ctx.Err())
}

// wait waits until there is a job.
func (w *Worker) wait(ctx context.Context) error {
	until := time.Now().Add(w.Patience)
	for {
		job, err := find(ctx, w.js, w.Name)
		if err == nil {
			w.job = job
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if time.Now().After(until) {
			return fmt.Errorf("no job named %s on the queue after %s: %w", w.Name, w.Patience, err)
		}
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
		}
	}
}

// pull takes documents until pulling is done or the job is.
func (w *Worker) pull(pulling, inner context.Context, messages jetstream.MessagesContext) error {
	heard := time.Now()
	for {
		m, err := messages.Next(jetstream.NextContext(pulling))
		switch {
		case pulling.Err() != nil:
			w.giveBack(m, messages)
			return nil
		case errors.Is(err, jetstream.ErrNoHeartbeat): // the connection is being made anew, or the job is done
			if _, err := find(pulling, w.js, w.Name); errors.Is(err, jetstream.ErrStreamNotFound) {
				return nil
			}
			if time.Since(heard) > w.Patience {
				return fmt.Errorf("the queue was not there for %s", w.Patience)
			}
			continue
		case errors.Is(err, jetstream.ErrConsumerDeleted), errors.Is(err, jetstream.ErrConsumerNotFound), errors.Is(err, jetstream.ErrMsgIteratorClosed):
			return nil
		case err != nil:
			return fmt.Errorf("cannot read the queue: %w", err)
		}
		heard = time.Now()
		if err := w.take(pulling, inner, m); err != nil {
			return err
		}
	}
}

// giveBack returns what was delivered and not begun, for others to have at once.
func (w *Worker) giveBack(m jetstream.Msg, messages jetstream.MessagesContext) {
	messages.Drain()
	for {
		if m != nil {
			_ = m.Nak() // one that is lost comes back after AckWait
		}
		var err error
		if m, err = messages.Next(jetstream.NextMaxWait(100 * time.Millisecond)); err != nil {
			return
		}
	}
}

// often is from which delivery on a document is suspected of killing workers.
const often = 3

// take begins a document: among others, or by itself if it was delivered often.
func (w *Worker) take(pulling, inner context.Context, m jetstream.Msg) error {
	var d source.Document
	meta, err := m.Metadata()
	if err == nil {
		err = json.Unmarshal(m.Data(), &d)
	}
	if err != nil {
		return m.TermWithReason("not a document of maqaf-bulk")
	}
	if meta.NumDelivered >= often {
		return w.alone(pulling, inner, &d, m)
	}
	if w.hand.Acquire(pulling, 1) != nil {
		return m.Nak()
	}
	w.open.Store(&d, m)
	select {
	case w.documents <- &d:
		return nil
	case <-inner.Done():
		return inner.Err()
	}
}

// answer returns the function that hands in what became of a document that was begun among others.
func (w *Worker) answer(ctx context.Context) analyst.Answer {
	return func(d *source.Document, e record.Entry) error {
		m, there := w.open.LoadAndDelete(d)
		if !there {
			return fmt.Errorf("document %d was answered twice", d.Seq)
		}
		go func() { // the stream goes on while the queue answers; hand bounds how many wait
			defer w.hand.Release(1)
			w.handIn(ctx, d, m.(jetstream.Msg), e)
		}()
		return nil
	}
}

// settle waits for what is being handed in.
func (w *Worker) settle(ctx context.Context) error {
	if ctx.Err() != nil {
		ctx = context.WithoutCancel(ctx)
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	unbegun := 0
	w.open.Range(func(any, any) bool { unbegun++; return true })
	return w.hand.Acquire(ctx, int64(w.InHand-unbegun))
}

// handIn publishes what became of a document, and takes it off the queue. Where that fails it comes again, to
// whomever.
func (w *Worker) handIn(ctx context.Context, d *source.Document, m jetstream.Msg, e record.Entry) {
	if most := int(w.Conn.MaxPayload()) - 4<<10; len(e.Payload) > most {
		e, _ = record.DeadLetter(d, source.Invalid(source.AnswerTooLarge, fmt.Sprintf("the answer has %d bytes, the queue takes %d", len(e.Payload), most)))
	}
	result := nats.NewMsg(w.job.resultSubject())
	result.Data = e.Payload
	result.Header.Set(jetstream.MsgIDHeader, w.job.messageID(d.ID))
	result.Header.Set(headerSeq, strconv.FormatInt(e.Seq, 10))
	result.Header.Set(headerPartition, e.Partition)
	if _, err := w.js.PublishMsg(ctx, result, jetstream.WithRetryAttempts(5), jetstream.WithRetryWait(200*time.Millisecond)); err != nil {
		return
	}
	if e.Dead() {
		_ = m.TermWithReason("dead letter")
		return
	}
	_ = m.Ack()
}
