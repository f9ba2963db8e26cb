package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// benchmarks turns what go test prints into a table: medians of each benchmark, each beside the first, and the lines that
// count allocations a document.
func benchmarks(output string) string {
	var names []string
	values := map[string]map[string][]float64{}
	var notes []string
	for line := range strings.Lines(output) {
		if _, note, ok := strings.Cut(line, "_test.go:"); ok && strings.Contains(note, "allocations a document") {
			_, note, _ = strings.Cut(note, ": ")
			notes = append(notes, "`TestAllocations`: "+strings.TrimSpace(note)+".")
		}
		fields := strings.Fields(line)
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(fields[0], "Benchmark"), "-")
		if values[name] == nil {
			names, values[name] = append(names, name), map[string][]float64{}
		}
		for i := 2; i+1 < len(fields); i += 2 {
			if v, err := strconv.ParseFloat(fields[i], 64); err == nil {
				values[name][fields[i+1]] = append(values[name][fields[i+1]], v)
			}
		}
	}
	var b strings.Builder
	b.WriteString("| what | ns/op | B/op | allocs/op | time to the first row's |\n|---|---|---|---|---|\n")
	for _, name := range names {
		v := values[name]
		fmt.Fprintf(&b, "| %s | %.0f | %.0f | %.0f | **%.2f** |\n", name, median(v["ns/op"]), median(v["B/op"]), median(v["allocs/op"]),
			median(v["ns/op"])/median(values[names[0]]["ns/op"]))
	}
	for _, note := range notes {
		b.WriteString("\n" + note + "\n")
	}
	return b.String()
}

// median returns the middle value; 0 of none.
func median(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	x = slices.Clone(x)
	slices.Sort(x)
	return x[len(x)/2]
}
