// Command peers compares package bidi with ICU and FriBidi on random texts and
// explains each disagreement: it asks the reference implementation for the
// mistakes that the peer is known to make, singly and together, until it gives
// what the peer gave. What stays unexplained is printed and fails the run. It
// runs in the top directory of the module, through make bidi-peers.
package main

import (
	"flag"
	"fmt"
	"log"
	"maps"
	"math/bits"
	"math/rand/v2"
	"os"
	"slices"

	"github.com/maqaf/maqaf/bidi/internal/reference"
)

func main() {
	log.SetFlags(0)
	count := flag.Int("n", 100_000, "random texts")
	seed := flag.Uint64("seed", 1, "seed of the random texts")
	flag.Parse()
	dir, err := os.MkdirTemp("", "bidi-peers")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	unexplained := 0
	for _, lib := range []struct {
		name, library string
		mistakes      reference.Fault
	}{{"icu", "icu-uc", reference.ICU}, {"fribidi", "fribidi", reference.FriBidi}} {
		bin, version, err := build(dir, lib.name, lib.library)
		if err != nil {
			log.Fatal(err)
		}
		f, err := compare(bin, lib.mistakes, *count, *seed)
		if err != nil {
			log.Fatal(err)
		}
		f.print(lib.name + " " + version)
		unexplained += f.unexplained
	}
	if unexplained > 0 {
		log.Fatalf("%d disagreements without an explanation", unexplained)
	}
}

// maxShrunk is the number of unexplained disagreements to shrink, which takes
// long.
const maxShrunk = 40

// findings is what a comparison found.
type findings struct {
	texts, agree, crashes, unexplained int

	unstable  int // whose answer is no function of the text
	together  int // of which all mistakes together give the peer's answer
	explained map[reference.Fault]int
	examples  map[reference.Fault]example // of single mistakes
	shapes    map[string]int              // of the unexplained, shrunk
}

// example is a text and a base.
type example struct {
	text []rune
	base int
}

// compare runs the texts through a peer that makes the given mistakes.
func compare(bin string, mistakes reference.Fault, count int, seed uint64) (*findings, error) {
	p, err := start(bin, 0)
	if err != nil {
		return nil, err
	}
	defer func() { p.stop() }()
	r := rand.New(rand.NewPCG(seed, 2))
	f := &findings{texts: count, explained: map[reference.Fault]int{}, examples: map[reference.Fault]example{}, shapes: map[string]int{}}
	for i := range count {
		text, base := randomText(r, i)
		got, err := p.ask(text, base)
		if err != nil {
			f.crashes++
			p.stop()
			if p, err = start(bin, 0); err != nil {
				return nil, err
			}
			continue
		}
		if equal(got, wrongly(describeChars(text), base, mistakes)) {
			f.together++
		}
		mine := ours(text, base)
		if !equal(mine, wrongly(describeChars(text), base, reference.NoFault)) {
			return nil, fmt.Errorf("package bidi is at odds with the reference: %+q, base %d", string(text), base)
		}
		if equal(got, mine) {
			f.agree++
			continue
		}
		set, ok := explain(text, base, got, mistakes)
		if !ok {
			if odd, err := unstable(bin, text, base, got); err != nil {
				return nil, err
			} else if odd {
				f.unstable++
				continue
			}
			if f.unexplained++; f.unexplained <= maxShrunk {
				f.shapes[shape(shrink(p, text, base, func(text []rune, got answer) bool {
					_, ok := explain(text, base, got, mistakes)
					return !ok
				}), base)]++
			}
			continue
		}
		f.explained[set]++
		if e := f.examples[set]; bits.OnesCount(uint(set)) == 1 && (e.text == nil || len(text) < len(e.text)) {
			f.examples[set] = example{text, base}
		}
	}
	for set, e := range f.examples {
		e.text = shrink(p, e.text, e.base, func(text []rune, got answer) bool {
			return equal(got, wrongly(describeChars(text), e.base, set))
		})
		f.examples[set] = e
	}
	return f, nil
}

func (f *findings) print(name string) {
	fmt.Printf("\n%s: %d texts, %d agree, %d differ, %d crash it; order and direction of each character compared\n",
		name, f.texts, f.agree, f.texts-f.agree-f.crashes, f.crashes)
	fmt.Printf("%7d  of the differences unexplained\n", f.unexplained)
	fmt.Printf("%7d  of them no function of the text: new processes crash or answer otherwise\n", f.unstable)
	fmt.Printf("%7d  of all texts it answers as the reference with all its mistakes does\n", f.together)
	fmt.Println("By rule: texts that it alone explains, texts that need it")
	for i, name := range reference.Faults {
		alone, needed := 0, 0
		for set, n := range f.explained {
			if set == 1<<i {
				alone += n
			} else if set>>i&1 != 0 {
				needed += n
			}
		}
		if alone+needed > 0 {
			fmt.Printf("%7d %7d  %s\n", alone, alone+needed, name)
		}
		if e, ok := f.examples[1<<i]; ok {
			fmt.Printf("%17se.g. %+q, base %s: %s, right %s\n", "", string(e.text), baseNames[e.base], wrongly(describeChars(e.text), e.base, 1<<i), ours(e.text, e.base))
		}
	}
	bySize := map[int]int{}
	for set, n := range f.explained {
		bySize[bits.OnesCount(uint(set))] += n
	}
	for _, size := range slices.Sorted(maps.Keys(bySize)) {
		fmt.Printf("%7d  explained by %d\n", bySize[size], size)
	}
	for _, sh := range slices.Sorted(maps.Keys(f.shapes)) {
		fmt.Printf("%7d  of the first unexplained, shrunk: %s\n", f.shapes[sh], sh)
	}
}
