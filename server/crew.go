package server

import "sync/atomic"

// crew runs work on goroutines that stay for the next piece of it: their stacks have grown to what an analysis takes, which
// costs a new goroutine many copies.
type crew struct {
	jobs  chan func()
	ended <-chan struct{} // closed when nobody needs to stay any more
	idle  atomic.Int64
	most  int64 // of those that are idle; others go when they are done
}

func newCrew(most int, ended <-chan struct{}) *crew {
	return &crew{jobs: make(chan func()), ended: ended, most: int64(most)}
}

// run has f run at once, beside the caller.
func (c *crew) run(f func()) {
	select {
	case c.jobs <- f: // somebody is idle
	default:
		go c.serve(f)
	}
}

func (c *crew) serve(f func()) {
	for {
		f()
		if c.idle.Add(1) > c.most {
			c.idle.Add(-1)
			return
		}
		select {
		case f = <-c.jobs:
			c.idle.Add(-1)
		case <-c.ended:
			return
		}
	}
}
