package main

import (
	"slices"

	"golang.org/x/text/unicode/norm"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/bidi/internal/reference"
)

// answer is a result without the characters that X9 removes.
type answer struct {
	base  int
	odd   []bool // by character; levels themselves are flattened by ICU
	order []int
}

// String spells the directions.
func (a answer) String() string {
	b := make([]byte, len(a.odd))
	for i, odd := range a.odd {
		b[i] = 'L'
		if odd {
			b[i] = 'R'
		}
	}
	return string(b)
}

func equal(a, b answer) bool {
	return a.base == b.base && slices.Equal(a.odd, b.odd) && slices.Equal(a.order, b.order)
}

var (
	bases     = []bidi.Base{bidi.LTR, bidi.RTL, bidi.Auto}
	baseNames = []string{"LTR", "RTL", "auto"}
)

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
			ch.Compat = []rune(norm.NFKD.String(string(pair)))[0]
		}
		chars = append(chars, ch)
	}
	return chars
}
