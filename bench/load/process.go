package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// process is a running server.
type process struct {
	addr string
	cmd  *exec.Cmd
}

var servingLine = regexp.MustCompile(`msg=serving addr=(\S+)`)

// start runs a server and waits until it serves. Where cpu is not empty it runs on that processor alone.
func start(cpu, binary string, args ...string) (*process, error) {
	argv := append([]string{binary}, args...)
	if cpu != "" {
		argv = append([]string{"taskset", "-c", cpu}, argv...)
	}
	p := &process{cmd: exec.Command(argv[0], argv[1:]...)}
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	log, err := p.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		if m := servingLine.FindStringSubmatch(lines.Text()); m != nil {
			p.addr = m[1]
			go io.Copy(io.Discard, log)
			return p, nil
		}
	}
	p.kill()
	return nil, errors.New(binary + " ended before it served")
}

// serveMaqaf starts the real server.
func serveMaqaf(o options, cpu string, args ...string) (*process, error) {
	return start(cpu, o.bin+"/maqaf", append([]string{"serve", "--addr=127.0.0.1:0"}, args...)...)
}

// kill ends the process at once.
func (p *process) kill() {
	_ = p.cmd.Process.Kill() // fails only if it has ended
	_ = p.cmd.Wait()
}

// ticksPerSecond is how /proc counts processor time on Linux.
const ticksPerSecond = 100

// cpu returns the processor time that the process has used, in steps of 10 ms.
func (p *process) cpu() time.Duration {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(data), ") ") // the name of the program may hold blanks
	fields := strings.Fields(rest)
	user, _ := strconv.ParseInt(fields[11], 10, 64)
	system, _ := strconv.ParseInt(fields[12], 10, 64)
	return time.Duration(user+system) * time.Second / ticksPerSecond
}

// memory returns a field of the process's status, such as VmHWM, in bytes; -1 if there is none.
func (p *process) memory(field string) int64 {
	data, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, field+":"); ok {
			kib, _ := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return kib << 10
		}
	}
	return -1
}
