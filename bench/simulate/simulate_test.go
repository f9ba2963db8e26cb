package main

import (
	"math"
	"os"
	"strings"
	"testing"
)

var testCosts = costs{CPU: 0.002, Spread: 1, Request: 4096, Response: 5000, Held: 100e3, Idle: 40e6}

// TestModelAgrees compares what the model reckons with what the simulation shows: load within 2 %, the mean wait within 15 % and,
// since the formula is an approximation where hardly anything waits, 0.3 % of what a document takes.
func TestModelAgrees(t *testing.T) {
	m := machine{Cores: 4, Network: 125e6}
	for _, spread := range []float64{0.3, 1, 1.5} {
		c := testCosts
		c.Spread = spread
		for _, rate := range []float64{600, 1000, 1400, 1700} {
			p := reckon(rate, 0.95, c, m)
			o := simulate(scenario{Rate: rate, Machines: p.Machines, Count: 400_000, Seed: 3}, c, m)
			if p.Machines != 1 {
				t.Fatalf("rate %v: %d machines", rate, p.Machines)
			}
			if math.Abs(o.Load/p.Load-1) > 0.02 {
				t.Errorf("spread %v, rate %v: load %.3f, reckoned %.3f", spread, rate, o.Load, p.Load)
			}
			if math.Abs(o.Wait-p.Wait) > 0.15*p.Wait+0.003*c.CPU {
				t.Errorf("spread %v, rate %v: wait %.3g s, reckoned %.3g s", spread, rate, o.Wait, p.Wait)
			}
		}
	}
}

// TestManyMachines: with machines that take turns the load is as reckoned, and documents wait no longer: arrivals at each
// are more even than the random ones that the model reckons with.
func TestManyMachines(t *testing.T) {
	m := machine{Cores: 4, Network: 125e6}
	p := reckon(20_000, 0.7, testCosts, m)
	o := simulate(scenario{Rate: 20_000, Machines: p.Machines, Count: 400_000, Seed: 4}, testCosts, m)
	if p.Machines != 15 || math.Abs(o.Load/p.Load-1) > 0.02 || o.Wait > 1.05*p.Wait {
		t.Errorf("%d machines, load %.3f (%.3f), wait %.3g (%.3g)", p.Machines, o.Load, p.Load, o.Wait, p.Wait)
	}
	for i, n := range o.OfMachine {
		if n < o.Done/p.Machines || n > o.Done/p.Machines+1 {
			t.Errorf("machine %d had %d of %d", i, n, o.Done)
		}
	}
}

// TestWaiting checks Erlang's formula against what it is for one server (the load itself) and for two, worked by hand.
func TestWaiting(t *testing.T) {
	for _, c := range []struct {
		n          int
		load, want float64
	}{{1, 0.3, 0.3}, {1, 0.9, 0.9}, {2, 0.5, 1.0 / 3}} {
		if got := waiting(c.n, c.load); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("waiting(%d, %v) = %v, want %v", c.n, c.load, got, c.want)
		}
	}
}

// TestBottleneck: the network comes first when documents are light on the processor and large.
func TestBottleneck(t *testing.T) {
	c := testCosts
	if p := reckon(100, 0.7, c, node); p.Bottleneck != "processor" {
		t.Error(p)
	}
	c.Response = 1e6
	if p := reckon(1000, 0.7, c, node); p.Bottleneck != "network" || p.Machines != 12 {
		t.Error(p)
	}
}

// TestOverload: beyond what the cores can do the queue refuses the rest, and what is done is what the cores can do.
func TestOverload(t *testing.T) {
	m := machine{Cores: 2, Network: 125e6}
	o := simulate(scenario{Rate: 2000, Machines: 1, Queue: 64, Count: 100_000, Seed: 5}, testCosts, m)
	if got := float64(o.Done) / 100_000; math.Abs(got-0.5) > 0.02 || o.Load < 0.98 || o.MostHeld != 66 {
		t.Errorf("%.3f done at load %.3f, %d held", got, o.Load, o.MostHeld)
	}
}

// TestCrawl works the price of a crawl out by hand: 1,000 pages in a million, 3.6 s of a core each, are one core-hour.
func TestCrawl(t *testing.T) {
	w := crawl{Pages: 1_000_000, Share: 0.001, TextBytes: 2 * measuredText, Price: 0.07}
	got := w.report(costs{CPU: 1.8, Response: 5000})
	for _, want := range []string{"| core-hours | **1.0** |", "**$0.07**", "| 3600.000 ms |", "= 0.00 M", "| 0.0 GB |"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}

// TestDocument: what docs/scale.md shows is what the program says of the measured costs.
func TestDocument(t *testing.T) {
	c, err := readCosts("costs.json")
	if err != nil {
		t.Fatal(err)
	}
	document, err := os.ReadFile("../../docs/scale.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(document), begin+report(c)+end) {
		t.Error("docs/scale.md is stale: make scale")
	}
}
