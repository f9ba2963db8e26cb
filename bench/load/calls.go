package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"google.golang.org/protobuf/proto"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// pair is the real server and the floor, with the same document.
type pair struct {
	maqaf, floor *process
	text         string
	answerBytes  int
}

// newPair starts both on the first processor; callers have the others.
func newPair(ctx context.Context, o options) (*pair, error) {
	text, err := documentOf(o.testdata, pageBytes)
	if err != nil {
		return nil, err
	}
	p := &pair{text: text}
	if p.maqaf, err = serveMaqaf(o, "0"); err != nil {
		return nil, err
	}
	answer, err := answerOf(ctx, p.maqaf.addr, text)
	if err != nil {
		return nil, err
	}
	p.answerBytes = len(answer)
	file := filepath.Join(os.TempDir(), fmt.Sprintf("maqaf-answer-%d", os.Getpid()))
	if err := os.WriteFile(file, answer, 0o600); err != nil {
		return nil, err
	}
	defer os.Remove(file)
	p.floor, err = start("0", o.bin+"/bench-floor", "-answer="+file)
	return p, err
}

func (p *pair) kill() {
	p.maqaf.kill()
	p.floor.kill()
}

// answerOf returns the answer to a text, encoded.
func answerOf(ctx context.Context, addr, text string) ([]byte, error) {
	c, err := ordinary(addr, 1, text)
	if err != nil {
		return nil, err
	}
	defer c.close()
	answer, err := maqafv1.NewTextServiceClient(c.conns[0]).AnalyzeText(ctx, request(text))
	if err != nil {
		return nil, err
	}
	return proto.Marshal(answer)
}

// figures are those of one server in one row.
type figures struct {
	rate, cpu []float64 // documents a second, and microseconds of the server's processor a document; one a round
	all       count     // of all rounds
}

// calls prints rate and cost of calls beside the floor.
func calls(ctx context.Context, o options) error {
	p, err := newPair(ctx, o)
	if err != nil {
		return err
	}
	defer p.kill()
	fmt.Printf("Documents of %d bytes, answers of %d. Both servers are on one processor and take turns, round by round; the caller has the rest. "+
		"`ordinary` callers encode requests and decode answers with generated code, `light` ones send prepared bytes and do not look at "+
		"answers, so that the server alone counts; CPU of the server does not depend on the caller. Figures are medians of the rounds; a ratio is of two neighbouring turns.\n\n", len(p.text), p.answerBytes)
	fmt.Println("| call | caller | at a time | maqaf, documents/s | floor, documents/s | maqaf : floor | server CPU, µs a document | floor CPU, µs | CPU floor : maqaf | refused, % |")
	fmt.Println("|---|---|---|---|---|---|---|---|---|---|")
	for _, streamed := range []bool{false, true} {
		for _, kind := range []string{"ordinary", "light"} {
			for _, callers := range []int{1, 16, 64} {
				if err := p.row(ctx, o, streamed, kind, callers); err != nil {
					return err
				}
			}
		}
	}
	return p.halfLoad(ctx, o)
}

func (p *pair) row(ctx context.Context, o options, streamed bool, kind string, callers int) error {
	dial := map[string]func(string, int, string) (*caller, error){"ordinary": ordinary, "light": light}[kind]
	servers := []*process{p.maqaf, p.floor}
	var clients []*caller
	for _, s := range servers {
		c, err := dial(s.addr, callers, p.text)
		if err != nil {
			return err
		}
		defer c.close()
		clients = append(clients, c)
	}
	var got [2]figures
	var ratios []float64
	for range o.times(3, 7) {
		for i, s := range servers {
			n, cpu, err := measure(ctx, s, clients[i], streamed, callers, o.span(350*time.Millisecond, time.Second))
			if err != nil {
				return err
			}
			got[i].rate, got[i].cpu = append(got[i].rate, n.rate()), append(got[i].cpu, cpu)
			got[i].all.documents += n.documents
			got[i].all.refused += n.refused
		}
		ratios = append(ratios, last(got[0].rate)/last(got[1].rate))
	}
	name := map[bool]string{false: "unary", true: "streamed"}[streamed]
	a, b := median(got[0].cpu), median(got[1].cpu)
	fmt.Printf("| %s | %s | %d | %.0f | %.0f | **%.2f** | %.0f | %.0f | %.2f | %.1f |\n", name, kind, callers,
		median(got[0].rate), median(got[1].rate), median(ratios), a, b, b/a,
		100*float64(got[0].all.refused)/float64(got[0].all.documents+got[0].all.refused))
	return nil
}

