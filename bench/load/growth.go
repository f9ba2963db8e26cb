package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"time"
)

// growth prints how cost grows with the size of a document, the length of a stream and the number of callers, and draws
// each.
func growth(ctx context.Context, o options) error {
	for _, f := range []func(context.Context, options, *process) error{bytesGrowth, streamGrowth, callerGrowth} {
		s, err := serveMaqaf(o, "0", "--max-text-bytes=16777216") // one each, so that none has the memory of another
		if err != nil {
			return err
		}
		err = f(ctx, o, s)
		s.kill()
		if err != nil {
			return err
		}
	}
	return nil
}

// bytesGrowth measures unary calls of growing documents, one at a time.
func bytesGrowth(ctx context.Context, o options, s *process) error {
	fmt.Println("Size: unary calls, one at a time.\n\n| bytes a document | wall, ns a byte | server CPU, ns a byte | to that at 10 kB |\n|---|---|---|---|")
	p := plot{title: "Cost of a byte by the size of its document", xName: "bytes a document", yName: "server CPU, ns a byte"}
	sizes := []int{1_000, 10_000, 100_000, 1_000_000, 10_000_000}
	var rows [][2]float64
	for _, size := range sizes {
		text, err := documentOf(o.testdata, size)
		if err != nil {
			return err
		}
		c, err := light(s.addr, 1, text)
		if err != nil {
			return err
		}
		before := s.cpu()
		n, err := c.unaryFor(ctx, 1, o.span(1500*time.Millisecond, 5*time.Second))
		c.close()
		if err != nil || n.documents == 0 {
			return fmt.Errorf("%d bytes: %d answers, %w", size, n.documents, err)
		}
		total := float64(n.documents) * float64(len(text))
		rows = append(rows, [2]float64{float64(n.took.Nanoseconds()) / total, float64((s.cpu() - before).Nanoseconds()) / total})
	}
	for i, r := range rows {
		fmt.Printf("| %d | %.1f | %.1f | %.2f |\n", sizes[i], r[0], r[1], r[1]/rows[1][1])
		p.points = append(p.points, point{float64(sizes[i]), r[1]})
	}
	return p.write(filepath.Join(o.images, "growth-bytes.svg"))
}

// streamGrowth measures streams of growing length.
func streamGrowth(ctx context.Context, o options, s *process) error {
	text, err := documentOf(o.testdata, 1000)
	if err != nil {
		return err
	}
	c, err := light(s.addr, 1, text)
	if err != nil {
		return err
	}
	defer c.close()
	fmt.Println("\nLength: one stream of documents of 1 kB; short streams are opened again until there are 1,000 documents, and pay for " +
		"opening them.\n\n| documents on the stream | wall, µs a document | server CPU, µs a document | peak memory so far, MB |\n|---|---|---|---|")
	p := plot{title: "Cost of a document by the length of its stream", xName: "documents on the stream", yName: "server CPU, µs a document"}
	longest := o.times(100_000, 1_000_000)
	for length := 1; length <= longest; length *= 10 {
		before, begin, documents := s.cpu(), time.Now(), int64(0)
		for documents < 1000 {
			n, err := c.streams(ctx, 1, func(sent int) bool { return sent < length })
			if err != nil {
				return err
			}
			if n.documents != int64(length) {
				return fmt.Errorf("%d answers to %d documents", n.documents, length)
			}
			documents += n.documents
		}
		cost := float64((s.cpu() - before).Microseconds()) / float64(documents)
		fmt.Printf("| %d | %.0f | %.0f | %.0f |\n", length, float64(time.Since(begin).Microseconds())/float64(documents), cost, float64(s.memory("VmHWM"))/1e6)
		p.points = append(p.points, point{float64(length), cost})
	}
	if o.short {
		fmt.Println("\nThis was the short run; the full one goes to 1,000,000.")
	}
	return p.write(filepath.Join(o.images, "growth-stream.svg"))
}

// callerGrowth measures growing numbers of callers.
func callerGrowth(ctx context.Context, o options, s *process) error {
	text, err := documentOf(o.testdata, pageBytes)
	if err != nil {
		return err
	}
	fmt.Println("\nCallers: unary calls of 4 kB documents; who is refused for overload comes again after 50 ms.\n\n" +
		"| callers | documents/s | refused, % of calls | server CPU, µs a document |\n|---|---|---|---|")
	p := plot{title: "Documents a second by the number of callers", xName: "callers", yName: "documents a second"}
	for _, callers := range []int{1, 3, 10, 30, 100, 300, 1000} {
		c, err := light(s.addr, callers, text)
		if err != nil {
			return err
		}
		before := s.cpu()
		n, err := c.unaryFor(ctx, callers, o.span(time.Second, 5*time.Second))
		c.close()
		if err != nil {
			return fmt.Errorf("%d callers: %w", callers, err)
		}
		fmt.Printf("| %s | %.0f | %.1f | %.0f |\n", strconv.Itoa(callers), n.rate(), 100*float64(n.refused)/float64(n.documents+n.refused),
			float64((s.cpu()-before).Microseconds())/float64(n.documents))
		p.points = append(p.points, point{float64(callers), n.rate()})
	}
	return p.write(filepath.Join(o.images, "growth-callers.svg"))
}
