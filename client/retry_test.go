package client_test

import (
	"context"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// flaky answers the first calls with an error.
type flaky struct {
	maqafv1.UnimplementedTextServiceServer
	calls atomic.Int32
	fails int32 // how many calls fail; negative: all
	code  codes.Code
	push  string // grpc-retry-pushback-ms of the failures
}

func (f *flaky) AnalyzeText(ctx context.Context, _ *maqafv1.AnalyzeTextRequest) (*maqafv1.AnalyzeTextResponse, error) {
	if n := f.calls.Add(1); f.fails < 0 || n <= f.fails {
		if f.push != "" {
			_ = grpc.SetTrailer(ctx, metadata.Pairs("grpc-retry-pushback-ms", f.push))
		}
		return nil, status.Error(f.code, "flaky")
	}
	return &maqafv1.AnalyzeTextResponse{Analysis: &maqafv1.Analysis{}}, nil
}

// dial serves f and returns a client of it.
func (f *flaky) dial(t *testing.T) *client.Client {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := grpc.NewServer(grpc.MaxRecvMsgSize(64 << 20))
	maqafv1.RegisterTextServiceServer(s, f)
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Stop)
	c, err := client.Dial(client.Config{Addr: listener.Addr().String(), Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// TestRetries holds which failures are repeated, how often, and that large requests are, too.
func TestRetries(t *testing.T) {
	large := strings.Repeat("a", 16<<20) // gRPC's own buffer for retries ends at 256 KiB
	for _, c := range []struct {
		name  string
		f     *flaky
		text  string
		calls int32
		want  codes.Code
	}{
		{"gone for a moment", &flaky{fails: 2, code: codes.Unavailable, push: "1"}, "x", 3, codes.OK},
		{"gone, by our own pauses", &flaky{fails: 1, code: codes.Unavailable}, "x", 2, codes.OK},
		{"gone for good", &flaky{fails: -1, code: codes.Unavailable, push: "1"}, "x", 4, codes.Unavailable},
		{"a large request", &flaky{fails: 1, code: codes.Unavailable, push: "1"}, large, 2, codes.OK},
		{"the server wants no retry", &flaky{fails: 1, code: codes.Unavailable, push: "-1"}, "x", 1, codes.Unavailable},
		{"a bad request", &flaky{fails: 1, code: codes.InvalidArgument}, "x", 1, codes.InvalidArgument},
		{"a quota", &flaky{fails: 1, code: codes.ResourceExhausted}, "x", 1, codes.ResourceExhausted},
		{"a fault", &flaky{fails: 1, code: codes.Internal}, "x", 1, codes.Internal},
	} {
		_, err := c.f.dial(t).AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text(c.text)})
		if status.Code(err) != c.want || c.f.calls.Load() != c.calls {
			t.Errorf("%s: %v after %d calls, want %v after %d", c.name, err, c.f.calls.Load(), c.want, c.calls)
		}
	}
}

// TestPushback has the server name a pause that is longer than the client's own.
func TestPushback(t *testing.T) {
	f := &flaky{fails: 1, code: codes.Unavailable, push: "700"}
	c := f.dial(t)
	start := time.Now()
	if _, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{}); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took < 700*time.Millisecond { // by itself it would wait for 0.12 s at most
		t.Errorf("it came again after %v", took)
	}
}

// TestRetryBudget has every call fail: retries stop when they would only add to the load.
func TestRetryBudget(t *testing.T) {
	f := &flaky{fails: -1, code: codes.Unavailable, push: "0"}
	c := f.dial(t)
	const calls = 200
	for range calls {
		if _, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{}); status.Code(err) != codes.Unavailable {
			t.Fatal(err)
		}
	}
	// Of 100 tokens each failure costs one, and below 50 there are no retries: some 50 failures are repeated.
	if extra := f.calls.Load() - calls; extra > 50 {
		t.Errorf("%d retries of %d calls", extra, calls)
	}
}
