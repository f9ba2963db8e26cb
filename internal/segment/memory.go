package segment

import "sync"

// What a page needs lies in memory that pages share one after the other: what they return in that of a results, which the caller may
// give back, the rest in lists of their own.

// close lets go of what the page held, so that only its memory is kept.
func (p *page) close() {
	clear(p.items)
	clear(p.marks)
	clear(p.tried)
	*p = page{items: p.items[:0], marks: p.marks[:0], words: p.words[:0], queue: p.queue[:0], chunks: p.chunks[:0],
		proofs: p.proofs[:0], tallies: p.tallies[:0], tried: p.tried[:0], parts: p.parts[:0], seen: p.seen}
}

// results are what the segments of a page lie in.
type results struct {
	home     *sync.Pool
	segments []Segment
	slots    chunk[Details]
	notes    chunk[Evidence]
	rooms    chunk[Party]
}

// results returns memory for the segments of a page.
func (c *Classifier) results() *results {
	if r, ok := c.returned.Get().(*results); ok {
		return r
	}
	return &results{home: &c.returned}
}

// free gives r to another page.
func (r *results) free() {
	if cap(r.segments) > maxKept {
		return
	}
	clear(r.segments)
	r.segments = r.segments[:0]
	r.slots.free()
	r.notes.free()
	r.rooms.free()
	r.home.Put(r)
}

// chunk hands out values that are zero. One that is full goes with what it handed out, and a larger one follows it.
type chunk[T any] struct {
	list []T
	used int
}

const (
	smallestChunk = 16
	largestChunk  = 1024
)

// room makes sure that the next n values lie in a row.
func (c *chunk[T]) room(n int) {
	if len(c.list)-c.used < n {
		c.list, c.used = make([]T, min(max(smallestChunk, 2*len(c.list)), largestChunk)), 0
	}
}

// free takes back what was handed out of the last chunk.
func (c *chunk[T]) free() {
	clear(c.list[:c.used])
	c.used = 0
}

// slot returns fields of which none is filled.
func (p *page) slot() *Details {
	s := &p.results.slots
	s.room(1)
	d := &s.list[s.used]
	s.used++
	d.Date = None
	return d
}

// note adds to the evidence of item i. Lists lie one behind the other; the last one can grow where it is.
func (p *page) note(i int, e Evidence) {
	it, n := &p.items[i], &p.results.notes
	switch {
	case len(it.evidence) == 0:
		n.room(1)
		p.noted, p.from = i, n.used
	case p.noted != i || n.used == len(n.list) || len(it.evidence) != n.used-p.from:
		it.evidence = append(it.evidence, e)
		return
	}
	n.list[n.used] = e
	n.used++
	it.evidence = n.list[p.from:n.used:n.used]
}

// room returns memory for two parties, nearly always enough.
func (p *page) room() []Party {
	r := &p.results.rooms
	r.room(2)
	r.used += 2
	return r.list[r.used-2 : r.used-2 : r.used]
}
