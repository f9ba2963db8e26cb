package server

import (
	"bytes"
	"context"
	"log/slog"
	"runtime"
	"testing"

	"golang.org/x/time/rate"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// TestRefusedUnread sends what is no message: while there is no room nobody looks.
func TestRefusedUnread(t *testing.T) {
	b := block(t, Config{MaxWork: 1, MaxQueue: 1})
	send := func(method string) error {
		request, response := bytes.Repeat([]byte{0xff}, 20_000), []byte(nil)
		return b.conn.Invoke(context.Background(), "/maqaf.v1.TextService/"+method, &request, &response, grpc.ForceCodecV2(AsBytes{}))
	}
	answers := make(chan error, 2)
	for i := range 2 {
		go func() { answers <- b.analyze(context.Background(), "slow") }()
		until(t, "one works, the other waits", func() bool {
			return b.inside.Load() == 1 && b.service.admission.queued.Load() == int64(i)
		})
	}
	methods := []string{"AnalyzeText", "BatchAnalyzeText", "NormalizeText", "ExtractDates"}
	for _, method := range methods {
		if err := send(method); status.Code(err) != codes.Unavailable || reasonOf(status.Convert(err)) != overloadedReason {
			t.Errorf("%s without room: %v", method, err)
		}
	}
	b.release()
	for range 2 {
		if err := <-answers; err != nil {
			t.Errorf("an admitted call: %v", err)
		}
	}
	for _, method := range methods {
		if err := send(method); status.Code(err) != codes.Internal {
			t.Errorf("%s with room: %v", method, err)
		}
	}
	b.whole(t)
}

// TestBytesOnTheWire counts a request by what came, not by what is known of it: quotas and room are about memory.
func TestBytesOnTheWire(t *testing.T) {
	b := block(t, Config{QuotaBytesPerSecond: 1, MaxTextBytes: 1 << 10, MaxMessageBytes: 1 << 10})
	request, response := append([]byte{15<<3 | 2, 0x80, 0x07}, make([]byte, 7<<7)...), []byte(nil) // an unknown field of 896 bytes
	for i, want := range []string{"FIELD_REQUIRED", quotaReason} {
		err := b.conn.Invoke(context.Background(), maqafv1.TextService_AnalyzeText_FullMethodName, &request, &response, grpc.ForceCodecV2(AsBytes{}))
		if reason := reasonOf(status.Convert(err)); reason != want {
			t.Errorf("call %d: %v, want %s", i, err, want)
		}
	}
}

// deafStream takes trailers, as a call's transport does.
type deafStream struct{ trailer metadata.MD }

func (*deafStream) Method() string               { return maqafv1.TextService_AnalyzeText_FullMethodName }
func (*deafStream) SetHeader(metadata.MD) error  { return nil }
func (*deafStream) SendHeader(metadata.MD) error { return nil }
func (s *deafStream) SetTrailer(md metadata.MD) error {
	s.trailer = md
	return nil
}

// TestRefusalsAreCheap bounds what a refusal takes of memory, which is most of what it costs besides gRPC's own part.
func TestRefusalsAreCheap(t *testing.T) {
	const mostAllocations, mostBytes, runs = 8, 1 << 10, 200
	s, err := New(Config{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	s.service.admission.queued.Store(s.service.admission.mostQueue)
	calls := &interceptor{log: slog.New(slog.DiscardHandler), metrics: s.service.metrics, service: s.service, refused: rate.NewLimiter(0, 0)}
	handler := textServiceDesc().Methods[0].Handler
	request := mem.BufferSlice{mem.SliceBuffer(make([]byte, 20_000))}
	receive := func(v any) error { return newCodec().Unmarshal(request, v) }
	stream := &deafStream{}
	ctx := grpc.NewContextWithServerTransportStream(context.Background(), stream)
	refuse := func() {
		if _, err = handler(s.service, ctx, receive, calls.unary); status.Code(err) != codes.Unavailable {
			t.Fatal(err)
		}
	}
	refuse()
	if len(stream.trailer[pushbackTrailer]) != 1 || len(stream.trailer) != 1 {
		t.Errorf("the trailer is %v", stream.trailer)
	}
	if n := testing.AllocsPerRun(runs, refuse); n > mostAllocations {
		t.Errorf("%v allocations", n)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		refuse()
	}
	runtime.ReadMemStats(&after)
	if n := (after.TotalAlloc - before.TotalAlloc) / runs; n > mostBytes {
		t.Errorf("%d bytes", n)
	}
}
