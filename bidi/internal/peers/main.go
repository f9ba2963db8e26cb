// Command peers compares package bidi with ICU and FriBidi on random texts and
// explains each disagreement: it asks the reference implementation for the
// mistakes that peers are known to make, singly and together, until one gives
// what the peer gave. What stays unexplained is printed and fails the run. It
// runs in the top directory of the module, through make bidi-peers.
package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"maps"
	"math/bits"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/bidi/internal/reference"
)

func main() {
	log.SetFlags(0)
	count := flag.Int("n", 100_000, "random texts")
	flag.Parse()
	dir, err := os.MkdirTemp("", "bidi-peers")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	unexplained := 0
	judge := "" // the driver before
	for _, p := range []struct{ name, library string }{{"icu", "icu-uc"}, {"fribidi", "fribidi"}} {
		bin, version, err := build(dir, p.name, p.library)
		if err != nil {
			log.Fatal(err)
		}
		n, err := compare(p.name+" "+version, bin, judge, *count)
		if err != nil {
			log.Fatal(err)
		}
		unexplained += n
		judge = bin
	}
	if unexplained > 0 {
		log.Fatalf("%d disagreements without an explanation", unexplained)
	}
}

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

// maxShrunk is the number of disagreements without a known mistake to shrink,
// which takes long.
const maxShrunk = 40

// alphabets of the random texts: characters that all versions of Unicode from
// 10.0 on give one class.
var alphabets = []struct {
	name  string
	runes []rune
	max   int
}{
	{"mixed", []rune("aa bb \u05D0\u05D1\u05D2 \u0627\u0628 12 34 \u0661\u0662 .,:-+%$!? ()[] \t\u0301\u05B0"), 40},
	{"brackets", []rune("()[]{}<>()[]\u2329\u232A\u3008\u3009aa\u05D0\u05D01\u0661 \u0301\u0301+\u200D"), 40},
	{"explicit", []rune("\u202A\u202B\u202C\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2069\u2069a\u05D0\u06271\u0661 .,%()\u0301\u200D\t"), 40},
	{"isolates", []rune("\u2066\u2067\u2068\u2068\u2069\u2069a\u05D01 ()+\u0301"), 30},
	{"many open brackets", []rune("((((((([[[[[[[)]a\u05D01"), 160},
	{"deep", []rune("\u202B\u202B\u202A\u202E\u202D\u2067\u2067\u2066\u2066\u2068\u05D0a1"), 190},
	{"astral", []rune("\U00010400\U00010900\U0001D7CE\U0001F600\U0001EE00a\u05D0(\u2067\u2069)"), 25},
}

// compare runs the texts through a peer, prints what it found, and returns the
// number of disagreements that no mistake explains and in which the judge, if
// there is one, does not side with package bidi.
func compare(name, bin, judge string, count int) (int, error) {
	p, err := start(bin)
	if err != nil {
		return 0, err
	}
	defer func() { p.stop() }()
	var j *peer
	if judge != "" {
		if j, err = start(judge); err != nil {
			return 0, err
		}
		defer j.stop()
	}
	r := rand.New(rand.NewPCG(1, 2))
	explained := map[reference.Fault]int{}
	examples := map[reference.Fault]string{}
	shapes := map[string]int{}
	crashes, unexplained, undecided, outvoted, agree := 0, 0, 0, 0, 0
	for i := range count {
		a := alphabets[i%len(alphabets)]
		text := make([]rune, 1+r.IntN(a.max))
		for k := range text {
			text[k] = a.runes[r.IntN(len(a.runes))]
		}
		base := r.IntN(3)
		got, err := p.ask(text, base)
		if err != nil {
			crashes++
			p.stop()
			if p, err = start(bin); err != nil {
				return 0, err
			}
			continue
		}
		if equal(got, ours(text, base)) {
			agree++
			continue
		}
		fault, ok := explain(text, base, got)
		if !ok {
			v, small := outvotes(j, p, text, base)
			switch v {
			case sides:
				outvoted++
			case mistaken:
				undecided++
			default:
				unexplained++
			}
			if small == nil && outvoted+undecided+unexplained <= maxShrunk {
				small = shrink(p, text, base)
			}
			if small != nil {
				shapes[shape(small, base)]++
			}
			continue
		}
		explained[fault]++
		if s := fmt.Sprintf("%+q", string(text)); examples[fault] == "" || len(s) < len(examples[fault]) {
			examples[fault] = s
		}
	}
	fmt.Printf("\n%s: %d texts, %d agree, %d crash it, %d unexplained; order and direction of each character compared\n", name, count, agree, crashes, unexplained)
	for _, f := range slices.Sorted(maps.Keys(explained)) {
		fmt.Printf("%7d  %s, e.g. %s\n", explained[f], describe(f), examples[f])
	}
	if outvoted > 0 {
		fmt.Printf("%7d  by vote: %s answers as package bidi does\n", outvoted, filepath.Base(judge))
	}
	if undecided > 0 {
		fmt.Printf("%7d  undecided: %s makes a mistake of its own that is known\n", undecided, filepath.Base(judge))
	}
	for _, sh := range slices.SortedFunc(maps.Keys(shapes), func(a, b string) int { return shapes[b] - shapes[a] })[:min(len(shapes), 40)] {
		fmt.Printf("%7d  of the first by vote or unexplained, shrunk: %s\n", shapes[sh], sh)
	}
	return unexplained, nil
}

