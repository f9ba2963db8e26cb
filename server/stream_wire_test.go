package server_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

func TestStream(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	const n, bad = 1000, 500
	items := func(yield func(*maqafv1.AnalyzeItem) bool) {
		for i := range n {
			item := &maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: client.Text(fmt.Sprintf("document %d", i))}
			if i == bad {
				item.Document = nil
			}
			if !yield(item) {
				return
			}
		}
	}
	for _, unordered := range []bool{false, true} {
		seen := map[string]bool{}
		next := 0
		for result, err := range c.AnalyzeAll(context.Background(), &maqafv1.StreamConfig{Unordered: unordered}, items) {
			if err != nil {
				t.Fatal(err)
			}
			if !unordered && int(result.Index) != next || seen[result.ItemId] || result.ItemId != fmt.Sprint(result.Index) {
				t.Fatalf("result %d has index %d and id %s", next, result.Index, result.ItemId)
			}
			if failed := result.GetError() != nil; failed != (result.Index == bad) {
				t.Errorf("item %d: %v", result.Index, result.GetError())
			}
			seen[result.ItemId] = true
			next++
		}
		if next != n {
			t.Errorf("unordered %v: %d answers, want %d", unordered, next, n)
		}
	}
}

func TestStreamProtocol(t *testing.T) {
	stub := maqafv1.NewTextServiceClient(connect(t, server.Config{}))
	config := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}}
	item := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: &maqafv1.AnalyzeItem{Document: client.Text("x")}}}
	zone := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{
		Options: &maqafv1.AnalyzeOptions{Dates: &maqafv1.DateOptions{TimeZone: "X/Y"}},
	}}}
	for _, c := range []struct {
		name     string
		messages []*maqafv1.StreamAnalyzeTextRequest
		answers  int
		want     string
	}{
		{"nothing at all", nil, 0, "FailedPrecondition STREAM_PROTOCOL"},
		{"an item first", []*maqafv1.StreamAnalyzeTextRequest{item}, 0, "FailedPrecondition STREAM_PROTOCOL"},
		{"an empty message first", []*maqafv1.StreamAnalyzeTextRequest{{}}, 0, "FailedPrecondition STREAM_PROTOCOL"},
		{"two configs", []*maqafv1.StreamAnalyzeTextRequest{config, item, config}, 1, "FailedPrecondition STREAM_PROTOCOL"},
		{"a config alone", []*maqafv1.StreamAnalyzeTextRequest{config}, 0, "OK"},
		{"a bad config", []*maqafv1.StreamAnalyzeTextRequest{zone, item}, 0, "InvalidArgument TIME_ZONE_UNKNOWN config.options.dates.time_zone"},
	} {
		stream, err := stub.StreamAnalyzeText(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range c.messages {
			if err := stream.Send(m); err != nil && !errors.Is(err, io.EOF) {
				t.Fatal(err)
			}
		}
		_ = stream.CloseSend()
		answers := 0
		for err == nil {
			if _, err = stream.Recv(); err == nil {
				answers++
			}
		}
		if errors.Is(err, io.EOF) {
			err = nil
		}
		if got := describe(err); got != c.want || answers != c.answers {
			t.Errorf("%s: %s after %d answers, want %s after %d", c.name, got, answers, c.want, c.answers)
		}
	}
}
