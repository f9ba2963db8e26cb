package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

var restartProof = proof{
	name: "restart",
	bar: "three servers restarted in turn, by SIGTERM and then by SIGKILL, under documents that client.AnalyzeAll streams and others that it " +
		"asks for one by one: none lost, doubled, out of order, different or failed; by SIGTERM every server exits with 0 within 20 s",
	run: restart,
}

const (
	restartStreams = 6
	leastRestarts  = 9 // three rounds
)

// restart runs both halves.
func restart(ctx context.Context, o options, r *result) error {
	documents, unary := 150_000, 5000
	if o.short {
		documents, unary = 20_000, 1000
	}
	texts, err := corpus(o.testdata, 500, 300, 8000, 3)
	if err != nil {
		return err
	}
	want, err := expected(ctx, o, texts)
	if err != nil {
		return err
	}
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		f := &fleet{options: o, signal: signal}
		if err := f.begin(); err != nil {
			return err
		}
		err := f.prove(ctx, texts, want, documents, unary, r)
		f.end()
		if err != nil {
			return err
		}
	}
	return nil
}

// fleet is three servers that are restarted in turn.
type fleet struct {
	options  options
	signal   syscall.Signal
	servers  []*backend
	restarts int
	slowest  time.Duration // of the servers that ended
}

func (f *fleet) begin() error {
	for range 3 {
		b, err := serve(f.options, "")
		if err != nil {
			f.end()
			return err
		}
		f.servers = append(f.servers, b)
	}
	return nil
}

func (f *fleet) end() {
	for _, b := range f.servers {
		b.kill()
	}
}

// target makes a name that stands for all servers.
func (f *fleet) target() string {
	state := resolver.State{}
	for _, b := range f.servers {
		state.Addresses = append(state.Addresses, resolver.Address{Addr: b.addr})
	}
	scheme := fmt.Sprintf("fleet%d", f.signal)
	builder := manual.NewBuilderWithScheme(scheme)
	builder.InitialState(state)
	resolver.Register(builder)
	return scheme + ":///servers"
}

// roll restarts the servers in turn until ctx ends.
func (f *fleet) roll(ctx context.Context) error {
	for i := 0; ctx.Err() == nil; i = (i + 1) % len(f.servers) {
		old, start := f.servers[i], time.Now()
		if f.signal == syscall.SIGTERM {
			if err := old.terminate(20 * time.Second); err != nil {
				return fmt.Errorf("restart %d: %w", f.restarts, err)
			}
		} else {
			old.kill()
		}
		f.slowest = max(f.slowest, time.Since(start))
		next, err := serve(f.options, old.addr)
		if err != nil {
			return err
		}
		f.servers[i] = next
		f.restarts++
		select {
		case <-time.After(time.Second): // so that clients see the one before they lose the other
		case <-ctx.Done():
		}
	}
	return nil
}

// prove sends the documents while the servers are restarted.
func (f *fleet) prove(ctx context.Context, texts []string, want []digest, documents, unary int, r *result) error {
	c, err := client.Dial(client.Config{Addr: f.target()})
	if err != nil {
		return err
	}
	defer c.Close()
	h := &history{texts: texts, want: want, answers: make([]atomic.Int32, documents)}
	start := time.Now()
	rolling, stop := context.WithCancel(ctx)
	rolled := make(chan error, 1)
	go func() { rolled <- f.roll(rolling) }()
	var callers sync.WaitGroup
	share := documents / restartStreams
	for i := range restartStreams {
		last := (i + 1) * share
		if i == restartStreams-1 {
			last = documents
		}
		callers.Go(func() { h.stream(ctx, c, i*share, last, i%2 == 1) })
	}
	callers.Go(func() { h.unary(ctx, c, unary) })
	callers.Wait()
	took := time.Since(start)
	stop()
	if err := <-rolled; err != nil {
		return err
	}
	name := map[syscall.Signal]string{syscall.SIGTERM: "SIGTERM", syscall.SIGKILL: "SIGKILL"}[f.signal]
	h.report(r, name)
	r.note(name+": documents streamed, asked one by one", fmt.Sprintf("%d, %d", documents, unary))
	r.note(name+": restarts", f.restarts)
	r.note(name+": slowest end, s", f.slowest.Seconds())
	r.note(name+": documents a second", float64(documents+unary)/took.Seconds())
	r.hold(f.restarts >= leastRestarts || f.options.short, "%s: only %d restarts, want %d", name, f.restarts, leastRestarts)
	return ctx.Err()
}

// history is what became of each document.
type history struct {
	texts    []string
	want     []digest
	answers  []atomic.Int32 // to each
	failures failures
	// patient says that single calls may fail for want of a way to a server; unavailable counts them.
	patient     bool
	unavailable atomic.Int32
}

// stream sends the documents from first to last.
func (h *history) stream(ctx context.Context, c *client.Client, first, last int, unordered bool) {
	send := func(yield func(*maqafv1.AnalyzeItem) bool) {
		for i := first; i < last; i++ {
			if !yield(&maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: client.Text(h.texts[i%len(h.texts)])}) {
				return
			}
		}
	}
	next := 0
	for result, err := range c.AnalyzeAll(ctx, &maqafv1.StreamConfig{Unordered: unordered}, send) {
		if err != nil {
			h.failures.add("a stream", err)
			return
		}
		i := first + int(result.GetIndex())
		switch {
		case i >= last || result.GetItemId() != fmt.Sprint(i):
			h.failures.add("an answer", fmt.Errorf("index %d with id %q", result.GetIndex(), result.GetItemId()))
			continue
		case !unordered && int(result.GetIndex()) != next:
			h.failures.add("an answer", fmt.Errorf("index %d, want %d", result.GetIndex(), next))
		case digestOf(result.GetAnalysis()) != h.want[i%len(h.want)]:
			h.failures.add("document "+fmt.Sprint(i), fmt.Errorf("%w; error %v", errDifferent, result.GetError()))
		}
		h.answers[i].Add(1)
		next++
	}
}

// unary asks for n documents, one after the other.
func (h *history) unary(ctx context.Context, c *client.Client, n int) {
	for i := range n {
		answer, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text(h.texts[i%len(h.texts)])})
		if err == nil && digestOf(answer) != h.want[i%len(h.want)] {
			err = errDifferent
		}
		code := status.Code(err)
		switch {
		case h.patient && (code == codes.Unavailable || code == codes.DeadlineExceeded):
			h.unavailable.Add(1)
		case err != nil:
			h.failures.add("a single call", err)
		}
	}
}

func (h *history) report(r *result, name string) {
	lost, doubled := 0, 0
	for i := range h.answers {
		switch n := h.answers[i].Load(); {
		case n == 0:
			lost++
		case n > 1:
			doubled++
		}
	}
	r.note(name+": lost, doubled, wrong or failed", fmt.Sprintf("%d, %d, %d", lost, doubled, h.failures.count))
	r.hold(lost == 0 && doubled == 0, "%s: %d documents lost, %d answered twice", name, lost, doubled)
	r.hold(h.failures.count == 0, "%s: %d wrong or failed, first: %q", name, h.failures.count, h.failures.first)
}
