package server

import (
	"context"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

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
