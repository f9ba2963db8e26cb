package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"
)

// result is what one run of a proof found: one line of JSON.
type result struct {
	Proof   string         `json:"proof"`
	Pass    bool           `json:"pass"`
	Short   bool           `json:"short,omitempty"`
	Date    string         `json:"date"`
	Command string         `json:"command"`
	Machine string         `json:"machine"`
	Load    string         `json:"load"` // load averages before and after
	Seconds float64        `json:"seconds"`
	Bar     string         `json:"bar"`
	Figures map[string]any `json:"figures"`
	Problem string         `json:"problem,omitempty"`

	start  time.Time
	misses []string
}

func newResult(p proof, o options) *result {
	command := "make proof-" + p.name
	if o.short {
		command += " PROOF_SHORT=1"
	}
	now := time.Now()
	return &result{
		Proof: p.name, Short: o.short, Date: now.UTC().Format("2006-01-02 15:04"), Command: command, Machine: machine(),
		Load: loadAverage(), Bar: p.bar, Figures: map[string]any{}, start: now,
	}
}

// note keeps a figure.
func (r *result) note(name string, value any) {
	if f, ok := value.(float64); ok {
		value = float64(int64(f*1000+0.5)) / 1000
	}
	r.Figures[name] = value
}

// hold remembers a miss unless ok.
func (r *result) hold(ok bool, format string, args ...any) {
	if !ok {
		r.misses = append(r.misses, fmt.Sprintf(format, args...))
	}
}

func (r *result) missed() error {
	if len(r.misses) == 0 {
		return nil
	}
	return errors.New(strings.Join(r.misses, "; "))
}

func (r *result) print(w io.Writer) error {
	r.Load += " → " + loadAverage()
	r.Seconds = float64(time.Since(r.start).Round(100*time.Millisecond)) / float64(time.Second)
	line, err := encode(r)
	if err != nil {
		return err
	}
	_, err = w.Write(line)
	return err
}

// encode writes one line, with < and > as they are.
func encode(r *result) ([]byte, error) {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(r)
	return line.Bytes(), err
}

// record puts r in the file in place of an earlier result of the same proof.
func record(path string, r *result) error {
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	mine, err := encode(r)
	if err != nil {
		return err
	}
	lines := []string{string(mine)}
	scanner := bufio.NewScanner(bytes.NewReader(data))
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		var other result
		if err := json.Unmarshal(scanner.Bytes(), &other); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if other.Proof != r.Proof {
			lines = append(lines, scanner.Text()+"\n")
		}
	}
	if err := scanner.Err(); err != nil {
		return err
	}
	slices.Sort(lines)
	return os.WriteFile(path, []byte(strings.Join(lines, "")), 0o644)
}

// machine describes where the proof ran.
func machine() string {
	model := "unknown processor"
	if data, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(data)) {
			if name, ok := strings.CutPrefix(line, "model name"); ok {
				model = strings.Trim(name, " \t:\n")
				break
			}
		}
	}
	kernel, _ := os.ReadFile("/proc/sys/kernel/osrelease")
	return fmt.Sprintf("%d × %s, linux %s, %s", processors(), model, strings.TrimSpace(string(kernel)), runtime.Version())
}

// processors counts those of the machine; this process may be pinned to fewer.
func processors() int {
	data, _ := os.ReadFile("/proc/cpuinfo")
	return strings.Count(string(data), "\nprocessor\t") + 1
}

func loadAverage() string {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	return strings.Fields(string(data))[0]
}
