package server

import (
	"context"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"
)

// admission bounds what the server works on. Bytes bound what it holds: a unary call takes those of its request, a stream
// those of the documents that it has read. Slots bound what it analyses at a time; large documents share a load besides, since
// the analysis of a text takes some thirty times its size. What streams owe has a bound of its own, taken before the work:
// answers wait for their readers. Calls that find no room wait in a
// queue that is short in length and in time; those beyond are refused at once, so that the others are still answered
// while their callers wait.
type admission struct {
	bytes, slots, load, owed *semaphore.Weighted
	mostBytes, mostSlots     int64
	mostLoad                 int64
	mostQueue                int64
	mostWait                 time.Duration

	queued  atomic.Int64 // unary calls that wait
	waiting atomic.Int64 // documents that wait for a slot, of calls and of streams
	starved atomic.Int64 // streams that wait for bytes
	typical atomic.Int64 // nanoseconds that a document holds its slot, a moving mean
}

// minLoad is the load that servers of small texts have: large enough that slots alone bound them.
const minLoad = 8 << 20

func newAdmission(c Config) *admission {
	load := int64(max(minLoad, c.MaxTextBytes))
	return &admission{
		load: semaphore.NewWeighted(load), mostLoad: load, owed: semaphore.NewWeighted(int64(c.MaxHeldBytes)),
		bytes: semaphore.NewWeighted(int64(c.MaxHeldBytes)), slots: semaphore.NewWeighted(int64(c.MaxWork)),
		mostBytes: int64(c.MaxHeldBytes), mostSlots: int64(c.MaxWork), mostQueue: int64(c.MaxQueue), mostWait: c.MaxQueueWait,
	}
}

// enter admits a unary call whose request has size bytes; leave gives them back. It fails with an *overloadedError
// where the queue is full or too slow, and with the error of ctx when that ends first.
func (a *admission) enter(ctx context.Context, size int64) (leave func(), err error) {
	if err := a.room(ctx); err != nil {
		return nil, err
	}
	size = min(size, a.mostBytes)
	if !a.bytes.TryAcquire(size) {
		a.queued.Add(1)
		err := a.bytes.Acquire(ctx, size)
		a.queued.Add(-1)
		if err != nil {
			return nil, err
		}
	}
	return func() { a.bytes.Release(size) }, nil
}

// room refuses a call that would wait too long: longer than mostWait, or than half of the time that it has left.
func (a *admission) room(ctx context.Context) error {
	most := a.mostWait
	if deadline, has := ctx.Deadline(); has {
		most = min(most, time.Until(deadline)/2)
	}
	queued, waiting := a.queued.Load(), a.waiting.Load()
	expected := time.Duration(waiting * a.typical.Load() / a.mostSlots)
	if queued < a.mostQueue && (waiting == 0 || expected <= most) {
		return nil
	}
	return overloaded(expected)
}

// work takes a slot for one document, whose text has size bytes. done gives it back. Work whose caller no longer waits does not start.
func (a *admission) work(ctx context.Context, size int64, unary bool) (done func(), err error) {
	a.waiting.Add(1)
	if unary {
		a.queued.Add(1)
	}
	size = min(size, a.mostLoad)
	err = a.slots.Acquire(ctx, 1)
	if err == nil {
		if err = a.load.Acquire(ctx, size); err != nil {
			a.slots.Release(1)
		}
	}
	a.waiting.Add(-1)
	if unary {
		a.queued.Add(-1)
	}
	if err != nil {
		return nil, err
	}
	free := func() {
		a.load.Release(size)
		a.slots.Release(1)
	}
	if err := ctx.Err(); err != nil {
		free()
		return nil, err
	}
	start := time.Now()
	return func() {
		free()
		const weight = 16 // of the past in the mean
		mean := a.typical.Load()
		a.typical.Store(mean + (int64(time.Since(start))-mean)/weight)
	}, nil
}

// reserve takes the bytes of a document that a stream is about to read.
func (a *admission) reserve(ctx context.Context, size int64) error {
	a.starved.Add(1)
	defer a.starved.Add(-1)
	return a.bytes.Acquire(ctx, size)
}

// owe takes room for an answer of about size bytes, and returns how much that is.
func (a *admission) owe(ctx context.Context, size int64) (room int64, err error) {
	room = min(size, a.mostBytes)
	return room, a.owed.Acquire(ctx, room)
}

// paid gives back what owe took.
func (a *admission) paid(room int64) { a.owed.Release(room) }

func (a *admission) release(size int64) { a.bytes.Release(size) }
