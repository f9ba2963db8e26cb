package server

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// blocked is a server whose work on "slow" documents stands still until release is called.
type blocked struct {
	*Server
	stub    maqafv1.TextServiceClient
	conn    *grpc.ClientConn
	inside  atomic.Int32
	release func()
}

func block(t *testing.T, config Config) *blocked {
	t.Helper()
	s, err := New(config, nil)
	if err != nil {
		t.Fatal(err)
	}
	b := &blocked{Server: s}
	gate := make(chan struct{})
	b.release = func() { close(gate) }
	s.service.fault = func(d *maqafv1.Document) {
		if d.GetText() == "slow" {
			b.inside.Add(1)
			<-gate
		}
	}
	b.conn = start(t, s)
	b.stub = maqafv1.NewTextServiceClient(b.conn)
	return b
}

func until(t *testing.T, what string, f func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !f(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("never: %s", what)
		}
	}
}

// whole waits until everything that calls took has been given back.
func (b *blocked) whole(t *testing.T) {
	t.Helper()
	a := b.service.admission
	until(t, "all bytes and slots are free", func() bool {
		if !a.bytes.TryAcquire(a.mostBytes) {
			return false
		}
		a.bytes.Release(a.mostBytes)
		if !a.owed.TryAcquire(a.mostBytes) {
			return false
		}
		a.owed.Release(a.mostBytes)
		return a.queued.Load() == 0 && a.waiting.Load() == 0 && a.starved.Load() == 0
	})
}

func (b *blocked) analyze(ctx context.Context, text string, options ...grpc.CallOption) error {
	_, err := b.stub.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: document(text)}, options...)
	return err
}

func TestOverload(t *testing.T) {
	b := block(t, Config{MaxWork: 1, MaxQueue: 1})
	ctx := context.Background()
	answers := make(chan error, 2)
	go func() { answers <- b.analyze(ctx, "slow") }()
	until(t, "the first works", func() bool { return b.inside.Load() == 1 })
	go func() { answers <- b.analyze(ctx, "slow") }()
	until(t, "the second waits", func() bool { return b.service.admission.queued.Load() == 1 })
	var trailer metadata.MD
	err := b.analyze(ctx, "x", grpc.Trailer(&trailer))
	after, tells := retryAfter(status.Convert(err))
	if status.Code(err) != codes.Unavailable || reasonOf(status.Convert(err)) != "OVERLOADED" || !tells || after <= 0 || len(trailer.Get("grpc-retry-pushback-ms")) != 1 {
		t.Errorf("beyond the queue: %v, trailer %v", err, trailer)
	}
	stream, err := b.stub.StreamAnalyzeText(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); reasonOf(status.Convert(err)) != "OVERLOADED" {
		t.Errorf("a new stream: %v", err)
	}
	if _, err := healthv1.NewHealthClient(b.conn).Check(ctx, &healthv1.HealthCheckRequest{}); err != nil {
		t.Errorf("health: %v", err)
	}
	if _, err := maqafv1.NewInfoServiceClient(b.conn).GetServerInfo(ctx, &maqafv1.GetServerInfoRequest{}); err != nil {
		t.Errorf("info: %v", err)
	}
	b.release()
	for range 2 {
		if err := <-answers; err != nil {
			t.Errorf("an admitted call: %v", err)
		}
	}
	if err := b.analyze(ctx, "x"); err != nil {
		t.Errorf("afterwards: %v", err)
	}
	b.whole(t)
}

// TestExpectedWait refuses at once what would wait longer than it may.
func TestExpectedWait(t *testing.T) {
	a := newAdmission(Config{MaxWork: 2}.withDefaults())
	a.typical.Store(int64(100 * time.Millisecond))
	for waiting, want := range map[int64]bool{0: true, 4: true, 6: false} { // 0, 200 and 300 ms
		a.waiting.Store(waiting)
		if err := a.room(context.Background()); (err == nil) != want {
			t.Errorf("%d wait: %v", waiting, err)
		}
	}
	a.waiting.Store(4)
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	if a.room(ctx) == nil {
		t.Error("a call was admitted that would wait for most of its time")
	}
}

// TestDeadlineInTheQueue lets a call expire while it waits: its work never starts.
func TestDeadlineInTheQueue(t *testing.T) {
	b := block(t, Config{MaxWork: 1})
	first := make(chan error, 1)
	go func() { first <- b.analyze(context.Background(), "slow") }()
	until(t, "the first works", func() bool { return b.inside.Load() == 1 })
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if err := b.analyze(ctx, "slow"); status.Code(err) != codes.DeadlineExceeded {
		t.Errorf("the second: %v", err)
	}
	until(t, "nobody waits", func() bool { return b.service.admission.queued.Load() == 0 })
	b.release()
	if err := <-first; err != nil || b.inside.Load() != 1 {
		t.Errorf("%v, %d were worked on", err, b.inside.Load())
	}
	b.whole(t)
}

func gauge(t *testing.T, g prometheus.Gauge) float64 {
	t.Helper()
	var m dto.Metric
	if err := g.Write(&m); err != nil {
		t.Fatal(err)
	}
	return m.GetGauge().GetValue()
}

// TestHandlers keeps a goroutine for each call that the server has, unless it may have very many.
func TestHandlers(t *testing.T) {
	for _, c := range []Config{{}, {MaxWork: 4, MaxQueue: 7}} {
		if c = c.withDefaults(); int(c.handlers()) <= c.MaxWork+c.MaxQueue {
			t.Errorf("%d handlers for %d at work and %d that wait", c.handlers(), c.MaxWork, c.MaxQueue)
		}
	}
	if n := (Config{MaxWork: 10_000, MaxQueue: 1_000_000}).handlers(); n > 2000 {
		t.Errorf("%d handlers", n)
	}
}
