package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
)

// slack is by how much a figure may grow over the recorded one.
const slack = 1.10

// guarded are the stages whose instructions are counted, per byte of text, or per start for "new".
var guarded = []string{"new", "scan", "dates", "classify", "analyze"}

// guardFigures counts the instructions of every stage and compares them with the recorded ones, or records them.
func guardFigures(path, dir string, record bool) error {
	recorded, err := readFigures(path)
	if err != nil && !record {
		return err
	}
	pages, size, err := readPages(dir)
	if err != nil {
		return err
	}
	bundle, err := os.CreateTemp("", "pages")
	if err != nil {
		return err
	}
	defer os.Remove(bundle.Name())
	if _, err := bundle.WriteString(strings.Join(pages, pageEnd)); err != nil {
		return err
	}
	var lines, grown []string
	for _, stage := range guarded {
		n, err := instructions(stage, bundle.Name())
		if err != nil {
			return err
		}
		if stage != "new" {
			n /= float64(size)
		}
		line := fmt.Sprintf("%s %.1f", stage, n)
		fmt.Printf("%s (recorded %.1f)\n", line, recorded[stage])
		lines = append(lines, line)
		if n > recorded[stage]*slack {
			grown = append(grown, stage)
		}
	}
	if record {
		head := "# Instructions per byte of each stage over testdata/gold, and of a start (new), counted by callgrind.\n"
		return os.WriteFile(path, []byte(head+strings.Join(lines, "\n")+"\n"), 0o644)
	}
	if len(grown) > 0 {
		return fmt.Errorf("more than %.0f %% over the recorded figures: %s", 100*(slack-1), strings.Join(grown, ", "))
	}
	return nil
}

func readFigures(path string) (map[string]float64, error) {
	data, err := os.ReadFile(path)
	figures := map[string]float64{}
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), " "); ok && name != "#" {
			if figures[name], err = strconv.ParseFloat(value, 64); err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
		}
	}
	return figures, err
}

// instructions returns how many one round of a stage takes: those of a run of three rounds less those of one of one round, so
// that start and first use do not count.
func instructions(stage, bundle string) (float64, error) {
	one, err := collect(stage, bundle, 1)
	if err != nil {
		return 0, err
	}
	three, err := collect(stage, bundle, 3)
	return (three - one) / 2, err
}

var collected = regexp.MustCompile(`Collected : (\d+)`)

// collect counts the instructions of a run, without garbage collection.
func collect(stage, bundle string, rounds int) (float64, error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	for try := 1; ; try++ {
		cmd := exec.Command("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", self,
			"-stage="+stage, "-bundle="+bundle, "-rounds="+strconv.Itoa(rounds))
		cmd.Env = append(os.Environ(), "GOMAXPROCS=1", "GOGC=off", "GODEBUG=asyncpreemptoff=1")
		out, err := cmd.CombinedOutput()
		if m := collected.FindSubmatch(out); err == nil && m != nil {
			return strconv.ParseFloat(string(m[1]), 64)
		}
		// Go's runtime may run RDTSCP when a lock is contended, which valgrind does not know.
		if try == 25 {
			return 0, fmt.Errorf("callgrind on %s: %v\n%.2000s", stage, err, out)
		}
	}
}
