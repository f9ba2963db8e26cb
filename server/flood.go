package server

import (
	"errors"
	"net"
	"sync/atomic"
	"time"

	"golang.org/x/net/http2"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// What one connection may do. gRPC by itself bounds calls at a time, pings and headers; these bound frames that keep the
// server busy and bring it no work.
const (
	conductWindow = 10 * time.Second
	// maxAsking is how many frames of a window may ask for something, or carry next to nothing, without being answered;
	// and each answer excuses askingPerAnswer more. Clients in use send about one call, two window updates and a ping for
	// each answer.
	maxAsking       = 2000
	askingPerAnswer = 8
	// maxEarlyResets is how many calls of a window may be cancelled within about a second of their start, if they are
	// more than half of all.
	maxEarlyResets = 500
	// maxContinuations is how many frames may follow the first of one list of headers, which is at most MaxHeaderBytes
	// long where one frame holds 16 KiB.
	maxContinuations = 32
	// minDataBytes is what a frame of data must hold to count as more than next to nothing.
	minDataBytes = 64
)

// floodError ends a connection that sends frames for their own sake.
type floodError struct{ what string }

func (e *floodError) Error() string { return "the connection floods the server with " + e.what }

// conduct watches the frames of one connection.
type conduct struct {
	since         time.Time // when the window began
	marked        time.Time // when recent was set
	asking        int64
	opened, early int
	continuations int
	last          uint32 // highest stream so far
	recent, older uint32 // what last was one and two marks ago
	answers       atomic.Int64
}

// tick begins a new window when it is time.
func (c *conduct) tick(now time.Time) {
	if now.Sub(c.marked) >= time.Second {
		c.older, c.recent, c.marked = c.recent, c.last, now
	}
	if now.Sub(c.since) >= conductWindow {
		c.since, c.asking, c.opened, c.early = now, 0, 0, 0
		c.answers.Store(0)
	}
}

// received counts a frame that the client sent and tells whether it is one too many.
func (c *conduct) received(h http2.FrameHeader) error {
	switch h.Type {
	case http2.FrameHeaders:
		c.opened++
		c.continuations = 0
		c.last = max(c.last, h.StreamID)
	case http2.FrameContinuation:
		if c.continuations++; c.continuations > maxContinuations {
			return &floodError{"pieces of headers"}
		}
	case http2.FrameRSTStream:
		if h.StreamID > c.older {
			c.early++
		}
		if c.early > maxEarlyResets && 2*c.early > c.opened {
			return &floodError{"calls that it cancels at once"}
		}
	case http2.FrameData:
		if h.Length >= minDataBytes || h.Flags.Has(http2.FlagDataEndStream) {
			return nil
		}
	}
	if c.asking++; c.asking > maxAsking+askingPerAnswer*c.answers.Load() {
		return &floodError{"frames that ask for no work"}
	}
	return nil
}

// sent counts a frame that the server sent.
func (c *conduct) sent(h http2.FrameHeader) {
	if h.Type == http2.FrameHeaders || h.Type == http2.FrameData {
		c.answers.Add(1)
	}
}

// frameHeadBytes is the size of the head of an HTTP/2 frame.
const frameHeadBytes = 9

// frameScanner finds the heads of frames in a stream of bytes that comes in pieces.
type frameScanner struct {
	skip int // bytes that are no head
	head [frameHeadBytes]byte
	have int // bytes of head that are known
}

// scan calls f with the head of each frame that begins in p.
func (s *frameScanner) scan(p []byte, f func(http2.FrameHeader) error) error {
	for len(p) > 0 {
		if s.skip > 0 {
			n := min(s.skip, len(p))
			s.skip -= n
			p = p[n:]
			continue
		}
		n := copy(s.head[s.have:], p)
		s.have += n
		p = p[n:]
		if s.have < frameHeadBytes {
			return nil
		}
		h := s.head
		s.have, s.skip = 0, int(h[0])<<16|int(h[1])<<8|int(h[2])
		if err := f(http2.FrameHeader{
			Type: http2.FrameType(h[3]), Flags: http2.Flags(h[4]), Length: uint32(s.skip),
			StreamID: (uint32(h[5])<<24 | uint32(h[6])<<16 | uint32(h[7])<<8 | uint32(h[8])) &^ (1 << 31),
		}); err != nil {
			return err
		}
	}
	return nil
}

// guardedConn ends a connection whose frames are a flood. gRPC reads it from one goroutine and writes it from another.
type guardedConn struct {
	net.Conn
	conduct conduct
	in, out frameScanner
	flooded func(*floodError)
}

func (c *guardedConn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	c.conduct.tick(time.Now())
	var flood *floodError
	if errors.As(c.in.scan(p[:n], c.conduct.received), &flood) {
		c.flooded(flood)
		_ = c.Close()
		return 0, flood
	}
	return n, err
}

func (c *guardedConn) Write(p []byte) (int, error) {
	n, err := c.Conn.Write(p)
	_ = c.out.scan(p[:n], func(h http2.FrameHeader) error { c.conduct.sent(h); return nil })
	return n, err
}

// guardedTransport puts a guard behind TLS, where the frames are.
type guardedTransport struct {
	credentials.TransportCredentials
	flooded func(*floodError)
}

// newGuardedTransport returns inner with a guard; nil means plaintext. flooded is called for each connection that is
// ended for a flood.
func newGuardedTransport(inner credentials.TransportCredentials, flooded func(*floodError)) credentials.TransportCredentials {
	if inner == nil {
		inner = insecure.NewCredentials()
	}
	return &guardedTransport{inner, flooded}
}

func (t *guardedTransport) ServerHandshake(raw net.Conn) (net.Conn, credentials.AuthInfo, error) {
	conn, info, err := t.TransportCredentials.ServerHandshake(raw)
	if err != nil {
		return nil, nil, err
	}
	guarded := &guardedConn{Conn: conn, in: frameScanner{skip: len(http2.ClientPreface)}, flooded: t.flooded}
	guarded.conduct.since = time.Now()
	return guarded, info, nil
}

func (t *guardedTransport) Clone() credentials.TransportCredentials {
	return &guardedTransport{t.TransportCredentials.Clone(), t.flooded}
}