// verdict is what a judge makes of a disagreement.
type verdict int

const (
	disagrees verdict = iota
	sides             // answers as package bidi does
	mistaken          // makes a known mistake of its own
)

// outvotes asks a judge about a text that the peer p answers in a way that no
// mistake explains. If the judge makes a mistake of its own on it, the smallest
// text that the peer gets wrong decides, and is returned.
func outvotes(judge, p *peer, text []rune, base int) (verdict, []rune) {
	if judge == nil {
		return disagrees, nil
	}
	if a, err := judge.ask(text, base); err == nil && equal(a, ours(text, base)) {
		return sides, nil
	}
	small := shrink(p, text, base)
	a, err := judge.ask(small, base)
	if err != nil {
		return disagrees, small
	}
	if equal(a, ours(small, base)) {
		return sides, small
	}
	if _, ok := explain(small, base, a); ok {
		return mistaken, small
	}
	return disagrees, small
}

// shrink drops characters from text while the peer disagrees and no mistake
// explains it.
func shrink(p *peer, text []rune, base int) []rune {
	for changed := true; changed; {
		changed = false
		for i := 0; i < len(text); i++ {
			less := slices.Delete(slices.Clone(text), i, i+1)
			got, err := p.ask(less, base)
			if err != nil || equal(got, ours(less, base)) {
				continue
			}
			if _, ok := explain(less, base, got); !ok {
				text, changed = less, true
				i--
			}
		}
	}
	return text
}

// shape spells a text by its classes.
func shape(text []rune, base int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "base %s:", []string{"LTR", "RTL", "auto"}[base])
	for _, r := range text {
		if _, _, ok := bidi.Bracket(r); ok {
			fmt.Fprintf(&b, " %+q", r)
		} else {
			b.WriteString(" " + bidi.ClassName(bidi.ClassOf(r)))
		}
	}
	return b.String()
}

func describe(f reference.Fault) string {
	var names []string
	for i, name := range reference.Faults {
		if f>>i&1 != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, " and ")
}

// answer is a result without the characters that X9 removes.
type answer struct {
	base  int
	odd   []bool // by character; levels themselves are flattened by ICU
	order []int
}

func equal(a, b answer) bool {
	return a.base == b.base && slices.Equal(a.odd, b.odd) && slices.Equal(a.order, b.order)
}

var bases = []bidi.Base{bidi.LTR, bidi.RTL, bidi.Auto}

func ours(text []rune, base int) answer {
	var p bidi.Paragraph
	s := string(text)
	n := p.SetString(s, bases[base])
	a := answer{base: int(p.BaseLevel())}
	index := map[int]int{}
	k := 0
	for i, r := range s {
		index[i] = k
		if !reference.Removed(bidi.ClassOf(r)) {
			a.odd = append(a.odd, p.LevelAt(i).IsRTL())
		}
		k++
	}
	for _, at := range p.AppendOrder(nil, 0, n) {
		a.order = append(a.order, index[at])
	}
	return a
}

// explain finds the fewest mistakes, two at most, that give the peer's answer.
func explain(text []rune, base int, got answer) (reference.Fault, bool) {
	chars := describeChars(text)
	for mistakes := 1; mistakes <= 2; mistakes++ {
		for f := range reference.Fault(1) << len(reference.Faults) {
			if bits.OnesCount(uint(f)) == mistakes && equal(got, wrongly(chars, base, f)) {
				return f, true
			}
		}
	}
	return 0, false
}

func wrongly(chars []reference.Char, base int, f reference.Fault) answer {
	r := reference.ResolveWrongly(chars, []reference.Base{reference.LTR, reference.RTL, reference.Auto}[base], f)
	levels, order := r.Line(chars, 0, len(chars))
	a := answer{base: r.Base, order: order}
	for _, l := range levels {
		if l >= 0 {
			a.odd = append(a.odd, l%2 == 1)
		}
	}
	return a
}

func describeChars(text []rune) (chars []reference.Char) {
	for _, r := range text {
		ch := reference.Char{Class: bidi.ClassOf(r)}
		if pair, open, ok := bidi.Bracket(r); ok {
			if ch.Open = open; open {
				pair = r
			}
			ch.Plain, ch.Bracket = pair, []rune(norm.NFD.String(string(pair)))[0]
		}
		chars = append(chars, ch)
	}
	return chars
}

// peer is a running driver.
type peer struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func start(bin string) (*peer, error) {
	cmd := exec.Command(bin)
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
