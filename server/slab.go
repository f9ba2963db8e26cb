package server

// slab hands out empty values from a chunk of memory that it keeps for the next answer. What it has handed out lives until
// reset.
type slab[T any] struct {
	chunk []T
	used  int
}

const (
	smallestChunk = 8
	// largestChunk is the most that is kept for the next answer: a large one does not stay in memory for ever.
	largestChunk = 4096
)

// room makes sure of n values in a row.
func (s *slab[T]) room(n int) {
	if s.used+n > len(s.chunk) { // what is left of the chunk goes with its answer
		s.chunk, s.used = make([]T, max(n, min(2*len(s.chunk), largestChunk), smallestChunk)), 0
	}
}

// next returns an empty value.
func (s *slab[T]) next() *T {
	s.room(1)
	s.used++
	return &s.chunk[s.used-1]
}

// list returns n empty values in a row; nil for none.
func (s *slab[T]) list(n int) []T {
	if n == 0 {
		return nil
	}
	s.room(n)
	s.used += n
	return s.chunk[s.used-n : s.used : s.used]
}

// reset takes everything back.
func (s *slab[T]) reset() {
	if len(s.chunk) > largestChunk {
		s.chunk = nil
	}
	clear(s.chunk[:min(s.used, len(s.chunk))])
	s.used = 0
}
