package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"time"

	"google.golang.org/protobuf/proto"
)

// costsFile is what bench/simulate reads.
const costsFile = "bench/simulate/costs.json"

// costs are what one document takes of a server; bench/simulate says what each field is.
type costs struct{ CPU, Spread, Request, Response, Held, Idle float64 }

// measureCosts measures what the capacity model needs over the annotated pages, and writes it where bench/simulate reads
// it.
func measureCosts(ctx context.Context, o options) error {
	s, err := serveMaqaf(o, "0")
	if err != nil {
		return err
	}
	defer s.kill()
	c := costs{Idle: float64(s.memory("VmHWM"))}
	if err := c.pages(ctx, o, s); err != nil {
		return err
	}
	text, err := documentOf(o.testdata, pageBytes)
	if err != nil {
		return err
	}
	answer, err := answerOf(ctx, s.addr, text)
	if err != nil {
		return err
	}
	c.Request, c.Response = float64(proto.Size(itemMessage(request(text)))), float64(len(answer))
	l, err := light(s.addr, 64, text)
	if err != nil {
		return err
	}
	defer l.close()
	_, cpu, err := measure(ctx, s, l, true, 16, o.span(2*time.Second, 10*time.Second))
	if err != nil {
		return err
	}
	c.CPU = cpu / 1e6
	c.Held = max(0, float64(s.memory("VmHWM"))-c.Idle) / heldThen
	data, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	fmt.Printf("| figure | value |\n|---|---|\n| server CPU, ms a document of 4 kB, streamed | %.3f |\n| documents a core-hour | **%.0f** |\n"+
		"| spread of the time of pages (deviation to mean) | %.2f |\n| bytes in, out | %.0f, %.0f |\n| memory idle, MB; more for each document under way, kB | %.1f; %.0f |\n",
		1e3*c.CPU, 3600/c.CPU, c.Spread, c.Request, c.Response, c.Idle/1e6, c.Held/1e3)
	return os.WriteFile(costsFile, append(data, '\n'), 0o644)
}

// heldThen is about how many documents and answers the server holds at a time under 16 streams: 32 of each, as flow
// control lets them.
const heldThen = 16 * 32

// pages sets the spread: each page is asked for several times, and its fastest answer counts.
func (c *costs) pages(ctx context.Context, o options, s *process) error {
	texts, err := pageTexts(o.testdata)
	if err != nil {
		return err
	}
	var sum, squares float64
	for i, text := range texts {
		l, err := light(s.addr, 1, text)
		if err != nil {
			return err
		}
		best := time.Hour
		for range o.times(15, 50) {
			begin := time.Now()
			if err := l.ask(ctx, 0); err != nil {
				return fmt.Errorf("page %d: %w", i, err)
			}
			best = min(best, time.Since(begin))
		}
		l.close()
		sum, squares = sum+best.Seconds(), squares+best.Seconds()*best.Seconds()
	}
	n := float64(len(texts))
	mean := sum / n
	c.Spread = math.Sqrt(max(0, squares/n-mean*mean)) / mean
	return nil
}
