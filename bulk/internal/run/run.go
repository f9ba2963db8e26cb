// Package run takes an archive through an engine into a ledger.
package run

import (
	"context"
	"errors"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/maqaf/maqaf/bulk/internal/analyst"
	"github.com/maqaf/maqaf/bulk/internal/ledger"
	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

// CheckpointEvery is how often a run makes sure that what it did is not lost. The output does not depend on it.
const CheckpointEvery = 2 * time.Second

// Local analyses an archive in one process: it returns once everything is put, or ctx is done, or with what went wrong.
// Memory holds what the streams hold and one record for each.
func Local(ctx context.Context, archive *source.Archive, l *ledger.Ledger, a *analyst.Analyst) error {
	group, ctx := errgroup.WithContext(ctx)
	documents := make(chan *source.Document)
	group.Go(func() error {
		defer close(documents)
		return Feed(ctx, archive, l, func(d *source.Document) error {
			select {
			case documents <- d:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	})
	group.Go(func() error {
		return a.Run(ctx, documents, func(_ *source.Document, e record.Entry) error { return l.Put(e, false) })
	})
	group.Go(func() error { return Checkpoints(ctx, l, l.Checkpoint) })
	return group.Wait()
}

// Feed reads the archive from where the ledger stands, and sends on each document that is still to be analysed. What
// has no text, what has the id of an earlier document, and what send gives a source.Fault, it puts into the ledger
// itself.
func Feed(ctx context.Context, archive *source.Archive, l *ledger.Ledger, send func(*source.Document) error) error {
	seq, position := l.Resume()
	for item, err := range archive.Read(position) {
		if err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		d := item.Document
		d.Seq = seq
		duplicate, err := l.Known(seq, d.ID, item.Next)
		if err != nil {
			return err
		}
		seq++
		switch {
		case l.Has(d.Seq):
			continue
		case duplicate:
			d.Fault = source.Invalid(source.DuplicateID, "an earlier document of the archive has this id; that one counts")
		}
		if d.Fault == nil {
			if err := send(&d); err != nil && !errors.As(err, &d.Fault) {
				return err
			}
		}
		if d.Fault != nil {
			if err := dead(l, &d, duplicate); err != nil {
				return err
			}
		}
	}
	l.End(seq)
	return nil
}

func dead(l *ledger.Ledger, d *source.Document, duplicate bool) error {
	e, err := record.DeadLetter(d, d.Fault)
	if err != nil {
		return err
	}
	return l.Put(e, duplicate)
}

// Checkpoints calls checkpoint now and then, until everything is put.
func Checkpoints(ctx context.Context, l *ledger.Ledger, checkpoint func() error) error {
	tick := time.NewTicker(CheckpointEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if err := checkpoint(); err != nil {
				return err
			}
		case <-l.Complete():
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
