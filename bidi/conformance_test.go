package bidi_test

import (
	"bufio"
	"compress/bzip2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bidi"
)

// The conformance files of Unicode, whole, through the public API.
const (
	characterCases = 91_707  // lines of BidiCharacterTest.txt
	classCases     = 770_241 // lines of BidiTest.txt times directions
)

// checker compares one resolved paragraph with what a file expects of it.
type checker struct {
	t      *testing.T
	p      bidi.Paragraph
	starts []int // byte offset of each character
	order  []int
	cases  int
	faults int
}

// check sets text and compares; a level of -1 belongs to a removed character.
func (c *checker) check(where int, text string, base bidi.Base, wantBase int, levels []int8, order []int) {
	c.cases++
	c.starts = c.starts[:0]
	for i := range text {
		c.starts = append(c.starts, i)
	}
	n := c.p.SetString(text, base)
	if n != len(text) {
		c.fault("line %d: %+q is one paragraph of %d bytes, got %d", where, text, len(text), n)
		return
	}
	if wantBase >= 0 && int(c.p.BaseLevel()) != wantBase {
		c.fault("line %d: %+q base %d: level %d, want %d", where, text, base, c.p.BaseLevel(), wantBase)
		return
	}
	for i, at := range c.starts {
		if levels[i] >= 0 && int(c.p.LevelAt(at)) != int(levels[i]) {
			c.fault("line %d: %+q base %d: character %d has level %d, want %d", where, text, base, i, c.p.LevelAt(at), levels[i])
			return
		}
	}
	c.order = c.p.AppendOrder(c.order[:0], 0, len(text))
	if len(c.order) != len(order) {
		c.fault("line %d: %+q base %d: order %v, want characters %v", where, text, base, c.order, order)
		return
	}
	for i, k := range order {
		if c.order[i] != c.starts[k] {
			c.fault("line %d: %+q base %d: order %v, want characters %v", where, text, base, c.order, order)
			return
		}
	}
}

func (c *checker) fault(format string, args ...any) {
	c.t.Helper()
	if c.faults++; c.faults <= 10 {
		c.t.Errorf(format, args...)
	}
}

// lines calls f for the lines of a compressed file that are no comments.
func lines(t *testing.T, file string, f func(number int, line string)) {
	t.Helper()
	in, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	sc := bufio.NewScanner(bzip2.NewReader(bufio.NewReader(in)))
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		if line := sc.Text(); line != "" && line[0] != '#' {
			f(n, line)
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
}

func parseLevels(t *testing.T, s string) (levels []int8) {
	for _, f := range strings.Fields(s) {
		if f == "x" {
			levels = append(levels, -1)
			continue
		}
		levels = append(levels, int8(number(t, f, 10)))
	}
	return levels
}

func parseOrder(t *testing.T, s string) (order []int) {
	for _, f := range strings.Fields(s) {
		order = append(order, number(t, f, 10))
	}
	return order
}

func number(t *testing.T, s string, radix int) int {
	t.Helper()
	n, err := strconv.ParseInt(s, radix, 32)
	if err != nil {
		t.Fatal(err)
	}
	return int(n)
}

func TestBidiCharacterTest(t *testing.T) {
	t.Parallel()
	c := checker{t: t}
	bases := []bidi.Base{bidi.LTR, bidi.RTL, bidi.Auto}
	var text []rune
	lines(t, "testdata/BidiCharacterTest.txt.bz2", func(n int, line string) {
		f := strings.Split(line, ";")
		text = text[:0]
		for _, hex := range strings.Fields(f[0]) {
			text = append(text, rune(number(t, hex, 16)))
		}
		c.check(n, string(text), bases[number(t, f[1], 10)], number(t, f[2], 10), parseLevels(t, f[3]), parseOrder(t, f[4]))
	})
	if c.cases != characterCases || c.faults > 0 {
		t.Errorf("%d cases, %d wrong; want %d and 0", c.cases, c.faults, characterCases)
	}
}

// classSample holds for each class characters of one to four bytes, where the
// class has them; lines take them in turn.
var classSample = map[string][]rune{
	"L": {'a', 0xE9, 0x3042, 0x10400}, "R": {0x5D0, 0x200F, 0x10900}, "AL": {0x627, 0x8A0, 0x1EE00},
	"EN": {'1', 0xB2, 0xFF11, 0x1D7CE}, "ES": {'+', 0x207A}, "ET": {'%', 0xB0, 0x20AC, 0x11FDD},
	"AN": {0x661, 0x8E2, 0x10E60}, "CS": {',', 0xA0, 0x2044}, "B": {'\n', 0x85, 0x2029}, "S": {'\t', 0x0B},
	"WS": {' ', 0x2028, 0x3000}, "ON": {'!', 0xA6, 0x2026, 0x1F600}, "NSM": {0x300, 0x20D0, 0x1D167},
	"BN": {0xAD, 0x200D, 0xE0001}, "LRE": {0x202A}, "RLE": {0x202B}, "PDF": {0x202C}, "LRO": {0x202D},
	"RLO": {0x202E}, "LRI": {0x2066}, "RLI": {0x2067}, "FSI": {0x2068}, "PDI": {0x2069},
}

func TestBidiTest(t *testing.T) {
	t.Parallel()
	c := checker{t: t}
	bases := []bidi.Base{bidi.Auto, bidi.LTR, bidi.RTL}
	var levels []int8
	var order []int
	var text []rune
	lines(t, "testdata/BidiTest.txt.bz2", func(n int, line string) {
		if s, ok := strings.CutPrefix(line, "@Levels:"); ok {
			levels = parseLevels(t, s)
			return
		}
		if s, ok := strings.CutPrefix(line, "@Reorder:"); ok {
			order = parseOrder(t, s)
			return
		}
		input, set, ok := strings.Cut(line, ";")
		if !ok {
			return
		}
		text = text[:0]
		for i, name := range strings.Fields(input) {
			sample := classSample[name]
			text = append(text, sample[(n+i)%len(sample)])
		}
		directions := number(t, strings.TrimSpace(set), 16)
		for i, base := range bases {
			if directions>>i&1 != 0 {
				c.check(n, string(text), base, -1, levels, order)
			}
		}
	})
	if c.cases != classCases || c.faults > 0 {
		t.Errorf("%d cases, %d wrong; want %d and 0", c.cases, c.faults, classCases)
	}
}

func TestClassSample(t *testing.T) {
	for name, runes := range classSample {
		for _, r := range runes {
			if got := bidi.ClassName(bidi.ClassOf(r)); got != name {
				t.Errorf("U+%04X is %s, want %s", r, got, name)
			}
		}
	}
}
