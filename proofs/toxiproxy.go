package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"

	"github.com/maqaf/maqaf/client"
)

var toxiproxyProof = proof{
	name: "toxiproxy",
	bar: fmt.Sprintf("over %d kinds of bad network to three servers client.AnalyzeAll loses, doubles and changes nothing and ends without error; single calls get "+
		"their answer or, at most 1 in 10 in sum, UNAVAILABLE or DEADLINE_EXCEEDED; the servers analyse at most 1.2 documents for each that was sent", len(networks)),
	run: proveToxiproxy,
}

// network is a kind of bad network. Its toxics hold for all three ways, unless one says otherwise.
type network struct {
	name   string
	toxics []string                                           // as toxiproxy's API takes them
	one    bool                                               // only the way to the first server
	scarce bool                                               // few documents: there is room for few
	lonely bool                                               // no single calls: their 30 s are over before the client asks whether its peer lives
	play   func(ctx context.Context, ways []*toxiproxy.Proxy) // runs along; may be nil
}

var networks = []network{
	{name: "latency of 200 ms", toxics: []string{`{"type":"latency","attributes":{"latency":200}}`}, scarce: true},
	{name: "jitter both ways", toxics: []string{
		`{"type":"latency","stream":"upstream","attributes":{"latency":60,"jitter":60}}`,
		`{"type":"latency","stream":"downstream","attributes":{"latency":60,"jitter":60}}`,
	}, scarce: true},
	{name: "narrow way back", toxics: []string{`{"type":"bandwidth","attributes":{"rate":256}}`}, scarce: true},
	{name: "narrow way there", toxics: []string{`{"type":"bandwidth","stream":"upstream","attributes":{"rate":64}}`}, scarce: true},
	{name: "slow to close", toxics: []string{`{"type":"slow_close","attributes":{"delay":1000}}`, `{"type":"limit_data","attributes":{"bytes":200000}}`}},
	{name: "silence, then the end", play: pulse(`{"type":"timeout","attributes":{"timeout":500}}`)},
	{name: "black hole", toxics: []string{`{"type":"timeout","attributes":{"timeout":0}}`}, one: true, lonely: true},
	{name: "reset by the server's side", play: pulse(`{"type":"reset_peer","attributes":{"timeout":200}}`)},
	{name: "reset by the client's side", play: pulse(`{"type":"reset_peer","stream":"upstream","attributes":{"timeout":200}}`)},
	{name: "slices on the way back", toxics: []string{`{"type":"slicer","attributes":{"average_size":100,"size_variation":50,"delay":50}}`}, scarce: true},
	{name: "slices on the way there", toxics: []string{`{"type":"slicer","stream":"upstream","attributes":{"average_size":50,"size_variation":25,"delay":50}}`}, scarce: true},
	{name: "cut after 1 MB back", toxics: []string{`{"type":"limit_data","attributes":{"bytes":3000000}}`}},
	{name: "cut after 300 KB there", toxics: []string{`{"type":"limit_data","stream":"upstream","attributes":{"bytes":300000}}`}},
	{name: "ways that close and open", play: flap},
}

// disturbances is how often a network that changes does so. Proxies whose links end in the middle of a write may swallow
// what comes later, without a word: then the client finds out by asking its peer, after 40 s.
const disturbances = 9

// pulse poisons one way after the other for a second.
func pulse(toxic string) func(context.Context, []*toxiproxy.Proxy) {
	return func(ctx context.Context, ways []*toxiproxy.Proxy) {
		for i := 0; i < disturbances && ctx.Err() == nil; i++ {
			way := ways[i%len(ways)]
			added, err := way.Toxics.AddToxicJson(strings.NewReader(toxic))
			if err != nil {
				return
			}
			pause(ctx, time.Second)
			_ = way.Toxics.RemoveToxic(context.Background(), added.Name)
			pause(ctx, time.Second)
		}
	}
}

