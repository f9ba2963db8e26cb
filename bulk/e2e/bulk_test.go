// Package e2e_test runs the real program over generated archives, and kills it.
package e2e_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
)

var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "maqaf-bulk")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "maqaf-bulk")
	if out, err := exec.Command("go", "build", "-o", binary, "../cmd/maqaf-bulk").CombinedOutput(); err != nil {
		fmt.Printf("%v\n%s", err, out)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// process is one run of the program.
type process struct {
	*exec.Cmd
	out, err bytes.Buffer
}

func start(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(binary, args...)}
	p.Stdout, p.Stderr = &p.out, &p.err
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Process.Kill() })
	return p
}

// finish waits for a run that must succeed.
func (p *process) finish(t *testing.T) string {
	t.Helper()
	if err := p.Wait(); err != nil {
		t.Fatalf("%v: %v\n%s", p.Args[1:], err, p.err.String())
	}
	return p.out.String()
}

// kill ends a process as a crash does, once its checkpoint or spool shows that it has done some of its work.
func (p *process) kill(t *testing.T, out string, done int) {
	t.Helper()
	until(t, func() bool { return progress(out) >= done })
	if err := p.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = p.Wait()
}

// progress is how many documents the last checkpoint of an output has.
func progress(out string) int {
	var c struct{ Mark struct{ Seq int } }
	data, err := os.ReadFile(filepath.Join(out, ".maqaf", "checkpoint.json"))
	if err != nil || json.Unmarshal(data, &c) != nil {
		return 0
	}
	return c.Mark.Seq
}

func until(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Minute); !done(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("it does not happen")
		}
	}
}

// TestArchive: a run gives each document once; one that is killed twice goes on and gives the same, byte for byte;
// and so does one over three worker processes of which one is killed and one joins late.
func TestArchive(t *testing.T) {
	a := generate(t, documents)
	whole := filepath.Join(t.TempDir(), "whole")
	text := start(t, "run", "--out="+whole, "--part-documents=2000", a.path).finish(t)
	if want := "10000 documents: 9900 analysed, 100 dead letters (0 of them duplicates)"; !strings.Contains(text, want) {
		t.Errorf("it says %q, want %q", text, want)
	}
	a.check(t, whole)

	t.Run("killed", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "out")
		for _, done := range []int{2000, 6000} {
			p := start(t, "run", "--out="+out, "--part-documents=2000", a.path)
			p.kill(t, out, done)
			if at := progress(out); at >= documents {
				t.Fatalf("it was not killed in the middle but at %d", at)
			}
		}
		start(t, "run", "--out="+out, "--part-documents=2000", a.path).finish(t)
		a.check(t, out)
		same(t, out, whole)
	})

	t.Run("again", func(t *testing.T) { // what is done stays as it is
		before := tree(t, whole)
		start(t, "run", "--out="+whole, "--part-documents=2000", a.path).finish(t)
		for name, text := range tree(t, whole) {
			if before[name] != text {
				t.Errorf("%s changed", name)
			}
		}
		p := start(t, "run", "--out="+whole, "--part-documents=2000", "--evidence", a.path)
		if p.Wait() == nil || !strings.Contains(p.err.String(), "another job (with other options)") {
			t.Errorf("with other options it says %q", p.err.String())
		}
	})

	t.Run("workers", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "out")
		d, url := distribute(t, out, a.path)
		first, second := work(t, url), work(t, url)
		until(t, func() bool { return progress(out) >= 1000 })
		if err := first.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = first.Wait()
		if at := progress(out); at >= documents/2 {
			t.Errorf("the worker was killed late, at %d", at)
		}
		third := work(t, url) // joins late
		d.finish(t)
		second.finish(t)
		third.finish(t)
		a.check(t, out)
		same(t, out, whole)
	})
}

// TestDistributorKilled: the distributor, with the queue in it, is killed, and goes on with the same worker.
func TestDistributorKilled(t *testing.T) {
	a := generate(t, 3000)
	whole, out := filepath.Join(t.TempDir(), "whole"), filepath.Join(t.TempDir(), "out")
	start(t, "run", "--out="+whole, "--part-documents=2000", a.path).finish(t)
	d, url := distribute(t, out, a.path)
	w := work(t, url)
	d.kill(t, out, 500)
	d = start(t, "distribute", "--listen="+strings.TrimPrefix(url, "nats://"), "--ack-wait=3s", "--out="+out, "--part-documents=2000", a.path)
	d.finish(t)
	w.finish(t)
	a.check(t, out)
	same(t, out, whole)
}

// distribute starts a distributor and returns the URL of its queue.
func distribute(t *testing.T, out string, paths ...string) (*process, string) {
	t.Helper()
	p := &process{Cmd: exec.Command(binary, append([]string{
		"distribute", "--listen=127.0.0.1:0", "--ack-wait=3s", "--out=" + out, "--part-documents=2000"}, paths...)...)}
	p.Stdout = &p.out
	pipe, err := p.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Process.Kill() })
	line, err := bufio.NewReader(pipe).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := regexp.MustCompile(`nats://\S+`).FindString(line)
	if url == "" {
		t.Fatalf("no queue in %q", line)
	}
	return p, url
}

func work(t *testing.T, url string) *process {
	return start(t, "work", "--nats="+url, "--streams=1", "--in-hand=16")
}

// TestParquet reads what was written, and compares it with the same as NDJSON.
func TestParquet(t *testing.T) {
	a := generate(t, 500)
	lines, rows := filepath.Join(t.TempDir(), "lines"), filepath.Join(t.TempDir(), "rows")
	start(t, "run", "--out="+lines, a.path).finish(t)
	start(t, "run", "--out="+rows, "--format=parquet", a.path).finish(t)
	type segment struct {
		Kind string `parquet:"kind"`
		Text string `parquet:"text"`
	}
	type row struct {
		ID       string    `parquet:"id"`
		Segments []segment `parquet:"segments,list"`
		Analysis string    `parquet:"analysis"`
	}
	found, credits := 0, 0
	for name, text := range tree(t, lines) {
		if strings.HasPrefix(name, "_") {
			continue
		}
		got, err := parquet.ReadFile[row](filepath.Join(rows, strings.TrimSuffix(name, "ndjson")+"parquet"))
		if err != nil {
			t.Fatal(err)
		}
		i := 0
		for line := range strings.Lines(text) {
			var want struct {
				ID       string
				Analysis json.RawMessage
			}
			if err := json.Unmarshal([]byte(line), &want); err != nil {
				t.Fatal(err)
			}
			if got[i].ID != want.ID || got[i].Analysis != string(want.Analysis) {
				t.Fatalf("%s: row %d is %s, want %s", name, i, got[i].ID, want.ID)
			}
			for _, s := range got[i].Segments {
				if s.Kind == "media_credit" && strings.Contains(s.Text, "רויטרס") {
					credits++
				}
			}
			i++
		}
		found += i
	}
	if found != len(a.good) || credits < 100 {
		t.Errorf("%d rows, want %d; %d credits", found, len(a.good), credits)
	}
}
