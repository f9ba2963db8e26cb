package server

import (
	"context"
	"errors"
	"io"
	"runtime"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// workers is how many documents of one batch or stream are analysed at a time.
func (s *service) workers() int { return runtime.GOMAXPROCS(0) }

// StreamAnalyzeText answers the method of that name. Items are read only while fewer than MaxStreamItemsInFlight are
// held, so that flow control holds a fast client, and memory stays bounded however slowly the answers are read.
func (s *service) StreamAnalyzeText(stream maqafv1.TextService_StreamAnalyzeTextServer) error {
	config, err := s.readConfig(stream)
	if err != nil {
		return toStatus(err).Err()
	}
	call := &streamCall{
		service: s, stream: stream, config: config,
		slots:   make(chan struct{}, s.config.MaxStreamItemsInFlight),
		workers: make(chan struct{}, s.workers()),
		answers: make(chan chan *maqafv1.AnalyzeItemResult, s.config.MaxStreamItemsInFlight),
	}
	return call.run()
}

type streamConfig struct {
	options   *analyzeOptions
	unordered bool
}

// readConfig reads the first message of a stream.
func (s *service) readConfig(stream maqafv1.TextService_StreamAnalyzeTextServer) (streamConfig, error) {
	first, err := stream.Recv()
	if errors.Is(err, io.EOF) {
		return streamConfig{}, &protocolError{"the stream ended before its first message, which must be a config"}
	}
	if err != nil {
		return streamConfig{}, err
	}
	config := first.GetConfig()
	if config == nil {
		return streamConfig{}, &protocolError{"the first message of a stream must be a config"}
	}
	options, err := s.readOptions("config.options", config.GetOptions())
	return streamConfig{options: options, unordered: config.GetUnordered()}, err
}

// streamCall is one open stream.
type streamCall struct {
	service *service
	stream  maqafv1.TextService_StreamAnalyzeTextServer
	config  streamConfig
	slots   chan struct{} // one for each item that is held
	workers chan struct{} // one for each item that is being analysed
	// answers holds one future an item. An ordered stream queues it when the item comes, an unordered one when the
	// answer is there; so one loop sends both.
	answers chan chan *maqafv1.AnalyzeItemResult
}

// run answers items until the client is done, breaks the protocol or goes away, or the server drains. The answers
// owed are always sent first.
func (c *streamCall) run() error {
	ctx, cancel := context.WithCancel(c.stream.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- c.receive(ctx) }()
	for future := range c.answers {
		select {
		case result := <-future:
			if err := c.stream.Send(&maqafv1.StreamAnalyzeTextResponse{Result: result}); err != nil {
				return err
			}
			<-c.slots
		case <-ctx.Done():
			return toStatus(ctx.Err()).Err()
		}
	}
	if err := <-ended; err != nil {
		return toStatus(err).Err()
	}
	return nil
}

// receive starts work on each item that comes. It closes c.answers when every future is queued, and returns why the
// stream ends: nil when the client has sent all.
func (c *streamCall) receive(ctx context.Context) (err error) {
	started := 0
	defer func() {
		if c.config.unordered { // each item queues its own future: wait until all have
			for range cap(c.workers) {
				c.workers <- struct{}{}
			}
		}
		close(c.answers)
	}()
	messages, broken := c.messages(ctx)
	for {
		select {
		case message := <-messages:
			item := message.GetItem()
			if item == nil {
				return &protocolError{"every message of a stream after the first must be an item"}
			}
			c.start(ctx, started, item)
			started++
		case err := <-broken:
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		case <-c.service.draining:
			return drainingError{}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// messages passes on what the client sends, a message at a time, each after a slot for it is free; then why it ended.
func (c *streamCall) messages(ctx context.Context) (<-chan *maqafv1.StreamAnalyzeTextRequest, <-chan error) {
	messages, broken := make(chan *maqafv1.StreamAnalyzeTextRequest), make(chan error, 1)
	go func() {
		for {
			select {
			case c.slots <- struct{}{}:
			case <-ctx.Done():
				return
			}
			message, err := c.stream.Recv()
			if err != nil {
				broken <- err
				return
			}
			select {
			case messages <- message:
			case <-ctx.Done():
				return
			}
		}
	}()
	return messages, broken
}

// start analyses one item in the background and queues its future.
func (c *streamCall) start(ctx context.Context, index int, item *maqafv1.AnalyzeItem) {
	future := make(chan *maqafv1.AnalyzeItemResult, 1)
	if !c.config.unordered {
		c.answers <- future // never blocks: there are as many places as slots
	}
	c.workers <- struct{}{}
	go func() {
		future <- c.service.item(ctx, index, item, c.config.options)
		if c.config.unordered {
			c.answers <- future
		}
		<-c.workers
	}()
}
