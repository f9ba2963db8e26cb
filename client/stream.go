package client

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"sync"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Pauses before a broken stream is opened again, and how many times that may fail without an answer in between.
const (
	firstPause   = 50 * time.Millisecond
	longestPause = 2 * time.Second
	mostFailures = 10
)

// AnalyzeAll streams items to the server and yields their results: in the items' order, unless config says otherwise.
// A bad item yields a result with an error of its own, and the stream goes on. If the server goes away, drains or has
// no room, the items that were not answered are sent again, to another where there is one: each item is answered once.
// An error in second place ends the sequence: the results before it stand, the items after them were not answered. A
// nil config means the defaults.
//
// Items are taken as fast as the server reads them, in another goroutine than the caller's, and kept until they are
// answered; memory stays bounded by what the server and the connection hold. Stopping early ends the call; no item is
// taken after AnalyzeAll has returned.
func (c *Client) AnalyzeAll(ctx context.Context, config *maqafv1.StreamConfig, items iter.Seq[*maqafv1.AnalyzeItem]) iter.Seq2[*maqafv1.AnalyzeItemResult, error] {
	if config == nil {
		config = &maqafv1.StreamConfig{}
	}
	return func(yield func(*maqafv1.AnalyzeItemResult, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		all := &analyzeAll{client: c, config: config, source: make(chan *maqafv1.AnalyzeItem), yield: yield}
		taken := make(chan struct{})
		defer func() { cancel(); <-taken }()
		go func() {
			defer close(taken)
			take(ctx, items, all.source)
		}()
		all.run(ctx)
	}
}

// take passes the items on, one at a time.
func take(ctx context.Context, items iter.Seq[*maqafv1.AnalyzeItem], source chan<- *maqafv1.AnalyzeItem) {
	for item := range items {
		select {
		case source <- item:
		case <-ctx.Done():
			return
		}
	}
	close(source)
}

// owed is an item that was not answered yet.
type owed struct {
	index int32 // among all items of the call
	item  *maqafv1.AnalyzeItem
}

// analyzeAll is one call, over as many streams as it takes.
type analyzeAll struct {
	client *Client
	config *maqafv1.StreamConfig
	source chan *maqafv1.AnalyzeItem
	yield  func(*maqafv1.AnalyzeItemResult, error) bool
	taken  int32  // items that came from source
	again  []owed // to be sent again, in order
}

// run opens streams until every item is answered, the caller stops, or an error stays.
func (a *analyzeAll) run(ctx context.Context) {
	failures, pause := 0, firstPause
	for {
		answers, err := a.attempt(ctx)
		if err == nil {
			return
		}
		if answers > 0 {
			failures, pause = 0, firstPause
		}
		if failures++; failures > mostFailures || ctx.Err() != nil || !passing(err) {
			a.yield(nil, err)
			return
		}
		select {
		case <-time.After(max(pause, pauseAsked(err))):
		case <-ctx.Done():
			a.yield(nil, status.FromContextError(ctx.Err()).Err())
			return
		}
		pause = min(2*pause, longestPause)
	}
}

// passing tells whether another stream may succeed where one ended with err.
func passing(err error) bool {
	reason, _ := Reason(err)
	return status.Code(err) == codes.Unavailable || reason == maqafv1.ErrorReason_ERROR_REASON_IDLE ||
		reason == maqafv1.ErrorReason_ERROR_REASON_QUOTA_EXCEEDED
}

// pauseAsked returns the pause that the server asked for, or 0.
func pauseAsked(err error) time.Duration {
	for _, detail := range status.Convert(err).Details() {
		if info, ok := detail.(*errdetails.RetryInfo); ok {
			return info.GetRetryDelay().AsDuration()
		}
	}
	return 0
}

// attempt opens one stream and yields its answers. It returns nil when all is done, or the caller wants no more.
func (a *analyzeAll) attempt(ctx context.Context) (answers int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := a.client.text.StreamAnalyzeText(ctx)
	if err != nil {
		return 0, err
	}
	sender := &sender{of: a, stream: stream, open: map[int32]owed{}}
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		sender.run(ctx)
	}()
	defer func() { // what this stream leaves open goes over the next one, before what it did not come to send
		cancel()
		<-sent
		a.again = append(sender.left(), a.again...)
	}()
	for {
		response, err := stream.Recv()
		if err == io.EOF && sender.done() {
			return answers, nil
		}
		if errors.Is(err, io.EOF) {
			// Also what gRPC makes of a stream that it could not begin again, in an error that wraps io.EOF.
			return answers, errBroken
		}
		if err != nil {
			return answers, err
		}
		result := response.GetResult()
		item, known := sender.answered(result.GetIndex())
		if !known {
			return answers, status.Errorf(codes.Internal, "the server answered item %d, which was not asked", result.GetIndex())
		}
		result.Index = item.index
		answers++
		if !a.yield(result, nil) {
			return answers, nil
		}
	}
}

// errBroken is a stream that ended before all that was sent over it had been answered.
var errBroken = status.Error(codes.Unavailable, "the stream ended before every item was answered")

// sender writes to one stream and remembers what was not answered.
type sender struct {
	of     *analyzeAll
	stream maqafv1.TextService_StreamAnalyzeTextClient

	mu   sync.Mutex
	next int32          // index on this stream
	open map[int32]owed // by that index
	all  bool           // every item went out
}

// run writes the config, what is to be sent again, and then every new item. A broken stream shows in Recv, with its
// reason, so run only stops.
func (s *sender) run(ctx context.Context) {
	first := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: s.of.config}}
	if s.stream.Send(first) != nil {
		return
	}
	for len(s.of.again) > 0 {
		item := s.of.again[0]
		s.of.again = s.of.again[1:]
		if s.send(item) != nil {
			return
		}
	}
	for {
		select {
		case item, more := <-s.of.source:
			if !more {
				s.mu.Lock()
				s.all = true
				s.mu.Unlock()
				_ = s.stream.CloseSend() // fails only where Recv does
				return
			}
			next := owed{index: s.of.taken, item: item}
			s.of.taken++
			if s.send(next) != nil {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// send remembers the item before it goes out: a Send that fails may have reached the server all the same.
func (s *sender) send(item owed) error {
	s.mu.Lock()
	s.open[s.next] = item
	s.next++
	s.mu.Unlock()
	return s.stream.Send(&maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: item.item}})
}

func (s *sender) answered(index int32) (owed, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	item, known := s.open[index]
	delete(s.open, index)
	return item, known
}

// done tells whether everything was sent and answered.
func (s *sender) done() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all && len(s.open) == 0
}

// left returns what was not answered, in order.
func (s *sender) left() []owed {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []owed
	for _, item := range s.open {
		list = append(list, item)
	}
	slices.SortFunc(list, func(a, b owed) int { return int(a.index - b.index) })
	return list
}
