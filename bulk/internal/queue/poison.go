package queue

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

// mostTries is how often a suspected document is begun by itself before it is given up.
const mostTries = 3

// alone works on a document that was delivered often. It may have been beside one that kills workers, or be that one: so
// it is begun with nothing else in hand, after the try was counted on the queue. Thus a try that kills the worker counts
// against this document alone, and one that has had its tries is given up as poison.
func (w *Worker) alone(pulling, inner context.Context, d *source.Document, m jetstream.Msg) error {
	if w.hand.Acquire(pulling, int64(w.InHand)) != nil {
		return m.Nak()
	}
	defer w.hand.Release(int64(w.InHand))
	key, tries := strconv.FormatInt(d.Seq, 10), 0
	if value, err := w.tries.Get(inner, key); err == nil {
		tries, _ = strconv.Atoi(string(value.Value()))
	} else if !errors.Is(err, jetstream.ErrKeyNotFound) {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	if tries >= mostTries {
		e, err := record.DeadLetter(d, &source.Fault{Code: "ABORTED", Reason: source.Poison, Message: fmt.Sprintf(
			"no worker finished it: %d began it by itself", tries)})
		if err != nil {
			return err
		}
		w.handIn(inner, d, m, e)
		return nil
	}
	if _, err := w.tries.PutString(inner, key, strconv.Itoa(tries+1)); err != nil {
		return fmt.Errorf("cannot use the queue: %w", err)
	}
	_ = m.InProgress() // its turn may have come late
	e, err := w.analyst.One(inner, d)
	if err != nil { // the engine is gone, which is no fault of the document
		_, _ = w.tries.PutString(inner, key, strconv.Itoa(tries))
		_ = m.Nak()
		return err
	}
	w.handIn(inner, d, m, e)
	return nil
}
