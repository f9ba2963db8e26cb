package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

var overloadProof = proof{
	name: "overload",
	bar: "calls that are due at fixed times, four times as many as the server can sustain: at least 90 % of the best goodput, 99 % of the refusals " +
		"within 50 ms of when they were due; back at half the sustainable rate, at least 95 % answered in every second from the fifth on; server and callers have one processor each",
	run: overload,
}

const (
	overloadConns    = 8
	overloadDeadline = time.Second // of a call, from when it is due
	overloadFactor   = 4
)

// overload finds the rate that the server sustains, passes it four times over, and comes back.
func overload(ctx context.Context, o options, r *result) error {
	step, storm := 8*time.Second, 30*time.Second
	if o.short {
		step, storm = 3*time.Second, 8*time.Second
	}
	texts, err := corpus(o.testdata, 100, 8000, 24_000, 31)
	if err != nil {
		return err
	}
	server, err := serve(o, "")
	if err != nil {
		return err
	}
	defer server.kill()
	g, err := newGenerator(server.addr, texts)
	if err != nil {
		return err
	}
	defer g.close()
	g.closedLoop(ctx, 4, step/2) // warms up
	capacity := g.closedLoop(ctx, 4, step)
	r.note("closed loop of 4: answers a second", capacity)
	sustained, best := 0.0, 0.0
	for _, share := range []float64{0.6, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5} {
		run := g.openLoop(ctx, share*capacity, step)
		best = max(best, run.goodput())
		r.note(fmt.Sprintf("at %.1f of that", share), run.String())
		if run.answered() < 0.99 {
			break
		}
		sustained = share * capacity
	}
	r.note("sustained rate: calls a second", sustained)
	r.note("best goodput: answers a second", best)
	if sustained == 0 {
		return fmt.Errorf("no rate was sustained: the machine is too busy for this proof")
	}
	flood := g.openLoop(ctx, overloadFactor*sustained, storm)
	after := g.openLoop(ctx, sustained/2, 10*time.Second)
	r.note("at four times the sustained rate", flood.String())
	r.note("after it, at half the sustained rate", after.String())
	r.note("goodput in % of the best", 100*flood.goodput()/best)
	refusal := percentile(flood.refusals, 99)
	r.note("refusals: p50, p99 ms", fmt.Sprintf("%.1f, %.1f", milliseconds(percentile(flood.refusals, 50)), milliseconds(refusal)))
	r.note("answers under overload: p50, p99 ms", fmt.Sprintf("%.1f, %.1f", milliseconds(percentile(flood.good, 50)), milliseconds(percentile(flood.good, 99))))
	r.note("callers began late by: p99 ms", milliseconds(percentile(flood.late, 99)))
	back := after.settledFrom(0.95)
	r.note("back after s", back.Seconds())
	r.hold(flood.goodput() >= 0.9*best, "goodput of %.0f/s, the best was %.0f/s", flood.goodput(), best)
	r.hold(len(flood.refusals) > 0 && refusal <= 50*time.Millisecond, "the p99 of %d refusals is %v", len(flood.refusals), refusal)
	r.hold(back <= 5*time.Second, "only back after %v", back)
	return ctx.Err()
}

// generator calls one server over several connections, without retries.
type generator struct {
	conns    []*grpc.ClientConn
	requests [][]byte
	next     int
}

func newGenerator(addr string, texts []string) (*generator, error) {
	g := &generator{}
	for _, text := range texts {
		request, err := proto.Marshal(&maqafv1.AnalyzeTextRequest{Document: client.Text(text)})
		if err != nil {
			return nil, err
		}
		g.requests = append(g.requests, request)
	}
	for range overloadConns {
		conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDisableRetry())
		if err != nil {
			return nil, err
		}
		conn.Connect()
		g.conns = append(g.conns, conn)
	}
	return g, nil
}

func (g *generator) close() {
	for _, conn := range g.conns {
		_ = conn.Close()
	}
}

// call sends request i. The answer stays bytes: reading it would cost the callers more than writing it costs the server.
func (g *generator) call(ctx context.Context, i int, deadline time.Time) error {
	ctx, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	var answer []byte
	return g.conns[i%len(g.conns)].Invoke(ctx, maqafv1.TextService_AnalyzeText_FullMethodName, &g.requests[i%len(g.requests)], &answer, grpc.ForceCodecV2(raw{}))
}

// closedLoop lets n callers call as fast as they are answered, and returns the answers a second.
func (g *generator) closedLoop(ctx context.Context, n int, length time.Duration) float64 {
	var mu sync.Mutex
	good, start := 0, time.Now()
	var callers sync.WaitGroup
	for caller := range n {
		callers.Go(func() {
			for i := caller; time.Since(start) < length; i += n {
				if g.call(ctx, i, time.Now().Add(10*time.Second)) == nil {
					mu.Lock()
					good++
					mu.Unlock()
				}
			}
		})
	}
	callers.Wait()
	return float64(good) / time.Since(start).Seconds()
}

// run is what came of one open loop. Times count from when a call was due.
type run struct {
	length  time.Duration
	offered int

	mu                   sync.Mutex
	good, refusals, late []time.Duration
	failed               map[string]int
	seconds              []second // by when calls were due
}

type second struct{ offered, good int }

// openLoop lets calls begin at random times, rate a second, however the server does.
func (g *generator) openLoop(ctx context.Context, rate float64, length time.Duration) *run {
	r := &run{length: length, failed: map[string]int{}, seconds: make([]second, int(length/time.Second)+1)}
	random := rand.New(rand.NewPCG(uint64(rate), 1))
	start := time.Now()
	var calls sync.WaitGroup
	for due := time.Duration(0); due < length && ctx.Err() == nil; due += time.Duration(random.ExpFloat64() / rate * float64(time.Second)) {
		at := start.Add(due)
		time.Sleep(time.Until(at))
		r.offered++
		i := g.next
		g.next++
		calls.Go(func() {
			began := time.Since(at)
			r.add(at.Sub(start), began, g.call(ctx, i, at.Add(overloadDeadline)), time.Since(at))
		})
	}
	calls.Wait()
	return r
}

func (r *run) add(due, late time.Duration, err error, took time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := &r.seconds[int(due/time.Second)]
	s.offered++
	r.late = append(r.late, late)
	reason, _ := client.Reason(err)
	switch {
	case err == nil && took <= overloadDeadline:
		r.good = append(r.good, took)
		s.good++
	case status.Code(err) == codes.Unavailable && reason == maqafv1.ErrorReason_ERROR_REASON_OVERLOADED:
		r.refusals = append(r.refusals, took)
	default:
		r.failed[answered(err)]++
	}
}

func (r *run) goodput() float64  { return float64(len(r.good)) / r.length.Seconds() }
func (r *run) answered() float64 { return float64(len(r.good)) / float64(r.offered) }

func (r *run) String() string {
	return fmt.Sprintf("%.0f/s due, %.0f/s answered (p99 %.0f ms), %d refused, failed: %v",
		float64(r.offered)/r.length.Seconds(), r.goodput(), milliseconds(percentile(r.good, 99)), len(r.refusals), r.failed)
}

// settledFrom returns from when on every second had that share answered.
func (r *run) settledFrom(share float64) time.Duration {
	from := time.Duration(0)
	for i, s := range r.seconds {
		if float64(s.good) < share*float64(s.offered) {
			from = time.Duration(i+1) * time.Second
		}
	}
	return from
}
