// Command bidi measures package bidi beside ICU, FriBidi and x/text: speed and
// instructions on six texts and on hostile families. Run it through
// make bench-bidi, which installs the C libraries.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

func main() {
	log.SetFlags(0)
	engine := flag.String("engine", "", "run only this engine (maqaf or xtext) on -file and print CPU seconds")
	file := flag.String("file", "", "text for -engine")
	rounds := flag.Int("rounds", 1, "how often")
	whole := flag.Bool("whole", false, "take the file as one paragraph")
	only := flag.String("only", "", "measure only texts and families whose names hold this")
	mine := flag.Bool("mine", false, "measure package bidi only")
	quick := flag.Bool("quick", false, "only take the time, on paragraphs")
	flag.Parse()
	if *engine != "" {
		if err := runEngine(*engine, *file, *rounds, *whole); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := compareAll(*only, *mine, *quick); err != nil {
		log.Fatal(err)
	}
}

func runEngine(engine, file string, rounds int, whole bool) error {
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	paragraphs := split(string(raw), whole)
	start := cpuTime()
	switch engine {
	case "maqaf":
		runMaqaf(paragraphs, rounds)
	case "xtext":
		runXText(paragraphs, rounds)
	default:
		return fmt.Errorf("no engine %q", engine)
	}
	fmt.Printf("%.6f %d\n", (cpuTime() - start).Seconds(), sink)
	return nil
}

// cpuTime is the processor time of this process.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// compareAll writes the texts to a temporary directory and prints both tables.
func compareAll(only string, mine, quick bool) error {
	dir, err := os.MkdirTemp("", "bench-bidi")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := writeTexts(dir); err != nil {
		return err
	}
	b, err := newBench(dir, mine)
	if err != nil {
		return err
	}
	b.quick = quick
	if err := b.proseTable(only); err != nil || quick {
		return err
	}
	return b.hostileTable(only)
}

// writeFamily writes a hostile text and returns its file and size.
func writeFamily(dir string, h hostile, n int) (string, int, error) {
	text := h.make(n)
	name := strings.ReplaceAll(h.name, " ", "-")
	file := filepath.Join(dir, fmt.Sprintf("%s-%d.txt", name, n))
	return file, len(text), os.WriteFile(file, []byte(text), 0o644)
}
