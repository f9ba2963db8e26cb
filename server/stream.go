package server

import (
	"context"
	"errors"
	"io"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// workers is how many documents of one batch or stream are analysed at a time.
func (s *service) workers() int { return runtime.GOMAXPROCS(0) }

const (
	// streamRoom is about how many bytes of documents and answers one stream holds, beyond what it always may (mostRoom): so
	// readers that stall cost little, however many there are.
	streamRoom = 128 << 10
	// crowdedIdle is how long a stream may be idle while others wait for the bytes that it has reserved.
	crowdedIdle = 5 * time.Second
)

// StreamAnalyzeText answers the method of that name. A document is read only when it has been admitted, and while the
// stream holds fewer than MaxStreamItemsInFlight of them: flow control holds a fast client, and memory stays bounded
// however slowly the answers are read.
func (s *service) StreamAnalyzeText(stream maqafv1.TextService_StreamAnalyzeTextServer) error {
	config, err := s.readConfig(stream)
	if err != nil {
		return toStatus(err).Err()
	}
	call := &streamCall{
		service: s, stream: stream, config: config,
		slots:    make(chan struct{}, s.config.MaxStreamItemsInFlight),
		room:     semaphore.NewWeighted(streamRoom),
		workers:  make(chan struct{}, s.workers()),
		promised: make(chan struct{}, 1),
		answers:  make(chan *future, s.config.MaxStreamItemsInFlight),
	}
	if err := call.run(); err != nil {
		return toStatus(err).Err()
	}
	return nil
}

type streamConfig struct {
	options   *analyzeOptions
	asked     *maqafv1.AnalyzeOptions // as they came
	unordered bool
}

// readConfig reads the first message of a stream.
func (s *service) readConfig(stream maqafv1.TextService_StreamAnalyzeTextServer) (streamConfig, error) {
	type received struct {
		message *maqafv1.StreamAnalyzeTextRequest
		err     error
	}
	came := make(chan received, 1)
	go func() { // Recv knows no time limit, but returns when this method has
		message, err := stream.Recv()
		came <- received{message, err}
	}()
	var first received
	timer := time.NewTimer(s.config.StreamIdleTimeout)
	defer timer.Stop()
	select {
	case first = <-came:
	case <-timer.C:
		return streamConfig{}, idleError{}
	case <-s.draining:
		return streamConfig{}, drainingError{}
	}
	if errors.Is(first.err, io.EOF) {
		return streamConfig{}, &protocolError{"the stream ended before its first message, which must be a config"}
	}
	if first.err != nil {
		return streamConfig{}, first.err
	}
	config := first.message.GetConfig()
	if config == nil {
		return streamConfig{}, &protocolError{"the first message of a stream must be a config"}
	}
	options, err := s.readOptions("config.options", config.GetOptions())
	return streamConfig{options: options, asked: config.GetOptions(), unordered: config.GetUnordered()}, err
}

// future is an item whose answer is owed.
type future struct {
	result chan *encoded
	size   int64 // bytes that are held for it
	room   int64 // what it takes of its stream's room
	debt   int64 // bytes that are held for its answer
}

// streamCall is one open stream.
type streamCall struct {
	service  *service
	stream   maqafv1.TextService_StreamAnalyzeTextServer
	config   streamConfig
	slots    chan struct{}       // one for each item that is held, and for the one that is awaited
	room     *semaphore.Weighted // bytes of the items that are held
	workers  chan struct{}       // one for each item that is being analysed
	promised chan struct{}       // one when the message that came has got room
	// answers holds one future an item. An ordered stream queues it when the item comes, an unordered one when the
	// answer is there; so one loop sends both.
	answers chan *future

	work sync.WaitGroup // everything that runs for this stream
	held atomic.Int64   // bytes that it has of the server's; what is left is given back when it is over
	debt atomic.Int64   // the same for its answers

	owed      atomic.Int64 // items that came and are not answered
	sending   atomic.Int64 // Unix nanoseconds since when a Send waits; 0 while none does
	receiving atomic.Int64 // the same for Recv
	answered  atomic.Int64 // when the last answer was sent
}

// run answers items until the client is done, breaks the protocol, goes away or sleeps, or the server drains. The answers
// owed are always sent first.
func (c *streamCall) run() error {
	ctx, cancel := context.WithCancel(c.stream.Context())
	defer cancel()
	received, sent := make(chan error, 1), make(chan error, 1)
	c.work.Go(func() { received <- c.receive(ctx) })
	c.work.Go(func() { sent <- c.send(ctx) })
	defer func() {
		go func() { // Recv and Send return once this method has
			c.work.Wait()
			c.service.admission.release(c.held.Load())
			c.service.admission.paid(c.debt.Load())
		}()
	}()
	every := min(time.Second, c.service.config.SendTimeout/4, c.service.config.StreamIdleTimeout/4)
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case err := <-sent:
			if err != nil {
				return err
			}
			return <-received
		case now := <-ticker.C:
			if err := c.sleeps(now); err != nil {
				return err
			}
		}
	}
}

// sleeps returns an error if the client has not read or not sent for too long.
func (c *streamCall) sleeps(now time.Time) error {
	config := c.service.config
	if since := c.sending.Load(); since != 0 && now.Sub(time.Unix(0, since)) > config.SendTimeout {
		return slowReaderError{}
	}
	since := c.receiving.Load()
	if since == 0 || c.owed.Load() > 0 {
		return nil
	}
	idle := now.Sub(time.Unix(0, max(since, c.answered.Load())))
	if idle > config.StreamIdleTimeout || idle > crowdedIdle && c.service.admission.starved.Load() > 0 {
		return idleError{}
	}
	return nil
}

// send sends the answers as they come, until none can come any more.
func (c *streamCall) send(ctx context.Context) error {
	for next := range c.answers {
		select {
		case result := <-next.result:
			c.sending.Store(time.Now().UnixNano())
			err := c.stream.SendMsg(result)
			c.sending.Store(0)
			if err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
		c.answered.Store(time.Now().UnixNano())
		c.owed.Add(-1)
		c.room.Release(next.room)
		c.giveBack(next.size)
		c.debt.Add(-next.debt)
		c.service.admission.paid(next.debt)
		<-c.slots
	}
	return nil
}

// large tells whether answers take many times what their documents do.
func large(o *maqafv1.AnalyzeOptions) bool {
	return o.GetIncludeText() || o.GetIncludeEvidence() || o.GetIncludeSourceRanges() ||
		slices.Contains(o.GetAnnotations(), maqafv1.Annotation_ANNOTATION_BIDI_RUNS) ||
		slices.Contains(o.GetAnnotations(), maqafv1.Annotation_ANNOTATION_NORMALIZED_TEXT)
}

// answerPerText is about how many times its text an answer takes while it waits, encoded.
func answerPerText(o *maqafv1.AnalyzeOptions) int64 {
	if large(o) {
		return 8
	}
	return 2
}

// mostRoom is the most of its stream's room that a document and its answer take: two always fit, or one whose answer is
// large.
func mostRoom(o *maqafv1.AnalyzeOptions) int64 {
	if large(o) {
		return streamRoom
	}
	return streamRoom / 2
}
