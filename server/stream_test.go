package server

import (
	"context"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

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
