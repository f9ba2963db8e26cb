package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

var linearProof = proof{
	name: "linear",
	bar: fmt.Sprintf("instructions of the whole analysis and normalization of %d hostile texts at n, 2n and 4n bytes, counted by callgrind: 4n takes at most "+
		"2.2 times as many as 2n, and 4.5 times as many as n", len(families)),
	run: linear,
}

const (
	mostGrowth      = 2.2
	mostGrowthOfTwo = 4.5
	perProcess      = 8 // families: a process that callgrind cannot follow to its end is begun again
	mostTries       = 12
)

// linear lets callgrind count. Arguments are the names of families; none means all.
func linear(ctx context.Context, o options, r *result) error {
	size := 16 << 10
	if o.short {
		size = 6 << 10
	}
	var names []string
	for _, f := range families {
		if wanted(o.args, f.name) {
			names = append(names, f.name)
		}
	}
	worst, dearest := growth{}, growth{}
	for group := range slices.Chunk(names, perProcess) {
		counts, err := countInstructions(ctx, size, group)
		if err != nil {
			return err
		}
		for i, name := range group {
			a, b, c := counts[3*i], counts[3*i+1], counts[3*i+2]
			g := growth{name, b / a, c / b, c / float64(4*size)}
			r.note(name, g.String())
			r.hold(g.second <= mostGrowth && g.first*g.second <= mostGrowthOfTwo, "%s: %v", name, g)
			if g.second > worst.second {
				worst = g
			}
			if g.perByte > dearest.perByte {
				dearest = g
			}
		}
	}
	r.note("n in bytes", size)
	r.note("worst growth", worst.name+": "+worst.String())
	r.note("dearest", dearest.name+": "+dearest.String())
	return nil
}

// growth is how instructions grow from n to 2n and from 2n to 4n, and what a byte takes at 4n.
type growth struct {
	name                   string
	first, second, perByte float64
}

func (g growth) String() string {
	return fmt.Sprintf("%.2f, %.2f; %.0f a byte", g.first, g.second, g.perByte)
}

var summary = regexp.MustCompile(`(?m)^summary: (\d+)`)

// countInstructions runs the families in a process under callgrind, which writes a count each time that mark is called, and
// returns three counts a family.
func countInstructions(ctx context.Context, size int, names []string) ([]float64, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	for try := 1; ; try++ {
		dir, err := os.MkdirTemp("", "callgrind")
		if err != nil {
			return nil, err
		}
		argv := append([]string{"--tool=callgrind", "--callgrind-out-file=" + filepath.Join(dir, "out"), "--dump-before=main.mark", self, "hostile", strconv.Itoa(size)}, names...)
		cmd := exec.CommandContext(ctx, "valgrind", argv...)
		cmd.Env = append(os.Environ(), "GOMAXPROCS=1", "GOGC=off", "GODEBUG=asyncpreemptoff=1")
		out, runErr := cmd.CombinedOutput()
		counts, err := readCounts(dir, 3*len(names))
		_ = os.RemoveAll(dir)
		if runErr == nil && err == nil {
			return counts, nil
		}
		// Go's runtime may run RDTSCP when a lock is contended, and valgrind does not know it.
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if !bytes.Contains(out, []byte("nrecognised instruction")) || try == mostTries {
			return nil, fmt.Errorf("callgrind: %w\n%s", errors.Join(runErr, err), out)
		}
	}
}

// readCounts reads the dumps: out.1 is from the start to the first mark, out.2 from there to the second, and so on.
func readCounts(dir string, n int) ([]float64, error) {
	var counts []float64
	for i := 2; i <= n+1; i++ {
		data, err := os.ReadFile(filepath.Join(dir, "out."+strconv.Itoa(i)))
		if err != nil {
			return nil, err
		}
		m := summary.FindSubmatch(data)
		if m == nil {
			return nil, fmt.Errorf("dump %d has no summary", i)
		}
		count, err := strconv.ParseFloat(string(m[1]), 64)
		if err != nil {
			return nil, err
		}
		counts = append(counts, count)
	}
	return counts, nil
}

// mark is where callgrind writes its count.
//
//go:noinline
func mark() { marks++ }

var marks int

// hostile is the process that is counted: SIZE NAME...
func hostile(ctx context.Context, args []string) error {
	if len(args) < 2 {
		return errors.New("hostile needs a size and families")
	}
	size, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	e, err := engine.New()
	if err != nil {
		return err
	}
	analyse := func(content string) error {
		document := engine.Document{Text: text.Read(content, text.Options{})}
		if _, err := e.Analyze(ctx, document); err != nil {
			return err
		}
		_, err := e.Normalize(ctx, document, nil)
		return err
	}
	if err := analyse("Photo: EPA\n" + strings.Repeat("word ", 200)); err != nil {
		return err
	}
	for _, name := range args[1:] {
		i := slices.IndexFunc(families, func(f family) bool { return f.name == name })
		if i < 0 {
			return fmt.Errorf("no family %q", name)
		}
		for n := size; n <= 4*size; n *= 2 {
			content := families[i].of(n)
			mark()
			if err := analyse(content); err != nil {
				return err
			}
		}
	}
	mark()
	fmt.Println(marks)
	return nil
}
