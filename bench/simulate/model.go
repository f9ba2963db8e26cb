// Command simulate checks the capacity model of docs/scale.md: it reckons what a load needs, and then lets that load arrive
// at simulated machines, document by document, and tells how busy they were and how long documents waited.
package main

import (
	"fmt"
	"math"
)

// costs are what one document takes, as measured (see BENCHMARKS.md).
type costs struct {
	CPU      float64 // seconds of one core
	Spread   float64 // standard deviation of CPU as a part of it; 1 is exponential
	Request  float64 // bytes that come
	Response float64 // bytes that go
	Held     float64 // bytes of memory while it is worked on
	Idle     float64 // bytes of memory of a server that does nothing
}

// machine is what a server has.
type machine struct {
	Cores   int
	Network float64 // bytes a second, each way
	Memory  float64 // bytes
}

// plan is what the model says a load needs.
type plan struct {
	Cores      float64 // busy cores
	Machines   int     // so that none is busier than the utilization asked for
	Load       float64 // part of the cores that is busy, with that many machines
	Wait       float64 // seconds that a document waits for a core, mean
	Network    float64 // bytes a second, the busier way, of all
	Memory     float64 // bytes of one machine
	Bottleneck string  // what is used up first as load grows
}

// reckon returns what rate documents a second need if no core may be busier than most (0 to 1).
//
// The wait is that of a queue with several servers: the formula of Erlang (C) for the chance to wait, and that of Allen and
// Cunneen for how far the times of documents spread.
func reckon(rate, most float64, c costs, m machine) plan {
	p := plan{Cores: rate * c.CPU, Network: rate * max(c.Request, c.Response)}
	use := map[string]float64{ // of one machine, for each document a second
		"processor": c.CPU / float64(m.Cores),
		"network":   max(c.Request, c.Response) / m.Network,
	}
	p.Bottleneck = "processor"
	if use["network"] > use["processor"] {
		p.Bottleneck = "network"
	}
	p.Machines = max(1, int(math.Ceil(rate*use[p.Bottleneck]/most)))
	p.Load = p.Cores / float64(p.Machines*m.Cores)
	each := rate / float64(p.Machines)
	p.Wait = waiting(m.Cores, p.Load) * c.CPU / (float64(m.Cores) * (1 - p.Load)) * (1 + c.Spread*c.Spread) / 2
	p.Memory = c.Idle + c.Held*each*(p.Wait+c.CPU)
	return p
}

// waiting returns the chance that a document finds all n cores busy, at that load (below 1), by Erlang's formula.
func waiting(n int, load float64) float64 {
	a, term, sum := float64(n)*load, 1.0, 1.0
	for k := 1; k < n; k++ {
		term *= a / float64(k)
		sum += term
	}
	term *= a / float64(n) / (1 - load)
	return term / (sum + term)
}

func (p plan) String() string {
	return fmt.Sprintf("%.2f cores busy, %d machines at %.0f %%, mean wait %.3f ms, %.2f Mbit/s, %.1f MB a machine, first bottleneck: %s",
		p.Cores, p.Machines, 100*p.Load, 1e3*p.Wait, 8*p.Network/1e6, p.Memory/1e6, p.Bottleneck)
}
