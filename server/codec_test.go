package server

import "testing"

// TestBuffersFit: a message holds at most about twice its size while it waits for a slow reader.
func TestBuffersFit(t *testing.T) {
	for size := 1 << 12; size <= 1<<20; size += 7919 {
		data := buffers.Get(size)
		if cap(*data) > 4*size || size > 1<<15 && cap(*data) > 2*size {
			t.Errorf("%d bytes take %d", size, cap(*data))
		}
		buffers.Put(data)
	}
}
