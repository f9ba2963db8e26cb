package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

const memoryStreams = 64

var memoryProof = proof{
	name: "memory",
	bar:  fmt.Sprintf("%d streams that each send 10 MB documents to a server with --max-text-bytes=16MiB: each document is answered, and the server's peak memory stays below 1 GiB", memoryStreams),
	run:  memory,
}

var stalledProof = proof{
	name: "stalled",
	bar:  fmt.Sprintf("%d streams that send documents and read no answer: the server's memory peaks at most 64 MB above what it is when idle, and it answers others", memoryStreams),
	run:  stalled,
}

// memory lets each stream send two documents of 10 MB. Their lines are long and hold little, so that the proof is of
// memory, and not of the speed of this machine.
func memory(ctx context.Context, o options, r *result) error {
	const size = 10_000_000
	texts, err := corpus(o.testdata, 1, 20_000, 20_001, 51)
	if err != nil {
		return err
	}
	page := texts[0]
	text := page + strings.Repeat(strings.Repeat("word ", 200)+"\n", (size-len(page))/1001)
	server, err := serve(o, "", "--max-text-bytes=16777216")
	if err != nil {
		return err
	}
	defer server.kill()
	each := 2
	if o.short {
		each = 1
	}
	idle, _ := server.memory()
	ctx, stop := context.WithTimeout(ctx, 20*time.Minute)
	defer stop()
	var answered, refused atomic.Int64
	var failed failures
	var streams sync.WaitGroup
	for range memoryStreams {
		streams.Go(func() {
			c, err := client.Dial(client.Config{Addr: server.addr})
			if err != nil {
				failed.add("a connection", err)
				return
			}
			defer c.Close()
			send := func(yield func(*maqafv1.AnalyzeItem) bool) {
				for range each {
					if !yield(&maqafv1.AnalyzeItem{Document: client.Text(text), Options: summaryOnly}) {
						return
					}
				}
			}
			mine := int64(0)
			for mine == 0 {
				for result, err := range c.AnalyzeAll(ctx, nil, send) {
					if err == nil && result.GetError() != nil {
						err = fmt.Errorf("answered %v", result.GetError())
					}
					if reason, _ := client.Reason(err); mine == 0 && reason == maqafv1.ErrorReason_ERROR_REASON_OVERLOADED {
						refused.Add(1) // the server is busy with the others for minutes
						break
					}
					if err != nil {
						failed.add("a stream", err)
						return
					}
					mine++
					answered.Add(1)
				}
			}
		})
	}
	streams.Wait()
	_, peak := server.memory()
	r.note("documents of 10 MB answered", answered.Load())
	r.note("idle, peak memory MB", fmt.Sprintf("%.0f, %.0f", float64(idle)/1e6, float64(peak)/1e6))
	r.note("streams that had to come again", refused.Load())
	failed.note(r)
	r.hold(answered.Load() == int64(memoryStreams*each), "%d of %d documents answered", answered.Load(), memoryStreams*each)
	r.hold(server.alive() && peak < 1<<30, "peak memory of %.0f MB", float64(peak)/1e6)
	return ctx.Err()
}

var summaryOnly = &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{maqafv1.Annotation_ANNOTATION_SUMMARY}}

// everything asks for the largest answers: tens of times their document.
var everything = &maqafv1.AnalyzeOptions{
	Annotations: []maqafv1.Annotation{
		maqafv1.Annotation_ANNOTATION_SEGMENTS, maqafv1.Annotation_ANNOTATION_DATES, maqafv1.Annotation_ANNOTATION_BIDI_RUNS,
		maqafv1.Annotation_ANNOTATION_LANGUAGES, maqafv1.Annotation_ANNOTATION_NORMALIZED_TEXT, maqafv1.Annotation_ANNOTATION_SUMMARY,
	},
	IncludeText: true, IncludeEvidence: true,
}

// stalled opens streams that send as much as the server takes, and never read: first with plain answers, then with the
// largest, each at a server of its own.
func stalled(ctx context.Context, o options, r *result) error {
	for _, ask := range []struct {
		name    string
		options *maqafv1.AnalyzeOptions
	}{{"default answers", nil}, {"everything", everything}} {
		if err := stalledAsking(ctx, o, r, ask.name, ask.options); err != nil {
			return err
		}
	}
	return nil
}

func stalledAsking(ctx context.Context, o options, r *result, name string, ask *maqafv1.AnalyzeOptions) error {
	const watch = 20 * time.Second // less than after what the server ends such streams
	texts, err := corpus(o.testdata, 20, 20_000, 60_000, 52)
	if err != nil {
		return err
	}
	server, err := serve(o, "")
	if err != nil {
		return err
	}
	defer server.kill()
	if _, err := expectedOf(ctx, server, texts); err != nil { // warms up
		return err
	}
	time.Sleep(time.Second)
	idle, before := server.memory()
	conn, err := grpc.NewClient(server.addr, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithInitialWindowSize(64<<10))
	if err != nil {
		return err
	}
	defer conn.Close()
	stop := make(chan struct{})
	var sent atomic.Int64
	var streams sync.WaitGroup
	streamCtx, end := context.WithCancel(ctx)
	for range memoryStreams {
		streams.Go(func() { stall(streamCtx, conn, &maqafv1.StreamConfig{Options: ask}, texts, &sent, stop) })
	}
	peak := int64(0)
	for start := time.Now(); time.Since(start) < watch && ctx.Err() == nil; time.Sleep(20 * time.Millisecond) {
		now, _ := server.memory()
		peak = max(peak, now)
	}
	for tries := 0; tries < 20; tries++ { // on a busy machine the streams may still have it at work
		if _, err = expectedOf(ctx, server, texts[:5]); err == nil {
			break
		}
		time.Sleep(time.Second)
	}
	close(stop)
	end()
	streams.Wait()
	r.note(name+": documents sent by the stalled", sent.Load())
	r.note(name+": memory MB: peak before, idle, peak while stalled", fmt.Sprintf("%.0f, %.0f, %.0f", float64(before)/1e6, float64(idle)/1e6, float64(peak)/1e6))
	r.hold(err == nil, "%s: the others: %v", name, err)
	r.hold(sent.Load() >= memoryStreams, "%s: only %d documents went out", name, sent.Load())
	r.hold(peak-idle <= 64_000_000, "%s: %.0f MB above idle", name, float64(peak-idle)/1e6)
	return ctx.Err()
}

// stall sends until nothing goes out any more.
func stall(ctx context.Context, conn *grpc.ClientConn, config *maqafv1.StreamConfig, texts []string, sent *atomic.Int64, stop <-chan struct{}) {
	stream, err := maqafv1.NewTextServiceClient(conn).StreamAnalyzeText(ctx)
	if err != nil {
		return
	}
	first := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: config}}
	for i, err := 0, stream.Send(first); err == nil; i++ {
		item := &maqafv1.AnalyzeItem{Document: client.Text(texts[i%len(texts)])}
		if err = stream.Send(&maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: item}}); err == nil {
			sent.Add(1)
		}
	}
	<-stop
}