// flap closes one way after the other for half a second.
func flap(ctx context.Context, ways []*toxiproxy.Proxy) {
	for i := 0; i < disturbances && ctx.Err() == nil; i++ {
		ways[i%len(ways)].Stop()
		pause(ctx, 500*time.Millisecond)
		if err := ways[i%len(ways)].Start(); err != nil {
			return
		}
		pause(ctx, time.Second)
	}
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// proveToxiproxy runs all networks at the same time, each with proxies of its own.
func proveToxiproxy(ctx context.Context, o options, r *result) error {
	documents := 6000
	if o.short {
		documents = 1500
	}
	texts, err := corpus(o.testdata, 100, 300, 3000, 41)
	if err != nil {
		return err
	}
	want, err := expected(ctx, o, texts)
	if err != nil {
		return err
	}
	f := &fleet{options: o}
	if err := f.begin(); err != nil {
		return err
	}
	defer f.end()
	ctx, stop := context.WithTimeout(ctx, 8*time.Minute)
	defer stop()
	silent := zerolog.Nop()
	proxies := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(prometheus.NewRegistry()), silent)
	var all sync.WaitGroup
	var mu sync.Mutex
	sent, single, failed := 0, 0, 0
	for i, n := range networks {
		if !wanted(o.args, n.name) {
			continue
		}
		all.Go(func() {
			h, documents, unary, took, err := n.prove(ctx, proxies, f, i, texts, want, documents)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				r.hold(false, "%s: %v", n.name, err)
				return
			}
			h.report(r, n.name)
			r.note(n.name+": documents, single calls, of them failed, s", fmt.Sprintf("%d, %d, %d, %.1f", documents, unary, h.unavailable.Load(), took.Seconds()))
			sent += documents + unary
			single += unary
			failed += int(h.unavailable.Load())
		})
	}
	all.Wait()
	analysed := 0.0
	for _, b := range f.servers {
		analysed += b.metric(context.WithoutCancel(ctx), "maqaf_documents_total")
	}
	r.hold(failed*10 <= single, "%d of %d single calls failed", failed, single)
	r.note("documents analysed for each sent", analysed/float64(sent))
	r.hold(analysed <= 1.2*float64(sent), "%.0f documents analysed for %d sent", analysed, sent)
	return ctx.Err()
}

// prove sends documents over the network.
func (n network) prove(ctx context.Context, proxies *toxiproxy.ApiServer, f *fleet, number int, texts []string, want []digest, documents int) (h *history, streamed, unary int, took time.Duration, err error) {
	unary = documents / 50
	if n.scarce {
		documents, unary = documents/5, 20
	}
	if n.lonely {
		unary = 0
	}
	ways, target, err := n.ways(proxies, f, number)
	if err != nil {
		return nil, 0, 0, 0, err
	}
	playing, stop := context.WithCancel(ctx)
	var player sync.WaitGroup
	if n.play != nil {
		player.Go(func() { n.play(playing, ways) })
	}
	defer func() {
		stop()
		player.Wait()
		for _, way := range ways {
			go way.Stop() // may wait for a link that is stuck
		}
	}()
	c, err := client.Dial(client.Config{Addr: target})
	if err != nil {
		return nil, 0, 0, 0, err
	}
	defer c.Close()
	const streams = 3
	documents -= documents % streams
	h = &history{patient: true, texts: texts, want: want, answers: make([]atomic.Int32, documents)}
	start, share := time.Now(), documents/streams
	var callers sync.WaitGroup
	for i := range streams {
		callers.Go(func() { h.stream(ctx, c, i*share, (i+1)*share, i == 1) })
	}
	callers.Go(func() { h.unary(ctx, c, unary) })
	callers.Wait()
	return h, documents, unary, time.Since(start), nil
}

// ways makes a proxy before each server, with the network's toxics, and a name that stands for all of them.
func (n network) ways(proxies *toxiproxy.ApiServer, f *fleet, number int) ([]*toxiproxy.Proxy, string, error) {
	var ways []*toxiproxy.Proxy
	state := resolver.State{}
	for i, b := range f.servers {
		way := toxiproxy.NewProxy(proxies, fmt.Sprintf("%s %d", n.name, i), "127.0.0.1:0", b.addr)
		if err := way.Start(); err != nil {
			return nil, "", err
		}
		for _, toxic := range n.toxics {
			if n.one && i > 0 {
				continue
			}
			if _, err := way.Toxics.AddToxicJson(strings.NewReader(toxic)); err != nil {
				return nil, "", err
			}
		}
		ways = append(ways, way)
		state.Addresses = append(state.Addresses, resolver.Address{Addr: way.Listen})
	}
	scheme := fmt.Sprintf("network%d", number)
	builder := manual.NewBuilderWithScheme(scheme)
	builder.InitialState(state)
	resolver.Register(builder)
	return ways, scheme + ":///servers", nil
}
