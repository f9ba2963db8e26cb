package server

import (
	"context"
	"encoding/binary"
	"io"
	"sync"
)

// messageBody reads gRPC messages out of the body of a request by HTTP the way they are wanted. Without it gRPC's handler
// would read all that a client sends, whether its stream gets to it or not, and keep a buffer of 16 KiB for each frame,
// even for one that brings a byte. This reads a message when the call asks for one, and fills the buffers.
type messageBody struct {
	io.ReadCloser
	wanted chan struct{} // holds one for each message that is wanted and not begun
	closed chan struct{}
	close  func()
	left   int64 // bytes of the message that is being read
	asked  bool  // the first message has been asked for
}

// frameHeader is how many bytes stand before a message: whether it is compressed, and its length.
const frameHeader = 5

type bodyKey struct{}

// newMessageBody returns the body that reads from body, which must be read with buffers of more than frameHeader bytes, and a
// context in which wantMessage finds it. The first messages are wanted from the beginning: one of a stream, and of another
// call two, the one that it has and the end behind it.
func newMessageBody(ctx context.Context, body io.ReadCloser, streamed bool) (context.Context, *messageBody) {
	first := 2
	if streamed {
		first = 1
	}
	b := &messageBody{ReadCloser: body, wanted: make(chan struct{}, first), closed: make(chan struct{})}
	b.close = sync.OnceFunc(func() { close(b.closed) })
	for range first {
		b.wanted <- struct{}{}
	}
	return context.WithValue(ctx, bodyKey{}, b), b
}

// wantMessage lets the next message of the call in. Calls of the gRPC port have flow control for that.
func wantMessage(ctx context.Context) {
	b, ok := ctx.Value(bodyKey{}).(*messageBody)
	if !ok {
		return
	}
	if !b.asked {
		b.asked = true
		return
	}
	select {
	case b.wanted <- struct{}{}:
	default: // the last was not begun
	}
}

// Read fills p up to the end of a message.
func (b *messageBody) Read(p []byte) (int, error) {
	begun := 0
	if b.left == 0 {
		select {
		case <-b.wanted:
		case <-b.closed:
			return 0, io.ErrClosedPipe
		}
		n, err := io.ReadFull(b.ReadCloser, p[:frameHeader])
		if err != nil {
			return n, err
		}
		begun, b.left = n, int64(binary.BigEndian.Uint32(p[1:frameHeader]))
	}
	n, err := io.ReadFull(b.ReadCloser, p[begun:min(int64(len(p)), int64(begun)+b.left)])
	b.left -= int64(n)
	return begun + n, err
}

func (b *messageBody) Close() error {
	b.close()
	return b.ReadCloser.Close()
}
