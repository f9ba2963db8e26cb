package check

import (
	"bufio"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// binary is what `make build` builds.
func binary(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("../../bin/maqaf")
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func duration(t *testing.T, s string) time.Duration {
	t.Helper()
	d, err := time.ParseDuration(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

var flag = regexp.MustCompile(`(?m)^ +(?:-\w, )?--([a-z0-9-]+)`)

// flags returns the environment variables that maqaf serve reads.
func flags(t *testing.T) map[string]bool {
	t.Helper()
	out, err := exec.Command(binary(t), "serve", "--help").Output()
	if err != nil {
		t.Fatalf("%v: run make build", err)
	}
	known := map[string]bool{}
	for _, m := range flag.FindAllSubmatch(out, -1) {
		known["MAQAF_"+strings.ToUpper(strings.ReplaceAll(string(m[1]), "-", "_"))] = true
	}
	if len(known) < 20 {
		t.Fatalf("%d flags in\n%s", len(known), out)
	}
	return known
}

var address = regexp.MustCompile(`msg=(serving|admin) addr=(\S+)`)

// scrape runs the server, has it meet a document and a fault, and returns what its /metrics then says.
func scrape(t *testing.T) string {
	t.Helper()
	process := exec.Command(binary(t), "serve", "--addr=localhost:0", "--admin-addr=localhost:0")
	log, err := process.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Start(); err != nil {
		t.Fatalf("%v: run make build", err)
	}
	t.Cleanup(func() { _ = process.Process.Kill(); _ = process.Wait() })
	at := map[string]string{}
	for lines := bufio.NewScanner(log); len(at) < 2 && lines.Scan(); {
		if m := address.FindStringSubmatch(lines.Text()); m != nil {
			at[m[1]] = m[2]
		}
	}
	if len(at) < 2 {
		t.Fatalf("the server ended; it listened on %v", at)
	}
	go func() { _, _ = io.Copy(io.Discard, log) }()
	call := exec.Command(binary(t), "analyze", "--addr="+at["serving"], "-")
	call.Stdin = strings.NewReader("access\u202e(admin)\nצילום: דנה כהן, 2 בפברואר 2012\n") // deceptive: it warns
	if out, err := call.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	answer, err := http.Get("http://" + at["admin"] + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%s %v", answer.Status, err)
	}
	return string(body)
}
