package server

import (
	"testing"

	"google.golang.org/grpc/mem"
)

// AsBytes is a codec that sends and receives messages as bytes, so that a test can send what no client would.
type AsBytes struct{}

func (AsBytes) Name() string { return "proto" }

func (AsBytes) Marshal(v any) (mem.BufferSlice, error) {
	return mem.BufferSlice{mem.SliceBuffer(*v.(*[]byte))}, nil
}

func (AsBytes) Unmarshal(data mem.BufferSlice, v any) error {
	*v.(*[]byte) = data.Materialize()
	return nil
}

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
