package main

import (
	"context"
	"fmt"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// backends prints how one, two and three servers behind round_robin add up, and what the death of one costs.
func backends(ctx context.Context, o options) error {
	text, err := documentOf(o.testdata, pageBytes)
	if err != nil {
		return err
	}
	fmt.Printf("`quota`: each server takes %d bytes a second from a caller (`--quota-bytes-per-second`), a stand-in for machines of their own: what "+
		"one gives is fixed, and the callers ask for more than all have. `one processor`: each server is bound to a "+
		"processor (taskset), the third shares with the first, and the callers share with all: this machine is the end of it. Share is that of the busiest server.\n\n", quotaBytes)
	fmt.Println("| limit | servers | documents/s | to one server | share of the busiest | server CPU, µs a document |\n|---|---|---|---|---|---|")
	for _, limit := range []string{"quota", "one processor"} {
		one := 0.0
		for n := 1; n <= 3; n++ {
			f, err := newFleet(o, n, limit)
			if err != nil {
				return err
			}
			r, err := f.throughput(ctx, text, o.span(3*time.Second, 10*time.Second))
			f.kill()
			if err != nil {
				return err
			}
			if n == 1 {
				one = r.rate
			}
			fmt.Printf("| %s | %d | %.0f | **%.2f** | %.0f %% | %.0f |\n", limit, n, r.rate, r.rate/one, 100*r.busiest, r.cpu)
		}
	}
	return death(ctx, o, text)
}

// quotaBytes is what a server under a quota takes a second: little enough that three of them do not fill a processor.
const quotaBytes = 400_000

// fleet is several servers that one target stands for.
type fleet struct {
	servers []*process
	target  string
}

var fleets atomic.Int64

func newFleet(o options, n int, limit string) (*fleet, error) {
	name := fmt.Sprintf("fleet%d", fleets.Add(1))
	list := manual.NewBuilderWithScheme(name)
	f := &fleet{target: name + ":///maqaf"}
	state := resolver.State{}
	for i := range n {
		var s *process
		var err error
		switch limit {
		case "quota":
			// A caller may spend the largest message at once: small ones keep that burst out of the measurement.
			s, err = serveMaqaf(o, "", fmt.Sprintf("--quota-bytes-per-second=%d", quotaBytes), "--max-text-bytes=65536", "--max-message-bytes=65536")
		case "one processor":
			s, err = serveMaqaf(o, strconv.Itoa(i%runtime.NumCPU()))
		default:
			s, err = serveMaqaf(o, "")
		}
		if err != nil {
			f.kill()
			return nil, err
		}
		f.servers = append(f.servers, s)
		state.Addresses = append(state.Addresses, resolver.Address{Addr: s.addr})
	}
	list.InitialState(state)
	resolver.Register(list)
	return f, nil
}

func (f *fleet) kill() {
	for _, s := range f.servers {
		s.kill()
	}
}

type throughput struct{ rate, busiest, cpu float64 }

// fleetCallers call at a time.
const fleetCallers = 48

// throughput calls the fleet for d, after the quota's first burst is spent.
func (f *fleet) throughput(ctx context.Context, text string, d time.Duration) (throughput, error) {
	c, err := client.Dial(client.Config{Addr: f.target})
	if err != nil {
		return throughput{}, err
	}
	defer c.Close()
	warm := time.Now().Add(d / 3)
	end := warm.Add(d)
	var documents atomic.Int64
	var group sync.WaitGroup
	for range fleetCallers {
		group.Go(func() {
			for time.Now().Before(end) {
				if _, err := c.AnalyzeText(ctx, request(text)); err != nil { // refused: the quota is used up
					time.Sleep(5 * time.Millisecond)
				} else if time.Now().After(warm) {
					documents.Add(1)
				}
			}
		})
	}
	time.Sleep(time.Until(warm))
	before := f.cpu()
	time.Sleep(time.Until(end))
	used, total, most := f.cpu(), 0.0, 0.0
	group.Wait()
	for i := range used {
		spent := used[i] - before[i]
		total, most = total+spent, max(most, spent)
	}
	n := float64(documents.Load())
	return throughput{rate: n / d.Seconds(), busiest: most / total, cpu: total * 1e6 / n}, nil
}

// cpu returns the seconds of processor that each server has used.
func (f *fleet) cpu() []float64 {
	var list []float64
	for _, s := range f.servers {
		list = append(list, s.cpu().Seconds())
	}
	return list
}

// death kills one of three servers in the middle of streams and calls, and counts what got no answer.
func death(ctx context.Context, o options, text string) error {
	f, err := newFleet(o, 3, "")
	if err != nil {
		return err
	}
	defer f.kill()
	c, err := client.Dial(client.Config{Addr: f.target})
	if err != nil {
		return err
	}
	defer c.Close()
	const streams, callers = 4, 8
	each, calls := o.times(500, 5000), o.times(100, 1000)
	var group sync.WaitGroup
	var answered, failed atomic.Int64
	begin := time.Now()
	for range streams {
		group.Go(func() {
			items := func(yield func(*maqafv1.AnalyzeItem) bool) {
				for range each {
					if !yield(&maqafv1.AnalyzeItem{Document: request(text).GetDocument()}) {
						return
					}
				}
			}
			for result, err := range c.AnalyzeAll(ctx, nil, items) {
				if err != nil || result.GetAnalysis() == nil {
					failed.Add(1)
					continue
				}
				answered.Add(1)
			}
		})
	}
	for range callers {
		group.Go(func() {
			for range calls {
				if _, err := c.AnalyzeText(ctx, request(text)); err != nil {
					failed.Add(1)
					continue
				}
				answered.Add(1)
			}
		})
	}
	want := int64(streams*each + callers*calls)
	for answered.Load() < want/3 && time.Since(begin) < time.Minute {
		time.Sleep(time.Millisecond)
	}
	at := answered.Load()
	f.servers[0].kill()
	group.Wait()
	fmt.Printf("\nDeath: of three servers one was killed (SIGKILL) after %d of %d documents, on streams of `client.AnalyzeAll` and as single calls: "+
		"%d answered, %d failed, %d lost.\n", at, want, answered.Load(), failed.Load(), want-answered.Load())
	if answered.Load() != want {
		return fmt.Errorf("%d of %d documents have an answer", answered.Load(), want)
	}
	return nil
}
