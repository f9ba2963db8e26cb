package server

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

// TestMessageBody sends two messages and the beginning of a third, a byte at a time, as two sorts of calls read them.
func TestMessageBody(t *testing.T) {
	frame := func(size int, text string) string { return string([]byte{0, 0, 0, 0, byte(size)}) + text }
	first, second, third := frame(3, "one"), frame(6, "second"), frame(5, "th")
	source := func() io.ReadCloser {
		return io.NopCloser(iotest.OneByteReader(strings.NewReader(first + second + third)))
	}
	read := func(b *messageBody, size int) string {
		t.Helper()
		p := make([]byte, size)
		n, err := b.Read(p)
		if err != nil {
			t.Errorf("%v after %q", err, p[:n])
		}
		return string(p[:n])
	}
	ctx, b := newMessageBody(context.Background(), source(), true)
	wantMessage(ctx) // the first is wanted anyway
	if got := read(b, 100); got != first {
		t.Errorf("first read: %q", got)
	}
	came := make(chan string)
	go func() { came <- read(b, 8) }()
	select {
	case got := <-came:
		t.Fatalf("%q was read and nobody wanted it", got)
	case <-time.After(20 * time.Millisecond):
	}
	wantMessage(ctx)
	if got := <-came + read(b, 100); got != second {
		t.Errorf("in two reads: %q", got)
	}
	wantMessage(ctx)
	p := make([]byte, 100)
	if n, err := b.Read(p); !bytes.Equal(p[:n], []byte(third)) || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("a message that is cut off: %q, %v", p[:n], err)
	}
	ctx, b = newMessageBody(context.Background(), source(), false)
	wantMessage(ctx)
	if got := read(b, 100) + read(b, 100); got != first+second {
		t.Errorf("a call of one message: %q", got)
	}
	time.AfterFunc(10*time.Millisecond, func() { _ = b.Close() })
	if _, err := b.Read(p); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("closed while nothing is wanted: %v", err)
	}
}
