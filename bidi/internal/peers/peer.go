package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/bidi/internal/reference"
)

// build compiles a driver and returns it and the version of the library.
func build(dir, name, library string) (bin, version string, err error) {
	out, err := exec.Command("pkg-config", "--modversion", library).Output()
	if err != nil {
		return "", "", fmt.Errorf("pkg-config %s: %w (apt-get install libicu-dev libfribidi-dev)", library, err)
	}
	flags, err := exec.Command("pkg-config", "--cflags", "--libs", library).Output()
	if err != nil {
		return "", "", err
	}
	bin = filepath.Join(dir, name)
	source := filepath.Join("bench", "bidi", "drivers", "peer_"+name+".c")
	args := append([]string{"-O2", "-o", bin, source}, strings.Fields(string(flags))...)
	if msg, err := exec.Command("cc", args...).CombinedOutput(); err != nil {
		return "", "", fmt.Errorf("cc %s: %w\n%s", source, err, msg)
	}
	return bin, strings.TrimSpace(string(out)), nil
}

// peer is a running driver.
type peer struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// start runs a driver. Unless fill is 0, glibc overwrites freed memory with it.
func start(bin string, fill int) (*peer, error) {
	cmd := exec.Command(bin)
	cmd.Env = append(os.Environ(), fmt.Sprintf("MALLOC_PERTURB_=%d", fill))
	in, err1 := cmd.StdinPipe()
	out, err2 := cmd.StdoutPipe()
	if err := errors.Join(err1, err2, cmd.Start()); err != nil {
		return nil, err
	}
	return &peer{cmd, in, bufio.NewReader(out)}, nil
}

func (p *peer) stop() {
	p.in.Close()
	_ = p.cmd.Wait() // its end, by crash or not, has been noticed
}

// unstable reports whether the answer to a text is no function of the text: new
// processes, with other contents of freed memory, crash or answer otherwise.
func unstable(bin string, text []rune, base int, got answer) (bool, error) {
	for _, fill := range []int{0, 85, 170, 255} {
		p, err := start(bin, fill)
		if err != nil {
			return false, err
		}
		for range 3 {
			again, err := p.ask(text, base)
			if err != nil || !equal(got, again) {
				p.stop()
				return true, nil
			}
		}
		p.stop()
	}
	return false, nil
}

// ask sends one case and reads the answer.
func (p *peer) ask(text []rune, base int) (a answer, err error) {
	msg := binary.NativeEndian.AppendUint32(nil, uint32(base))
	msg = binary.NativeEndian.AppendUint32(msg, uint32(len(text)))
	for _, r := range text {
		msg = binary.NativeEndian.AppendUint32(msg, uint32(r))
	}
	if _, err := p.in.Write(msg); err != nil {
		return a, err
	}
	read := func(n int) []uint32 {
		out := make([]uint32, n)
		if err == nil {
			err = binary.Read(p.out, binary.NativeEndian, out)
		}
		return out
	}
	a.base = int(read(1)[0])
	for i, l := range read(len(text)) {
		if !reference.Removed(bidi.ClassOf(text[i])) {
			a.odd = append(a.odd, l%2 == 1)
		}
	}
	for _, i := range read(int(read(1)[0])) {
		if !reference.Removed(bidi.ClassOf(text[i])) {
			a.order = append(a.order, int(i))
		}
	}
	return a, err
}
