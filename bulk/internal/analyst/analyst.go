// Package analyst sends documents to an engine, over several streams at once, and hands back what becomes of each.
package analyst

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"

	"golang.org/x/sync/errgroup"
	rpcstatus "google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Analyst asks one engine. Its fields are fixed once it works.
type Analyst struct {
	Client  *client.Client
	Options *maqafv1.AnalyzeOptions // of every document; its own reference and zone are put in
	Format  record.Format           // of the entries
	Streams int                     // at a time
}

// Answer is called with what became of a document, from several goroutines at once.
type Answer func(*source.Document, record.Entry) error

// Run analyses the documents until there are no more. An error says that the engine is gone, or is answer's own; the
// documents that were taken and not answered are then still to be done.
func (a *Analyst) Run(ctx context.Context, documents <-chan *source.Document, answer Answer) error {
	group, ctx := errgroup.WithContext(ctx)
	for range max(a.Streams, 1) {
		group.Go(func() error { return a.stream(ctx, documents, answer) })
	}
	return group.Wait()
}

// stream works over one stream.
func (a *Analyst) stream(ctx context.Context, documents <-chan *source.Document, answer Answer) error {
	var mu sync.Mutex
	open := map[int32]*source.Document{}
	items := func(yield func(*maqafv1.AnalyzeItem) bool) {
		for n := int32(0); ; n++ {
			select {
			case d, more := <-documents:
				if !more {
					return
				}
				mu.Lock()
				open[n] = d
				mu.Unlock()
				if !yield(&maqafv1.AnalyzeItem{Document: d.Message(), Options: a.optionsOf(d)}) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
	for result, err := range a.results(ctx, items) {
		if err != nil {
			return err
		}
		mu.Lock()
		d := open[result.GetIndex()]
		delete(open, result.GetIndex())
		mu.Unlock()
		entry, err := a.entry(ctx, d, result)
		if err != nil {
			return err
		}
		if err := answer(d, entry); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (a *Analyst) results(ctx context.Context, items iter.Seq[*maqafv1.AnalyzeItem]) iter.Seq2[*maqafv1.AnalyzeItemResult, error] {
	return a.Client.AnalyzeAll(ctx, &maqafv1.StreamConfig{Options: a.Options, Unordered: true}, items)
}

// optionsOf returns the options of a document that has some of its own, else nil.
func (a *Analyst) optionsOf(d *source.Document) *maqafv1.AnalyzeOptions {
	if d.Reference == "" && d.Zone == "" {
		return nil
	}
	own := proto.CloneOf(a.Options)
	if own.Dates == nil {
		own.Dates = &maqafv1.DateOptions{}
	}
	if d.Reference != "" {
		own.Dates.Reference = d.Reference
	}
	if d.Zone != "" {
		own.Dates.TimeZone = d.Zone
	}
	return own
}

// entry makes an entry of a result. What may pass by itself is asked once more, alone.
func (a *Analyst) entry(ctx context.Context, d *source.Document, result *maqafv1.AnalyzeItemResult) (record.Entry, error) {
	bad := result.GetError()
	switch {
	case bad == nil:
		return record.Of(a.Format, d, result.GetAnalysis())
	case passing(bad):
		return a.One(ctx, d)
	}
	return record.DeadLetter(d, record.FaultOf(bad))
}

// One analyses one document by itself. An error says that the engine is gone.
func (a *Analyst) One(ctx context.Context, d *source.Document) (record.Entry, error) {
	options := a.optionsOf(d)
	if options == nil {
		options = a.Options
	}
	analysis, err := a.Client.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: d.Message(), Options: options})
	if err == nil {
		return record.Of(a.Format, d, analysis)
	}
	s := status.Convert(err)
	if ctx.Err() != nil || passing(s.Proto()) && s.Code() != codes.DeadlineExceeded {
		return record.Entry{}, err
	}
	return record.DeadLetter(d, record.FaultOf(s.Proto()))
}

// passing tells whether another try may succeed.
func passing(s *rpcstatus.Status) bool {
	switch codes.Code(s.GetCode()) {
	case codes.Unavailable, codes.ResourceExhausted, codes.Aborted, codes.Canceled, codes.DeadlineExceeded:
		return true
	}
	return false
}

// Ruleset returns the ruleset that the engine goes by, or checks that it has the one that is wanted.
func Ruleset(ctx context.Context, c *client.Client, wanted string) (string, error) {
	info, err := c.GetServerInfo(ctx)
	if err != nil {
		return "", fmt.Errorf("the engine does not answer: %w", err)
	}
	for _, r := range info.GetRulesets() {
		if wanted == "" && r.GetIsDefault() || wanted != "" && r.GetId() == wanted {
			return r.GetId(), nil
		}
	}
	if wanted == "" {
		return "", errors.New("the engine names no default ruleset")
	}
	return "", fmt.Errorf("the engine does not know ruleset %s", wanted)
}
