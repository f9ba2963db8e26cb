// Command letterstats counts the letter triples of Hebrew words and writes how much more often each occurs in
// logical order than in visual order, for package text to tell the two apart.
//
//	go run ./internal/text/letterstats -o internal/text/visual_triples.bin
package main

import (
	"bufio"
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
)

//go:embed words-he.txt
var words string

// letters is the alphabet: 0 is the end of a word, 1 to 27 are U+05D0 to U+05EA.
const letters = 28

// scale is the number of steps a nat (natural logarithm of a likelihood ratio) is cut into.
const scale = 16

func main() {
	out := flag.String("o", "internal/text/visual_triples.bin", "file to write")
	flag.Parse()
	table, err := build(words)
	if err == nil {
		err = os.WriteFile(*out, table, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "letterstats:", err)
		os.Exit(1)
	}
}

// counts of the pairs and triples of letters in running words.
type counts struct {
	pairs   [letters][letters]float64
	triples [letters][letters][letters]float64
}

// build returns the table: byte ((a*28)+b)*28+c holds the logarithm of how much likelier the letters a, b, c follow
// each other in logical order than in visual order, given what their pairs tell, as a signed number of sixteenths.
// A word's sum over its triples is then its own logarithm.
func build(list string) ([]byte, error) {
	n, err := count(list)
	if err != nil {
		return nil, err
	}
	table := make([]byte, 0, letters*letters*letters)
	for a := range letters {
		for b := range letters {
			for c := range letters {
				v := math.Round(scale * n.triple(a, b, c))
				table = append(table, byte(int8(max(-127, min(127, v)))))
			}
		}
	}
	return table, nil
}

func count(list string) (*counts, error) {
	var n counts
	for in := bufio.NewScanner(strings.NewReader(list)); in.Scan(); {
		if strings.HasPrefix(in.Text(), "#") {
			continue
		}
		var times float64
		var word string
		if _, err := fmt.Sscan(in.Text(), &times, &word); err != nil {
			return nil, fmt.Errorf("%q: %w", in.Text(), err)
		}
		w := bytes.NewBuffer([]byte{0})
		for _, r := range word {
			w.WriteByte(byte(r - 0x05D0 + 1))
		}
		w.WriteByte(0)
		for s := w.Bytes(); len(s) > 1; s = s[1:] {
			n.pairs[s[0]][s[1]] += times
			if len(s) > 2 {
				n.triples[s[0]][s[1]][s[2]] += times
			}
		}
	}
	return &n, nil
}

// pair is the logarithm for two letters, smoothed.
func (n *counts) pair(a, b int) float64 {
	return math.Log((n.pairs[a][b] + 2) / (n.pairs[b][a] + 2))
}

// triple is the logarithm for three letters: few observations count little beside what the two pairs in them tell. The
// second pair is the next triple's first, and is taken away there, save at the end of a word.
func (n *counts) triple(a, b, c int) float64 {
	const weight = 4 // observations that the pairs are worth
	odds := math.Exp(n.pair(a, b) + n.pair(b, c))
	v := math.Log((n.triples[a][b][c] + 2*weight*odds/(1+odds)) / (n.triples[c][b][a] + 2*weight/(1+odds)))
	switch {
	case a == 0 && c == 0:
		return v
	case a == 0:
		return v - n.pair(b, c)/2
	case c == 0:
		return v - n.pair(a, b)/2
	}
	return v - n.pair(a, b)/2 - n.pair(b, c)/2
}