// measure calls for d and returns what was answered and the server's microseconds a document.
func measure(ctx context.Context, s *process, c *caller, streamed bool, callers int, d time.Duration) (n count, cpu float64, err error) {
	before := s.cpu()
	if streamed {
		begin := time.Now()
		n, err = c.streams(ctx, callers, func(int) bool { return time.Since(begin) < d })
	} else {
		n, err = c.unaryFor(ctx, callers, d)
	}
	if err != nil || n.documents == 0 {
		return n, 0, fmt.Errorf("%d callers, %d answers, %d refused: %w", callers, n.documents, n.refused, err)
	}
	return n, float64((s.cpu() - before).Microseconds()) / float64(max(1, n.documents)), nil
}

// halfLoad prints how long unary calls take at half of what the server can do, by an open loop.
func (p *pair) halfLoad(ctx context.Context, o options) error {
	fmt.Println("\nLatency at half load: unary calls are due at fixed times and count from then, however late they begin.")
	fmt.Println("\n| server | rate | calls/s | p50, ms | p99, ms | p99 to the floor's at the same rate | begun late, p99 ms | failed |\n|---|---|---|---|---|---|---|---|")
	var peak [2]float64
	var clients [2]*caller
	for i, s := range []*process{p.maqaf, p.floor} {
		c, err := ordinary(s.addr, 100, p.text)
		if err != nil {
			return err
		}
		defer c.close()
		clients[i] = c
		n, _, err := measure(ctx, s, c, false, 16, o.span(time.Second, 3*time.Second))
		if err != nil {
			return err
		}
		peak[i] = n.rate()
	}
	d := o.span(3*time.Second, 10*time.Second)
	base := clients[1].openLoop(ctx, peak[0]/2, d)
	mine := clients[0].openLoop(ctx, peak[0]/2, d)
	own := clients[1].openLoop(ctx, peak[1]/2, d)
	for _, r := range []struct {
		server, rate string
		calls        float64
		loopResult
	}{
		{"maqaf", "half of its own peak", peak[0] / 2, mine}, {"floor", "half of maqaf's peak", peak[0] / 2, base}, {"floor", "half of its own peak", peak[1] / 2, own},
	} {
		fmt.Printf("| %s | %s | %.0f | %.2f | %.2f | %.2f | %.2f | %d |\n", r.server, r.rate, r.calls, ms(percentile(r.took, 50)), ms(percentile(r.took, 99)),
			float64(percentile(r.took, 99))/float64(percentile(base.took, 99)), ms(percentile(r.late, 99)), r.failed)
	}
	return nil
}

type loopResult struct {
	took, late []time.Duration
	failed     int
}

// openLoop makes calls that are due at fixed times.
func (c *caller) openLoop(ctx context.Context, rate float64, d time.Duration) loopResult {
	n := int(rate * d.Seconds())
	r := loopResult{took: make([]time.Duration, n), late: make([]time.Duration, n)}
	var group sync.WaitGroup
	var mu sync.Mutex
	begin := time.Now()
	for i := range n {
		due := begin.Add(time.Duration(float64(i) / rate * float64(time.Second)))
		time.Sleep(time.Until(due))
		group.Go(func() {
			r.late[i] = time.Since(due)
			if err := c.ask(ctx, i); err != nil {
				mu.Lock()
				r.failed++
				mu.Unlock()
			}
			r.took[i] = time.Since(due)
		})
	}
	group.Wait()
	return r
}

func last(x []float64) float64 { return x[len(x)-1] }

func median(x []float64) float64 {
	x = slices.Clone(x)
	slices.Sort(x)
	return x[len(x)/2]
}

// percentile returns the smallest value that p per cent of the list do not exceed; 0 of none.
func percentile(list []time.Duration, p int) time.Duration {
	if len(list) == 0 {
		return 0
	}
	list = slices.Clone(list)
	slices.Sort(list)
	return list[max(0, (len(list)*p+99)/100-1)]
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
