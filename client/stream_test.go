package client_test

import (
	"context"
	"fmt"
	"io"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// breakingConn breaks its first streams after an answer each.
type breakingConn struct {
	grpc.ClientConnInterface
	with   []error // of each stream
	opened int
}

func (c *breakingConn) NewStream(ctx context.Context, desc *grpc.StreamDesc, method string, opts ...grpc.CallOption) (grpc.ClientStream, error) {
	stream, err := c.ClientConnInterface.NewStream(ctx, desc, method, opts...)
	if c.opened++; err != nil || c.opened > len(c.with) {
		return stream, err
	}
	return &breakingStream{ClientStream: stream, with: c.with[c.opened-1]}, nil
}

type breakingStream struct {
	grpc.ClientStream
	answered bool
	with     error
}

func (s *breakingStream) RecvMsg(m any) error {
	if s.answered {
		return s.with
	}
	s.answered = true
	return s.ClientStream.RecvMsg(m)
}

// TestAnalyzeAllOverBreaks: whatever a broken stream ends with, each item is answered once. gRPC's retries end with an
// error that wraps io.EOF where they failed to send; and a stream may end well too early.
func TestAnalyzeAllOverBreaks(t *testing.T) {
	conn, end, err := server.Local(server.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer end()
	const items = 100
	breaking := &breakingConn{ClientConnInterface: conn, with: []error{
		fmt.Errorf("max retries exhausted: failed after 4 attempts: %w", io.EOF), io.EOF, status.Error(codes.Unavailable, "gone"),
	}}
	next := 0
	for result, err := range client.New(breaking).AnalyzeAll(context.Background(), nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
		for i := range items {
			if !yield(&maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: client.Text("x")}) {
				return
			}
		}
	}) {
		if err != nil {
			t.Fatal(err)
		}
		if int(result.GetIndex()) != next || result.GetItemId() != fmt.Sprint(next) {
			t.Errorf("answer %d has index %d, id %s", next, result.GetIndex(), result.GetItemId())
		}
		next++
	}
	if next != items || breaking.opened != 4 {
		t.Errorf("%d answers over %d streams, want %d over 4", next, breaking.opened, items)
	}
}

// TestAnalyzeAllEndsOnFaults: what no other stream would better ends the call.
func TestAnalyzeAllEndsOnFaults(t *testing.T) {
	conn, end, err := server.Local(server.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer end()
	breaking := &breakingConn{ClientConnInterface: conn, with: []error{status.Error(codes.PermissionDenied, "no")}}
	var last error
	for _, err := range client.New(breaking).AnalyzeAll(context.Background(), nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
		for range 10 {
			if !yield(&maqafv1.AnalyzeItem{Document: client.Text("x")}) {
				return
			}
		}
	}) {
		last = err
	}
	if status.Code(last) != codes.PermissionDenied || breaking.opened != 1 {
		t.Errorf("%v over %d streams", last, breaking.opened)
	}
}
