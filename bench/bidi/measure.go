package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// peer is an implementation that can be run on a file.
type peer struct {
	name string
	argv func(file string, rounds int, whole bool) []string
}

type bench struct {
	dir   string
	peers []peer // package bidi first
	quick bool   // no callgrind, few rounds
}

// newBench builds the C drivers, which stand in drivers.
func newBench(dir string, mine bool) (*bench, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	goEngine := func(name string) peer {
		return peer{name, func(file string, rounds int, whole bool) []string {
			return []string{self, "-engine=" + name, "-file=" + file, "-rounds=" + strconv.Itoa(rounds), fmt.Sprintf("-whole=%v", whole)}
		}}
	}
	b := &bench{dir: dir, peers: []peer{goEngine("maqaf")}}
	if mine {
		return b, nil
	}
	for name, library := range map[string]string{"icu": "icu-uc", "fribidi": "fribidi"} {
		flags, err := exec.Command("pkg-config", "--cflags", "--libs", library).Output()
		if err != nil {
			return nil, fmt.Errorf("pkg-config %s: %w (apt-get install libicu-dev libfribidi-dev)", library, err)
		}
		bin := filepath.Join(dir, name)
		args := append([]string{"-O2", "-o", bin, filepath.Join("bench", "bidi", "drivers", name+".c")}, strings.Fields(string(flags))...)
		if out, err := exec.Command("cc", args...).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("cc %s.c: %w\n%s", name, err, out)
		}
		b.peers = append(b.peers, peer{name, func(file string, rounds int, whole bool) []string {
			mode := "paragraphs"
			if whole {
				mode = "whole"
			}
			return []string{bin, file, strconv.Itoa(rounds), mode}
		}})
	}
	slices.SortFunc(b.peers[1:], func(a, b peer) int { return strings.Compare(b.name, a.name) }) // icu, fribidi
	b.peers = append(b.peers, goEngine("xtext"))
	return b, nil
}

// seconds runs a peer and returns the processor time it took.
func (p peer) seconds(file string, rounds int, whole bool) (float64, error) {
	argv := p.argv(file, rounds, whole)
	cmd := exec.Command(argv[0], argv[1:]...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	out, err := cmd.Output()
	if err != nil {
		return 0, fmt.Errorf("%s on %s: %w", p.name, file, err)
	}
	first, _, _ := strings.Cut(string(out), " ")
	return strconv.ParseFloat(first, 64)
}

var collected = regexp.MustCompile(`Collected : (\d+)`)

// instructions counts those of a peer that runs so many rounds.
func (p peer) instructions(file string, rounds int, whole bool) (float64, error) {
	argv := append([]string{"valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"}, p.argv(file, rounds, whole)...)
	for try := 1; ; try++ {
		cmd := exec.Command(argv[0], argv[1:]...)
		cmd.Env = append(os.Environ(), "GOMAXPROCS=1", "GOGC=off", "GODEBUG=asyncpreemptoff=1")
		out, err := cmd.CombinedOutput()
		if m := collected.FindSubmatch(out); err == nil && m != nil {
			return strconv.ParseFloat(string(m[1]), 64)
		}
		// Go's runtime may run RDTSCP when a lock is contended, and valgrind
		// does not know it.
		if !bytes.Contains(out, []byte("Unrecognised instruction")) || try == 20 {
			return 0, fmt.Errorf("callgrind %s on %s: %v\n%s", p.name, file, err, out)
		}
	}
}

// perByte is the difference of two counts, so that starting up does not count.
func (p peer) perByte(file string, size int, whole bool, few, many int) (float64, error) {
	a, err := p.instructions(file, few, whole)
	if err != nil {
		return 0, err
	}
	b, err := p.instructions(file, many, whole)
	return (b - a) / float64(many-few) / float64(size), err
}

func median(x []float64) float64 {
	slices.Sort(x)
	return x[len(x)/2]
}

const interleaved = 7 // rounds of timing

// proseTable prints a line for each text and peer.
func (b *bench) proseTable(only string) error {
	fmt.Println("| text | as | peer | MB/s | ratio to maqaf's time | instructions/byte |\n|---|---|---|---|---|---|")
	for _, c := range corpora {
		if !strings.Contains(c.name, only) {
			continue
		}
		file := filepath.Join(b.dir, c.name+".txt")
		size := len(c.text())
		for _, whole := range []bool{false, true} {
			if whole && b.quick {
				continue
			}
			if err := b.proseRows(c.name, file, size, whole); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *bench) proseRows(name, file string, size int, whole bool) error {
	rounds := []int{40, 20, 10, 3}
	times, ratios := make([][]float64, len(b.peers)), make([][]float64, len(b.peers))
	turns := interleaved
	if b.quick {
		turns, rounds = 3, []int{20, 10, 5, 1}
	}
	for range turns {
		for k, p := range b.peers {
			s, err := p.seconds(file, rounds[k], whole)
			if err != nil {
				return err
			}
			s /= float64(rounds[k])
			times[k] = append(times[k], s)
			ratios[k] = append(ratios[k], s/times[0][len(times[0])-1])
		}
	}
	as := "paragraphs"
	if whole {
		as = "one"
	}
	for k, p := range b.peers {
		counted := "not counted"
		if !b.quick {
			perByte, err := p.perByte(file, size, whole, 2, 4)
			if err != nil {
				return err
			}
			counted = fmt.Sprintf("%.1f", perByte)
		}
		fmt.Printf("| %s | %s | %s | %.0f | %.2f | %s |\n", name, as, p.name,
			float64(size)/1e6/median(times[k]), median(ratios[k]), counted)
	}
	return nil
}

// hostileTable prints instructions per byte of package bidi at 5,000 and 20,000
// units, and of the others at 1,250 and 5,000: some are quadratic.
func (b *bench) hostileTable(only string) error {
	fmt.Println("\n| hostile family | peer | units | instructions/byte | units | instructions/byte | growth |\n|---|---|---|---|---|---|---|")
	for k, p := range b.peers {
		few, first, second := 5_000, 4, 24
		if k > 0 {
			few, first, second = 1_250, 2, 4
		}
		for _, h := range families {
			if !strings.Contains(h.name, only) {
				continue
			}
			if err := b.hostileRow(p, h, few, first, second); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *bench) hostileRow(p peer, h hostile, few, first, second int) error {
	units := [2]int{few, 4 * few}
	var perByte [2]float64
	for k, n := range units {
		file, size, err := writeFamily(b.dir, h, n)
		if err != nil {
			return err
		}
		if perByte[k], err = p.perByte(file, size, true, first, second); err != nil {
			fmt.Printf("| %s | %s | fails | | | | |\n", h.name, p.name)
			fmt.Fprintln(os.Stderr, err)
			return nil
		}
	}
	fmt.Printf("| %s | %s | %d | %.1f | %d | %.1f | %.3f |\n", h.name, p.name,
		units[0], perByte[0], units[1], perByte[1], perByte[1]/perByte[0])
	return nil
}
