package server

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// start serves s on the loopback and returns a connection to it. It lies inside the package: tests set s.service.fault.
func start(t *testing.T, s *Server) *grpc.ClientConn {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Close)
	conn, err := grpc.NewClient(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

func document(text string) *maqafv1.Document {
	return &maqafv1.Document{Content: &maqafv1.Document_Text{Text: text}}
}

func itemMessage(text string) *maqafv1.StreamAnalyzeTextRequest {
	item := &maqafv1.AnalyzeItem{ItemId: text, Document: document(text)}
	return &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: item}}
}

func configMessage() *maqafv1.StreamAnalyzeTextRequest {
	return &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}}
}

// TestPanicFailsItsItemAlone makes the server panic on one document, by every way that a document comes.
func TestPanicFailsItsItemAlone(t *testing.T) {
	s, err := New(Config{}, testLog(t, "SECRET"))
	if err != nil {
		t.Fatal(err)
	}
	s.service.fault = func(d *maqafv1.Document) {
		if strings.Contains(d.GetText(), "SECRET") {
			panic(d.GetText())
		}
	}
	stub := maqafv1.NewTextServiceClient(start(t, s))
	ctx := context.Background()
	bad, good := document("SECRET"), document("good")
	_, analyzeErr := stub.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: bad})
	_, normalizeErr := stub.NormalizeText(ctx, &maqafv1.NormalizeTextRequest{Document: bad})
	_, datesErr := stub.ExtractDates(ctx, &maqafv1.ExtractDatesRequest{Document: bad})
	batch, err := stub.BatchAnalyzeText(ctx, &maqafv1.BatchAnalyzeTextRequest{Items: []*maqafv1.AnalyzeItem{{Document: bad}, {Document: good}}})
	if err != nil {
		t.Fatal(err)
	}
	stream, err := stub.StreamAnalyzeText(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []*maqafv1.StreamAnalyzeTextRequest{configMessage(), itemMessage("SECRET"), itemMessage("good")} {
		if err := stream.Send(m); err != nil {
			t.Fatal(err)
		}
	}
	var streamed []*maqafv1.AnalyzeItemResult
	for range 2 {
		answer, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		streamed = append(streamed, answer.GetResult())
	}
	for i, err := range []error{
		analyzeErr, normalizeErr, datesErr, status.FromProto(batch.GetResults()[0].GetError()).Err(), status.FromProto(streamed[0].GetError()).Err(),
	} {
		if status.Code(err) != codes.Internal || reasonOf(status.Convert(err)) != "INTERNAL" || strings.Contains(err.Error(), "SECRET") {
			t.Errorf("way %d: %v", i, err)
		}
	}
	if batch.GetResults()[1].GetAnalysis() == nil || streamed[1].GetAnalysis() == nil {
		t.Error("a panic took another item with it")
	}
}

// TestDrain stops a server with an open stream that has items under way, and a unary call: all are answered.
func TestDrain(t *testing.T) {
	s, err := New(Config{DrainWait: 50 * time.Millisecond, DrainTimeout: 30 * time.Second}, nil)
	if err != nil {
		t.Fatal(err)
	}
	gate, inside := make(chan struct{}), atomic.Int32{}
	s.service.fault = func(d *maqafv1.Document) {
		if d.GetText() == "slow" {
			inside.Add(1)
			<-gate
		}
	}
	conn := start(t, s)
	stub, probe := maqafv1.NewTextServiceClient(conn), healthv1.NewHealthClient(conn)
	stream, err := stub.StreamAnalyzeText(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	watch, err := probe.Watch(context.Background(), &healthv1.HealthCheckRequest{Service: "maqaf.v1.TextService"})
	if err != nil {
		t.Fatal(err)
	}
	if answer, err := watch.Recv(); err != nil || answer.GetStatus() != healthv1.HealthCheckResponse_SERVING {
		t.Fatalf("health: %v, %v", answer, err)
	}
	for _, m := range []*maqafv1.StreamAnalyzeTextRequest{configMessage(), itemMessage("slow")} {
		if err := stream.Send(m); err != nil {
			t.Fatal(err)
		}
	}
	unary := make(chan error, 1)
	go func() {
		_, err := stub.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: document("slow")})
		unary <- err
	}()
	for inside.Load() < 2 {
		time.Sleep(time.Millisecond)
	}
	stopped := make(chan struct{})
	go func() { s.Stop(context.Background()); close(stopped) }()
	if answer, err := watch.Recv(); err != nil || answer.GetStatus() != healthv1.HealthCheckResponse_NOT_SERVING {
		t.Errorf("health while draining: %v, %v", answer, err)
	}
	<-s.draining
	close(gate)
	if answer, err := stream.Recv(); err != nil || answer.GetResult().GetAnalysis() == nil {
		t.Errorf("the item under way: %v, %v", answer, err)
	}
	if _, err := stream.Recv(); status.Code(err) != codes.Unavailable || reasonOf(status.Convert(err)) != "DRAINING" {
		t.Errorf("the stream ended with %v", err)
	}
	if err := <-unary; err != nil {
		t.Errorf("the call under way: %v", err)
	}
	// Health's watch would keep a graceful stop waiting: it must end by itself.
	for err == nil {
		_, err = watch.Recv()
	}
	if errors.Is(err, io.EOF) {
		t.Error("the watch ended without a reason")
	}
	<-stopped
}

// TestDrainTimeout stops a server whose call never ends.
func TestDrainTimeout(t *testing.T) {
	s, err := New(Config{DrainWait: -1, DrainTimeout: 50 * time.Millisecond}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	gate, inside := make(chan struct{}), make(chan struct{})
	s.service.fault = func(*maqafv1.Document) { close(inside); <-gate }
	stub := maqafv1.NewTextServiceClient(start(t, s))
	ended := make(chan error, 1)
	go func() {
		_, err := stub.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: document("x")})
		ended <- err
	}()
	<-inside
	go func() { time.Sleep(100 * time.Millisecond); close(gate) }() // a handler that ignores its context is waited for
	s.Stop(context.Background())
	if err := <-ended; status.Code(err) != codes.Unavailable {
		t.Errorf("the call that was cut off: %v", err)
	}
}
