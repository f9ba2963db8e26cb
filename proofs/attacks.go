package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

var attacksProof = proof{
	name: "attacks",
	bar: fmt.Sprintf("beside each of %d attacks a paying client has no error and no different answer, and its p99, counted from when a call was due, is at most %d "+
		"times what it is undisturbed, or %v if that is more; the server lives, its memory stays below 400 MB, and a minute later it holds no goroutine of theirs",
		len(attacks), payerFactor, payerLeast),
	run: proveAttacks,
}

const (
	payerFactor  = 4
	payerLeast   = 50 * time.Millisecond
	payerCallers = 2
	payerPause   = 25 * time.Millisecond // between the calls of one
	payerCalls   = 20                    // of one connection
	mostMemory   = 400_000_000
)

var webAttacksProof = proof{
	name: "webattacks",
	bar:  "the same on the web port, which the payer calls by gRPC; there Go's own HTTP/2 decides whether to close a connection",
	run: func(ctx context.Context, o options, r *result) error {
		return attackPort(ctx, o, r, (*backend).webAddr, "--web=127.0.0.1:0")
	},
}

// proveAttacks attacks the gRPC port.
func proveAttacks(ctx context.Context, o options, r *result) error {
	return attackPort(ctx, o, r, func(b *backend) string { return b.addr })
}

// attackPort runs one attack after the other on one server. Arguments of the proof are the names of those to run; none means
// all.
func attackPort(ctx context.Context, o options, r *result, port func(*backend) string, flags ...string) error {
	length := 10 * time.Second
	if o.short {
		length = 4 * time.Second
	}
	texts, err := corpus(o.testdata, 50, 500, 4000, 21)
	if err != nil {
		return err
	}
	want, err := expected(ctx, o, texts)
	if err != nil {
		return err
	}
	server, err := serve(o, "", flags...)
	if err != nil {
		return err
	}
	defer server.kill()
	p := &payer{addr: port(server), texts: texts, want: want}
	p.pay(ctx, length/2) // warms up
	calm := p.pay(ctx, length)
	take(ctx, server)
	base := take(ctx, server)
	r.note("undisturbed: p99 ms", milliseconds(calm))
	most := max(payerFactor*calm, payerLeast)
	for _, a := range attacks {
		if !wanted(o.args, a.name) {
			continue
		}
		before := p.failures.count
		found, p99, err := a.beside(ctx, p, max(length, a.least))
		if err != nil {
			return err
		}
		_, peak := server.memory()
		r.note(a.name, fmt.Sprintf("%s; payer's p99 %.1f ms; peak memory %.0f MB", found, milliseconds(p99), float64(peak)/1e6))
		r.hold(server.alive(), "%s: the server ended", a.name)
		r.hold(peak < mostMemory, "%s: memory of %.0f MB", a.name, float64(peak)/1e6)
		r.hold(p99 <= most, "%s: p99 of %v, at most %v is allowed", a.name, p99, most)
		r.hold(!a.closes || len(flags) > 0 || found.Closed > 0, "%s: the server closed no connection", a.name)
		r.hold(p.failures.count == before, "%s: the payer had errors: %q", a.name, p.failures.first)
	}
	after := settle(ctx, server, base)
	r.note("goroutines: before, after", fmt.Sprintf("%d, %d", base.goroutines, after.goroutines))
	r.hold(after.goroutines <= base.goroutines+5, "%d goroutines are left of %d", after.goroutines, base.goroutines)
	r.note("payer's calls", p.calls)
	r.note("payer's errors", p.failures.count)
	r.hold(p.failures.count == 0, "the payer had %d errors", p.failures.count)
	return ctx.Err()
}

// beside lets another process attack the payer's server while the payer calls: one that yields the processor to the payer,
// so that what the payer waits for is the server.
func (a attack) beside(ctx context.Context, p *payer, length time.Duration) (found onslaught, p99 time.Duration, err error) {
	self, err := os.Executable()
	if err != nil {
		return onslaught{}, 0, err
	}
	assault := exec.CommandContext(ctx, "nice", "-n", "19", self, "assault", a.name, p.addr, length.String())
	assault.Stderr = os.Stderr
	said, err := assault.StdoutPipe()
	if err != nil {
		return onslaught{}, 0, err
	}
	if err := assault.Start(); err != nil {
		return onslaught{}, 0, err
	}
	p99 = p.pay(ctx, length)
	if err := json.NewDecoder(said).Decode(&found); err != nil {
		return onslaught{}, 0, fmt.Errorf("%s: %w", a.name, err)
	}
	return found, p99, assault.Wait()
}

// assault is the attacking process: NAME ADDR TIME.
func assault(ctx context.Context, args []string) error {
	if len(args) != 3 {
		return errors.New("assault needs a name, an address and a time")
	}
	length, err := time.ParseDuration(args[2])
	if err != nil {
		return err
	}
	i := slices.IndexFunc(attacks, func(a attack) bool { return a.name == args[0] })
	if i < 0 {
		return fmt.Errorf("no attack %q", args[0])
	}
	ctx, stop := context.WithTimeout(ctx, length)
	defer stop()
	return json.NewEncoder(os.Stdout).Encode(attacks[i].run(ctx, args[1]))
}

func wanted(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return len(names) == 0
}

// payer is a client that only wants its answers. It makes no second try.
type payer struct {
	addr     string
	texts    []string
	want     []digest
	failures failures

	mu    sync.Mutex
	calls int
}

// pay calls for some time, and returns the p99.
func (p *payer) pay(ctx context.Context, length time.Duration) time.Duration {
	var times latencies
	var callers sync.WaitGroup
	for i := range payerCallers {
		callers.Go(func() { p.caller(ctx, time.Now().Add(length), i*7, &times) })
	}
	callers.Wait()
	list := times.drain()
	p.mu.Lock()
	p.calls += len(list)
	p.mu.Unlock()
	return percentile(list, 99)
}

// caller calls again and again, and takes a new connection now and then: those must get in too.
func (p *payer) caller(ctx context.Context, end time.Time, first int, times *latencies) {
	for due, i := time.Now(), first; due.Before(end); {
		conn, err := grpc.NewClient(p.addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
		if err != nil {
			p.failures.add("a connection", err)
			return
		}
		for range payerCalls {
			time.Sleep(time.Until(due))
			p.call(context.WithoutCancel(ctx), conn, i%len(p.texts))
			times.add(time.Since(due))
			due, i = due.Add(payerPause), i+1
		}
		_ = conn.Close()
	}
}

func (p *payer) call(ctx context.Context, conn *grpc.ClientConn, i int) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	answer, err := client.New(conn).AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text(p.texts[i])})
	if err == nil && digestOf(answer) != p.want[i] {
		err = errDifferent
	}
	if err != nil {
		p.failures.add("a call", err)
	}
}
