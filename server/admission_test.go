package server

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
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

func TestQuota(t *testing.T) {
	b := block(t, Config{QuotaBytesPerSecond: 1, MaxTextBytes: 1 << 10, MaxMessageBytes: 1 << 10})
	ctx := context.Background()
	stream, err := b.stub.StreamAnalyzeText(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []*maqafv1.StreamAnalyzeTextRequest{configMessage(), itemMessage(strings.Repeat("a", 200)), itemMessage(strings.Repeat("a", 200)), itemMessage(strings.Repeat("a", 200))} {
		if err := stream.Send(m); err != nil {
			t.Fatal(err)
		}
	}
	answers := 0
	for ; err == nil; answers++ {
		_, err = stream.Recv()
	}
	if reasonOf(status.Convert(err)) != "QUOTA_EXCEEDED" || answers != 3 { // two answers and the error
		t.Errorf("the stream: %v after %d answers", err, answers-1)
	}
	err = b.analyze(ctx, strings.Repeat("a", 900))
	if after, tells := retryAfter(status.Convert(err)); status.Code(err) != codes.ResourceExhausted || !tells || after < time.Minute {
		t.Errorf("a call: %v", err)
	}
	if _, err := healthv1.NewHealthClient(b.conn).Check(ctx, &healthv1.HealthCheckRequest{}); err != nil {
		t.Errorf("health: %v", err)
	}
	b.whole(t)
}

// TestQuotasAreBounded has more callers than are kept apart; each has its own quota.
func TestQuotasAreBounded(t *testing.T) {
	q := newQuotas(10, 1)
	for i := range maxCallers + 10 {
		caller := string(rune('a' + i%20))
		for range i / 20 {
			caller += "x"
		}
		if i >= 200 { // long names are slow to make; these are others all the same
			caller = string([]byte{byte(i), byte(i >> 8), byte(i >> 16)})
		}
		if err := q.take(caller, 1); err != nil {
			t.Fatal(err)
		}
	}
	if len(q.callers) > maxCallers {
		t.Errorf("%d callers are kept", len(q.callers))
	}
	if q.take("a new one", 10) != nil || q.take("a new one", 10) == nil || q.take("yet another", 10) != nil {
		t.Error("callers share a quota")
	}
}

func TestIdleStream(t *testing.T) {
	b := block(t, Config{StreamIdleTimeout: 100 * time.Millisecond})
	for _, messages := range [][]*maqafv1.StreamAnalyzeTextRequest{nil, {configMessage()}, {configMessage(), itemMessage("x")}} {
		stream, err := b.stub.StreamAnalyzeText(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range messages {
			if err := stream.Send(m); err != nil {
				t.Fatal(err)
			}
		}
		answers := 0
		for ; err == nil; answers++ {
			_, err = stream.Recv()
		}
		if status.Code(err) != codes.DeadlineExceeded || reasonOf(status.Convert(err)) != "IDLE" || answers-1 != max(0, len(messages)-1) {
			t.Errorf("after %d messages: %v, %d answers", len(messages), err, answers-1)
		}
	}
	b.whole(t)
}

// TestSlowReader reads nothing until the server has given up on it; others are served all the while.
func TestSlowReader(t *testing.T) {
	b := block(t, Config{SendTimeout: 200 * time.Millisecond})
	// A window of fixed size: by itself gRPC lets it grow to 16 MiB.
	conn, err := grpc.NewClient(b.conn.Target(), grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithStaticStreamWindowSize(64<<10))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	stream, err := maqafv1.NewTextServiceClient(conn).StreamAnalyzeText(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		options := &maqafv1.AnalyzeOptions{IncludeText: true, IncludeEvidence: true, Annotations: []maqafv1.Annotation{1, 2, 3}}
		config := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{Options: options}}}
		item := itemMessage(strings.Repeat("(Photo: EPA) אבג\n", 100))
		item.GetItem().ItemId = "x"
		for err := stream.Send(config); err == nil; err = stream.Send(item) {
		}
	}()
	open := b.service.metrics.open.WithLabelValues("StreamAnalyzeText")
	until(t, "the stream is open", func() bool { return gauge(t, open) == 1 })
	until(t, "the server ends the stream", func() bool { return gauge(t, open) == 0 })
	if err := b.analyze(context.Background(), "x"); err != nil {
		t.Errorf("another caller: %v", err)
	}
	for err = nil; err == nil; {
		_, err = stream.Recv()
	}
	if status.Code(err) != codes.Aborted || reasonOf(status.Convert(err)) != "SLOW_READER" {
		t.Errorf("the stream ended with %v", err)
	}
	<-gone
	b.whole(t)
}

// TestStreamIsReadWhenAdmitted has no bytes free: the stream's document stays unread; then it is answered.
func TestStreamIsReadWhenAdmitted(t *testing.T) {
	b := block(t, Config{})
	a := b.service.admission
	if !a.bytes.TryAcquire(a.mostBytes) {
		t.Fatal("a new server holds bytes")
	}
	stream, err := b.stub.StreamAnalyzeText(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []*maqafv1.StreamAnalyzeTextRequest{configMessage(), itemMessage("slow")} {
		if err := stream.Send(m); err != nil {
			t.Fatal(err)
		}
	}
	until(t, "the stream waits", func() bool { return a.starved.Load() == 1 })
	if b.inside.Load() != 0 {
		t.Error("a document was read that had not been admitted")
	}
	a.bytes.Release(a.mostBytes)
	b.release()
	if answer, err := stream.Recv(); err != nil || answer.GetResult().GetAnalysis() == nil {
		t.Errorf("%v, %v", answer, err)
	}
	if err := stream.CloseSend(); err != nil {
		t.Fatal(err)
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
