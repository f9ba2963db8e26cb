// Command load measures running servers: calls beside the gRPC floor, processes beside a bare gRPC server, how cost
// grows, and how backends add up. It prints Markdown; make bench gathers it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"time"
)

// options are where things are and how long to measure.
type options struct {
	bin      string // folder with maqaf, bench-floor and bench-bare
	testdata string
	images   string // where plots go
	short    bool
}

// span returns long, or short in a short run.
func (o options) span(short, long time.Duration) time.Duration {
	if o.short {
		return short
	}
	return long
}

// times returns long, or short in a short run.
func (o options) times(short, long int) int {
	if o.short {
		return short
	}
	return long
}

var parts = map[string]func(context.Context, options) error{
	"calls":    calls,
	"process":  processes,
	"growth":   growth,
	"backends": backends,
	"costs":    measureCosts,
	"profile":  profile,
}

func main() {
	var o options
	flag.StringVar(&o.bin, "bin", "bin", "folder of the binaries")
	flag.StringVar(&o.testdata, "testdata", "testdata", "folder of the annotated pages")
	flag.StringVar(&o.images, "images", "docs/images", "folder for plots")
	flag.BoolVar(&o.short, "short", false, "measure for a shorter time")
	flag.Parse()
	part := parts[flag.Arg(0)]
	if part == nil {
		fmt.Fprintln(os.Stderr, "give one of: calls, process, growth, backends, costs")
		os.Exit(2)
	}
	if err := part(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}
