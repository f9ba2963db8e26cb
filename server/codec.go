package server

import (
	"google.golang.org/grpc/encoding"
	_ "google.golang.org/grpc/encoding/proto" // registers the codec that other messages go through
	"google.golang.org/grpc/mem"
)

// codec reads and writes the contract's messages with generated code. Unlike the standard codec it takes strings that
// are not UTF-8, so that the handlers can say where the fault is; they check every string. Messages of other
// packages (health, reflection) go through the standard codec.
type codec struct{ standard encoding.CodecV2 }

// buffers hold messages that come and go. gRPC's own pool has nothing between 32 KiB and 1 MiB: an answer of 40 KB that a
// slow reader leaves waiting would hold a mebibyte.
var buffers = mem.NewTieredBufferPool(1<<8, 1<<12, 1<<14, 1<<15, 1<<16, 1<<17, 1<<18, 1<<19, 1<<20)

// maxPooled is the largest answer that is written into a buffer of the pool, which may have twice its size: larger ones
// wait for slow readers in what they need.
const maxPooled = 1 << 15

func newCodec() codec { return codec{standard: encoding.GetCodecV2("proto")} }

// message is what the generated code offers.
type message interface {
	SizeVT() int
	MarshalToSizedBufferVT(to []byte) (int, error)
	UnmarshalVT(from []byte) error
}

func (c codec) Name() string { return "proto" }

// encoded is an answer that waits for its reader as bytes: a third of what its message takes, and marshalled by the
// worker that made it. It is sent once.
type encoded struct {
	data mem.BufferSlice
	size int
	err  error // what marshalling met; sending tells it
}

// encode writes a message whose size is known.
func encode(m message, size int) *encoded {
	data, err := marshal(m, size)
	return &encoded{data: data, size: size, err: err}
}

// SizeVT is the name that generated code gives to a message's size in bytes.
func (e *encoded) SizeVT() int { return e.size }

func (c codec) Marshal(v any) (mem.BufferSlice, error) {
	if e, ok := v.(*encoded); ok {
		return e.data, e.err
	}
	m, ok := v.(message)
	if !ok {
		return c.standard.Marshal(v)
	}
	return marshal(m, m.SizeVT())
}

func marshal(m message, size int) (mem.BufferSlice, error) {
	if mem.IsBelowBufferPoolingThreshold(size) || size > maxPooled {
		data := make([]byte, size)
		_, err := m.MarshalToSizedBufferVT(data)
		return mem.BufferSlice{mem.SliceBuffer(data)}, err
	}
	data := buffers.Get(size)
	if _, err := m.MarshalToSizedBufferVT((*data)[:size]); err != nil {
		buffers.Put(data)
		return nil, err
	}
	return mem.BufferSlice{mem.NewBuffer(data, buffers)}, nil
}

func (c codec) Unmarshal(data mem.BufferSlice, v any) error {
	if u, ok := v.(*unread); ok {
		u.keep(data)
		return nil
	}
	m, ok := v.(message)
	if !ok {
		return c.standard.Unmarshal(data, v)
	}
	return unmarshal(data, m)
}

func unmarshal(data mem.BufferSlice, m message) error {
	buffer := data.MaterializeToBuffer(buffers)
	defer buffer.Free()
	return m.UnmarshalVT(buffer.ReadOnlyData())
}
