package server

import (
	"context"
	"encoding/base32"
	"encoding/binary"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"go.opentelemetry.io/otel/trace"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
)

// callRecord is what the server knows of one call, for log and admission. It holds nothing that the caller wrote.
type callRecord struct {
	id      string // random
	method  string // of methodLabel
	metrics *methodMetrics
	caller  string // hash of the token, or the address; never logged
	start   time.Time
	span    trace.Span

	messagesIn, bytesIn, messagesOut, bytesOut atomic.Int64

	mu      sync.Mutex
	answers []*answer // memory of its response
}

// newRequestID returns what nobody needs to be unable to guess: 80 random bits in base32.
func newRequestID() string {
	var bits [10]byte
	binary.LittleEndian.PutUint64(bits[:], rand.Uint64())
	binary.LittleEndian.PutUint16(bits[8:], uint16(rand.Uint32()))
	return base32.StdEncoding.EncodeToString(bits[:])
}

type callKey struct{}

// callOf returns the record of the call that ctx belongs to; an empty one outside of calls.
func callOf(ctx context.Context) *callRecord {
	if call, ok := ctx.Value(callKey{}).(*callRecord); ok {
		return call
	}
	return &callRecord{}
}

// answer returns memory for an answer, which is the call's until its response has been encoded.
func (c *callRecord) answer() *answer {
	a := newAnswer()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.answers = append(c.answers, a)
	return a
}

// free gives the memory of the response back, which has been encoded.
func (c *callRecord) free() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, a := range c.answers {
		a.free()
	}
	c.answers = nil
}

// sized is what tells its size on the wire, in bytes.
type sized interface{ SizeVT() int }

func (c *callRecord) received(m any) {
	if m, ok := m.(sized); ok {
		c.messagesIn.Add(1)
		c.bytesIn.Add(int64(m.SizeVT()))
	}
}

func (c *callRecord) sent(m any) {
	if m, ok := m.(sized); ok {
		if size := m.SizeVT(); size > 0 {
			c.messagesOut.Add(1)
			c.bytesOut.Add(int64(size))
		}
	}
}

// countedStream counts what goes through a stream.
type countedStream struct {
	grpc.ServerStream
	ctx  context.Context
	call *callRecord
}

func (s *countedStream) Context() context.Context { return s.ctx }

func (s *countedStream) RecvMsg(m any) error {
	wantMessage(s.ctx)
	err := s.ServerStream.RecvMsg(m)
	if err == nil {
		s.call.received(m)
	}
	return err
}

func (s *countedStream) SendMsg(m any) error {
	err := s.ServerStream.SendMsg(m)
	if err == nil {
		s.call.sent(m)
	}
	return err
}

// reasonOf returns the ErrorInfo reason of an error that maqaf made, "" for others.
func reasonOf(s *status.Status) string {
	for _, detail := range s.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok && info.GetDomain() == errorDomain {
			return info.GetReason()
		}
	}
	return ""
}
