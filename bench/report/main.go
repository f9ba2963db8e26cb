// Command report runs the benchmarks one after the other and writes what they print into a document, each part with its
// command, the date, the machine and its load. A part that fails leaves what stood there before. make bench calls it.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// part is one benchmark.
type part struct {
	name, title, why string
	long, short      []string // commands
}

var parts = []part{
	{"calls", "AnalyzeText beside the gRPC floor", "The floor is the same server — codec, interceptors, options, admission — that answers every call with one prebuilt " +
		"`AnalyzeTextResponse`, the very answer of that document (`server/floor.go`).",
		[]string{"bin/bench-load calls"}, []string{"bin/bench-load -short calls"}},
	{"allocations", "Memory and allocations of a document", "Engine and conversion together, over the annotated pages (a round of all pages is one op). `TestAllocations` in `server` fails where " +
		"they grow by a tenth; `make instructions` guards instructions per byte.",
		[]string{"go test -count=1 -run TestAllocations -bench BenchmarkAnswer -benchtime 50x -v ./server"}, []string{"go test -count=1 -run TestAllocations -bench BenchmarkAnswer -benchtime 10x -v ./server"}},
	{"process", "Start-up, memory, size", "The bare server is gRPC with its health service and nothing else (`bench/bare`), built with the same flags.",
		[]string{"bin/bench-load process"}, []string{"bin/bench-load -short process"}},
	{"bidi", "Bidi beside ICU, FriBidi and x/text", "Instructions are counted by callgrind; the short run only takes the time.",
		[]string{"bin/bench-bidi"}, []string{"bin/bench-bidi -quick"}},
	{"dates", "Dates beside go-dateparser", "English news text, 2 kB. The peer gives instants; maqaf's rules read five languages at once.",
		[]string{"go -C tools/datepeers test -run ^$ -bench . -benchtime 1s -count 5"}, []string{"go -C tools/datepeers test -run ^$ -bench . -benchtime 200ms -count 3"}},
	{"pages", "Segments beside go-trafilatura", "The annotated pages as HTML, in turns in one process.",
		[]string{"bin/bench-pages -rounds 9"}, []string{"bin/bench-pages -rounds 3"}},
	{"growth", "Growth", "Plots: [bytes](docs/images/growth-bytes.svg), [stream](docs/images/growth-stream.svg), [callers](docs/images/growth-callers.svg).",
		[]string{"bin/bench-load growth"}, []string{"bin/bench-load -short growth"}},
	{"backends", "Backends behind round_robin", "The same behind grpc's own xDS and a control plane is `make xds`; rolling restarts of 150,000 documents are `make proof-restart`.",
		[]string{"bin/bench-load backends"}, []string{"bin/bench-load -short backends"}},
	{"costs", "What the capacity model takes", "See [docs/scale.md](docs/scale.md).",
		[]string{"bin/bench-load costs"}, []string{"bin/bench-load -short costs"}},
}

func main() {
	path := flag.String("o", "BENCHMARKS.md", "document to write")
	short := flag.Bool("short", false, "measure for a shorter time")
	only := flag.String("only", "", "parts to run, with commas between; empty means all")
	flag.Parse()
	if err := run(*path, *short, *only); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

func run(path string, short bool, only string) error {
	old, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	var missed []string
	for _, p := range parts {
		if only != "" && !strings.Contains(","+only+",", ","+p.name+",") {
			continue
		}
		begin := time.Now()
		text, err := p.run(short)
		fmt.Fprintf(os.Stderr, "%s: %.0f s\n", p.name, time.Since(begin).Seconds())
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			missed = append(missed, p.name)
			continue
		}
		old = place(old, p.name, text)
		if err := os.WriteFile(path, assemble(old), 0o644); err != nil {
			return err
		}
	}
	if len(missed) > 0 {
		return fmt.Errorf("failed: %s", strings.Join(missed, ", "))
	}
	return nil
}

const head = `# Benchmarks

Written by ` + "`make bench`" + ` (` + "`BENCH_SHORT=1`" + ` takes minutes, ` + "`BENCH='calls,growth'`" + ` some parts); do not edit. Each figure that
compares is a ratio within one run, so that the machine cancels out. Where the load average is above the number of processors,
others were at work: trust ratios, counts and processor time then, not rates and latencies.

`

// assemble puts the parts in order below the head.
func assemble(document []byte) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	for _, p := range parts {
		b.WriteString(cut(document, p.name))
	}
	return append(bytes.TrimRight(b.Bytes(), "\n"), '\n')
}

func marks(name string) (begin, end string) {
	return "<!-- " + name + " -->\n", "<!-- /" + name + " -->\n\n"
}

// cut returns a part with its marks, "" if it is not there.
func cut(document []byte, name string) string {
	begin, end := marks(name)
	from := bytes.Index(document, []byte(begin))
	if from < 0 {
		return ""
	}
	to := bytes.Index(document[from:], []byte(strings.TrimSpace(end)))
	if to < 0 {
		return ""
	}
	return string(document[from:from+to]) + end
}

// place returns the document with that part anew.
func place(document []byte, name, text string) []byte {
	begin, end := marks(name)
	old := cut(document, name)
	document = bytes.Replace(document, []byte(strings.TrimRight(old, "\n")), nil, 1)
	return append(append(document, '\n'), []byte(begin+text+end)...)
}

// run runs a part and returns its text.
func (p part) run(short bool) (string, error) {
	commands := p.long
	if short {
		commands = p.short
	}
	before := load()
	var out bytes.Buffer
	for _, command := range commands {
		argv := strings.Fields(command)
		cmd := exec.Command(argv[0], argv[1:]...)
		cmd.Stderr = os.Stderr
		printed, err := cmd.Output()
		if err != nil {
			return "", fmt.Errorf("%s: %w\n%s", command, err, printed)
		}
		out.Write(printed)
	}
	body := out.String()
	if strings.HasPrefix(commands[0], "go ") {
		body = benchmarks(body)
	}
	return fmt.Sprintf("## %s\n\n%s\n\n%s · `%s` · load average %s → %s · %s\n\n%s\n", p.title, p.why,
		time.Now().Format("2006-01-02 15:04"), strings.Join(commands, "; "), before, load(), machine(), strings.TrimSpace(body)), nil
}

// load returns the load average of the last minute.
func load() string {
	data, _ := os.ReadFile("/proc/loadavg")
	first, _, _ := strings.Cut(string(data), " ")
	return first
}

// machine names the processor and what runs on it.
func machine() string {
	model := runtime.GOARCH
	data, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			model = strings.TrimSpace(value)
			break
		}
	}
	return fmt.Sprintf("%d × %s, %s, %s", runtime.NumCPU(), model, runtime.GOOS, runtime.Version())
}
