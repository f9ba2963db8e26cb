package main

import (
	"strings"
	"testing"
)

// TestPlace writes parts in any order and again: each stands once, in the order of the list, with its last text.
func TestPlace(t *testing.T) {
	var d []byte
	for _, w := range [][2]string{{"growth", "old growth\n"}, {"calls", "calls\n"}, {"growth", "new growth\n"}} {
		d = assemble(place(d, w[0], w[1]))
	}
	got := string(d)
	if strings.Contains(got, "old") || strings.Count(got, "new growth") != 1 || strings.Count(got, "# Benchmarks\n") != 1 ||
		strings.Index(got, "<!-- calls -->") > strings.Index(got, "<!-- growth -->") || strings.Count(got, "<!-- /calls -->") != 1 {
		t.Error(got)
	}
}

func TestBenchmarks(t *testing.T) {
	got := benchmarks("    allocs_test.go:26: 84.6 allocations a document\nBenchmarkA-2  10  100 ns/op  20 MB/s  7 B/op  3 allocs/op\nBenchmarkB-2  10  250 ns/op\n")
	for _, want := range []string{"| A | 100 | 7 | 3 | **1.00** |", "| B | 250 | 0 | 0 | **2.50** |", "`TestAllocations`: 84.6 allocations a document."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}
