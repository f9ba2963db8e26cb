package server

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/planetscale/vtprotobuf/protohelpers"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// streamMessage is a message that came, and the bytes that are held for it.
type streamMessage struct {
	*maqafv1.StreamAnalyzeTextRequest
	size int64
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
			if err := c.service.quotas.take(callOf(ctx).caller, message.size); err != nil {
				return err
			}
			f, err := c.promise(ctx, item, message.size)
			if err != nil {
				return err
			}
			c.promised <- struct{}{} // never blocks: no other message comes before it is taken
			c.start(ctx, started, item, f)
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

// promise takes room for an item of size bytes and for its answer.
func (c *streamCall) promise(ctx context.Context, item *maqafv1.AnalyzeItem, size int64) (*future, error) {
	options := item.GetOptions()
	if options == nil {
		options = c.config.asked
	}
	f := &future{result: make(chan *encoded, 1), size: size}
	answer := size * answerPerText(options)
	f.room = min(size+answer, mostRoom(options))
	if err := c.room.Acquire(ctx, f.room); err != nil {
		return nil, err
	}
	debt, err := c.service.admission.owe(ctx, answer)
	if err != nil {
		return nil, err
	}
	f.debt = debt
	c.debt.Add(debt)
	return f, nil
}

// messages passes on what the client sends, a message at a time, each after there is a slot for it and the one before has
// been promised an answer: so one message at most waits for room. Then it tells why it ended.
func (c *streamCall) messages(ctx context.Context) (<-chan streamMessage, <-chan error) {
	messages, broken := make(chan streamMessage), make(chan error, 1)
	c.work.Go(func() {
		for {
			message, err := c.next(ctx)
			if err != nil {
				broken <- err
				return
			}
			select {
			case messages <- message:
			case <-ctx.Done():
				return
			}
			select {
			case <-c.promised:
			case <-ctx.Done():
				return
			}
		}
	})
	return messages, broken
}

// next waits for a slot, reserves the bytes of the largest text, reads a message and keeps what it needs of them.
func (c *streamCall) next(ctx context.Context) (streamMessage, error) {
	select {
	case c.slots <- struct{}{}:
	case <-ctx.Done():
		return streamMessage{}, ctx.Err()
	}
	reserved := int64(c.service.config.MaxTextBytes)
	if err := c.service.admission.reserve(ctx, reserved); err != nil {
		return streamMessage{}, err
	}
	c.held.Add(reserved)
	c.receiving.Store(time.Now().UnixNano())
	message, err := c.stream.Recv()
	if err == nil {
		c.owed.Add(1) // before receiving is 0: the stream is not idle in between
	}
	c.receiving.Store(0)
	if err != nil {
		c.giveBack(reserved)
		return streamMessage{}, err
	}
	size := min(int64(message.SizeVT()), reserved)
	c.giveBack(reserved - size)
	return streamMessage{message, size}, nil
}

func (c *streamCall) giveBack(size int64) {
	c.held.Add(-size)
	c.service.admission.release(size)
}

// start analyses one item in the background and queues its future.
func (c *streamCall) start(ctx context.Context, index int, item *maqafv1.AnalyzeItem, f *future) {
	if !c.config.unordered {
		c.answers <- f // never blocks: there are as many places as slots
	}
	c.workers <- struct{}{}
	c.work.Add(1)
	c.service.crew.run(func() {
		defer c.work.Done()
		var a *answer
		result, size := c.service.item(ctx, index, item, c.config.options, func() *answer { a = newAnswer(); return a })
		response := &maqafv1.StreamAnalyzeTextResponse{Result: result}
		f.result <- encode(response, len("\n")+protohelpers.SizeOfVarint(uint64(size))+size) // a tag, the length, the result
		if a != nil {
			a.free()
		}
		if c.config.unordered {
			c.answers <- f
		}
		<-c.workers
	})
}
