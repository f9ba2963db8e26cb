package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
)

// begin and end stand about the output in the document.
const begin, end = "<!-- simulate -->\n", "<!-- /simulate -->\n"

func main() {
	path := flag.String("costs", "bench/simulate/costs.json", "file of what a document costs")
	document := flag.String("write", "", "document to put the output into, between its marks; empty prints it")
	flag.Parse()
	if err := run(*path, *document); err != nil {
		fmt.Fprintln(os.Stderr, "simulate:", err)
		os.Exit(1)
	}
}

func run(path, document string) error {
	c, err := readCosts(path)
	if err != nil {
		return err
	}
	text := report(c)
	if document == "" {
		fmt.Print(text)
		return nil
	}
	old, err := os.ReadFile(document)
	if err != nil {
		return err
	}
	head, rest, ok := bytes.Cut(old, []byte(begin))
	_, tail, closed := bytes.Cut(rest, []byte(end))
	if !ok || !closed {
		return fmt.Errorf("%s has no %s… %s", document, begin, end)
	}
	return os.WriteFile(document, []byte(string(head)+begin+text+end+string(tail)), 0o644)
}

func readCosts(path string) (costs, error) {
	var c costs
	data, err := os.ReadFile(path)
	if err != nil {
		return c, err
	}
	if err := json.Unmarshal(data, &c); err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	if c.CPU <= 0 || c.Request <= 0 || c.Response <= 0 {
		return c, fmt.Errorf("%s: CPU, Request and Response must be above 0", path)
	}
	return c, nil
}

// node is the machine that the examples are reckoned for.
var node = machine{Cores: 4, Network: 125e6, Memory: 2 << 30}

// busiest is how busy a core may be for the target p99; scaling begins here.
const busiest = 0.7

// simulated is how many documents each run has.
const simulated = 400_000

// report returns the model and the simulation side by side.
func report(c costs) string {
	var b bytes.Buffer
	fmt.Fprintf(&b, "\nA document: %.3f ms of a core (spread %.2f), %.0f bytes in, %.0f out, %.0f kB held. A machine: %d cores, 1 Gbit/s.\n\n",
		1e3*c.CPU, c.Spread, c.Request, c.Response, c.Held/1e3, node.Cores)
	fmt.Fprintf(&b, "| documents an hour | cores busy | machines at ≤ %.0f %% | load: model, simulated | mean wait, ms: model, simulated | p99, ms: simulated | network, Mbit/s | memory a machine, MB | first bottleneck |\n|---|---|---|---|---|---|---|---|---|\n", 100*busiest)
	for _, hourly := range []float64{1e6, 10e6, 100e6} {
		rate := hourly / 3600
		p := reckon(rate, busiest, c, node)
		o := simulate(scenario{Rate: rate, Machines: p.Machines, Count: simulated, Seed: 9}, c, node)
		fmt.Fprintf(&b, "| %.0f M | %.2f | %d | %.3f, %.3f | %.3f, %.3f | %.2f | %.2f | %.0f | %s |\n",
			hourly/1e6, p.Cores, p.Machines, p.Load, o.Load, 1e3*p.Wait, 1e3*o.Wait, 1e3*o.P99, 8*p.Network/1e6, p.Memory/1e6, p.Bottleneck)
	}
	fmt.Fprintf(&b, "\nOne machine as its load grows, with the server's queue of 128:\n\n| load offered | mean wait, ms: model | simulated | p99, ms | refused, %% |\n|---|---|---|---|---|\n")
	for _, load := range []float64{0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.2} {
		rate := load * float64(node.Cores) / c.CPU
		o := simulate(scenario{Rate: rate, Machines: 1, Queue: 128, Count: simulated, Seed: 9}, c, node)
		model := "no end"
		if load < 1 {
			model = fmt.Sprintf("%.3f", 1e3*waiting(node.Cores, load)*c.CPU/(float64(node.Cores)*(1-load))*(1+c.Spread*c.Spread)/2)
		}
		fmt.Fprintf(&b, "| %.2f | %s | %.3f | %.2f | %.1f |\n", load, model, 1e3*o.Wait, 1e3*o.P99, 100*float64(o.Refused)/simulated)
	}
	b.WriteString(hebrewCrawl.report(c))
	return b.String()
}
