package client_test

import (
	"context"
	"net"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// breaking is a server whose first answers break off after their header, with the connection.
type breaking struct {
	maqafv1.UnimplementedTextServiceServer
	net.Listener
	t      *testing.T
	breaks int // how many answers
	header bool

	mu    sync.Mutex
	calls int
	last  net.Conn
}

func (b *breaking) Accept() (net.Conn, error) {
	conn, err := b.Listener.Accept()
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last = conn
	return conn, err
}

func (b *breaking) AnalyzeText(ctx context.Context, _ *maqafv1.AnalyzeTextRequest) (*maqafv1.AnalyzeTextResponse, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.calls++; b.calls > b.breaks {
		return &maqafv1.AnalyzeTextResponse{Analysis: &maqafv1.Analysis{Ruleset: "x"}}, nil
	}
	if !b.header {
		return nil, status.Error(codes.Unavailable, "no room")
	}
	if err := grpc.SendHeader(ctx, metadata.Pairs("a", "b")); err != nil {
		b.t.Error(err)
	}
	time.Sleep(100 * time.Millisecond) // the header leaves by another goroutine
	_ = b.last.Close()
	return nil, status.Error(codes.Internal, "nobody hears this")
}

func serveBreaking(t *testing.T, b *breaking) *client.Client {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	b.Listener, b.t = listener, t
	server := grpc.NewServer()
	maqafv1.RegisterTextServiceServer(server, b)
	go func() { _ = server.Serve(b) }()
	t.Cleanup(server.Stop)
	c, err := client.Dial(client.Config{Addr: listener.Addr().String()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// TestAnswerThatBreaksOff: gRPC does not repeat a call whose answer has begun; the client does, a few times.
func TestAnswerThatBreaksOff(t *testing.T) {
	for _, test := range []struct{ breaks, calls int }{{1, 2}, {3, 4}, {100, 4}} {
		b := &breaking{breaks: test.breaks, header: true}
		answer, err := serveBreaking(t, b).AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text("x")})
		if b.calls != test.calls {
			t.Errorf("%d calls for %d breaks, want %d", b.calls, test.breaks, test.calls)
		}
		if good := test.breaks < test.calls; good != (err == nil && answer.GetRuleset() == "x") || !good && status.Code(err) != codes.Unavailable {
			t.Errorf("after %d breaks: %v, %v", test.breaks, answer, err)
		}
	}
}

// TestRefusalIsNotRepeatedTwice: what gRPC repeats by itself gets no more tries than its policy says.
func TestRefusalIsNotRepeatedTwice(t *testing.T) {
	b := &breaking{breaks: 100}
	_, err := serveBreaking(t, b).AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text("x")})
	if status.Code(err) != codes.Unavailable || b.calls != 4 {
		t.Errorf("%d calls, want 4: %v", b.calls, err)
	}
}
