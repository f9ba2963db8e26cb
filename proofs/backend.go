package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// backend is a running `maqaf serve`.
type backend struct {
	addr, admin string
	process     *exec.Cmd
	ended       chan struct{} // closed when the process has ended
	err         error         // how it ended; read after ended
	log         string        // its log file
}

var (
	servingLine = regexp.MustCompile(`msg=serving addr=(\S+)`)
	webLine     = regexp.MustCompile(`msg=web addr=(\S+)`)
	adminLine   = regexp.MustCompile(`msg=admin addr=(\S+)`)
)

// webAddr is where it serves the web, told before it says that it serves; empty if it does not.
func (b *backend) webAddr() string {
	if m := webLine.FindStringSubmatch(b.logHead()); m != nil {
		return m[1]
	}
	return ""
}

// serve starts the binary on addr, or on a free port if that is empty, and waits until it serves.
func serve(o options, addr string, args ...string) (*backend, error) {
	if addr == "" {
		addr = "127.0.0.1:0"
	}
	log, err := os.CreateTemp("", "maqaf-proof-*.log")
	if err != nil {
		return nil, err
	}
	defer log.Close()
	binary, err := filepath.Abs(o.binary)
	if err != nil {
		return nil, err
	}
	argv := append([]string{binary, "serve", "--addr=" + addr, "--admin-addr=127.0.0.1:0"}, args...)
	if o.serverCPU != "" {
		argv = append([]string{"taskset", "-c", o.serverCPU}, argv...)
	}
	b := &backend{process: exec.Command(argv[0], argv[1:]...), ended: make(chan struct{}), log: log.Name()}
	b.process.Stderr = log
	b.process.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := b.process.Start(); err != nil {
		return nil, err
	}
	go func() {
		b.err = b.process.Wait()
		close(b.ended)
	}()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		head := b.logHead()
		if m, n := servingLine.FindStringSubmatch(head), adminLine.FindStringSubmatch(head); m != nil && n != nil {
			b.addr, b.admin = m[1], n[1]
			return b, nil
		}
		select {
		case <-b.ended:
			return nil, fmt.Errorf("the server ended: %w\n%s", b.err, head)
		default:
		}
	}
	b.kill()
	return nil, errors.New("the server did not start within 30 s")
}

func (b *backend) logHead() string {
	file, err := os.Open(b.log)
	if err != nil {
		return ""
	}
	defer file.Close()
	head, _ := io.ReadAll(io.LimitReader(file, 4096))
	return string(head)
}

// kill ends the process at once and removes its log.
func (b *backend) kill() {
	_ = b.process.Process.Kill() // fails only if it has ended
	<-b.ended
	_ = os.Remove(b.log)
}

// terminate asks the process to end, and returns how it did.
func (b *backend) terminate(within time.Duration) error {
	if err := b.process.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	select {
	case <-b.ended:
		_ = os.Remove(b.log)
		return b.err
	case <-time.After(within):
		return fmt.Errorf("it did not end within %v", within)
	}
}

// alive tells whether the process still runs.
func (b *backend) alive() bool {
	select {
	case <-b.ended:
		return false
	default:
		return true
	}
}

// memory returns the resident memory of the process and its peak, in bytes.
func (b *backend) memory() (now, peak int64) {
	return b.status("VmRSS:"), b.status("VmHWM:")
}

func (b *backend) status(field string) int64 {
	data, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", b.process.Process.Pid))
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, field); ok {
			kib, _ := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return kib << 10
		}
	}
	return -1
}

// descriptors counts the open files of the process.
func (b *backend) descriptors() int {
	entries, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", b.process.Process.Pid))
	if err != nil {
		return -1
	}
	return len(entries)
}

// metric returns the sum of the samples of that name.
func (b *backend) metric(ctx context.Context, name string) float64 {
	body, err := b.ask(ctx, "/metrics")
	if err != nil {
		return -1
	}
	sum := 0.0
	for line := range strings.Lines(body) {
		if rest, ok := strings.CutPrefix(line, name); ok && (rest[0] == ' ' || rest[0] == '{') {
			fields := strings.Fields(line)
			value, _ := strconv.ParseFloat(fields[len(fields)-1], 64)
			sum += value
		}
	}
	return sum
}

func (b *backend) ask(ctx context.Context, path string) (string, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+b.admin+path, nil)
	if err != nil {
		return "", err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return string(body), err
}
