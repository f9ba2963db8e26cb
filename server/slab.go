package server

// slab hands out messages from chunks of memory: an answer of hundreds of messages costs a handful of allocations. The
// messages of a chunk live as long as any of them, which is as long as their answer.
type slab[T any] struct {
	free []T
	most int // size of the next chunk; 0 means the smallest
}

const (
	smallestChunk = 8
	largestChunk  = 256
)

// room makes the next chunk hold n messages, as far as chunks go.
func (s *slab[T]) room(n int) { s.most = min(max(n, smallestChunk), largestChunk) }

// next returns an empty message.
func (s *slab[T]) next() *T {
	if len(s.free) == 0 {
		s.most = max(s.most, smallestChunk)
		s.free = make([]T, s.most)
		s.most = min(2*s.most, largestChunk)
	}
	m := &s.free[0]
	s.free = s.free[1:]
	return m
}
