package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/bidi/internal/reference"
)

// explain finds a smallest set of a peer's mistakes that gives its answer: no
// mistake of the set can be left out.
func explain(text []rune, base int, got answer, all reference.Fault) (reference.Fault, bool) {
	chars := describeChars(text)
	gives := func(f reference.Fault) bool { return equal(got, wrongly(chars, base, f)) }
	single := func(yield func(reference.Fault) bool) {
		for i := range reference.Faults {
			if f := reference.Fault(1) << i; all&f != 0 && !yield(f) {
				return
			}
		}
	}
	for f := range single {
		if gives(f) {
			return f, true
		}
	}
	if gives(all) {
		for f := range single {
			if gives(all &^ f) {
				all &^= f
			}
		}
		return all, true
	}
	for f := range single {
		for g := range single {
			if f < g && gives(f|g) {
				return f | g, true
			}
		}
	}
	return 0, false
}

// shrink drops characters from text while the peer disagrees and keep holds of
// its answer.
func shrink(p *peer, text []rune, base int, keep func(text []rune, got answer) bool) []rune {
	for changed := true; changed; {
		changed = false
		for i := 0; i < len(text); i++ {
			less := slices.Delete(slices.Clone(text), i, i+1)
			got, err := p.ask(less, base)
			if err == nil && !equal(got, ours(less, base)) && keep(less, got) {
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
	fmt.Fprintf(&b, "base %s:", baseNames[base])
	for _, r := range text {
		if _, _, ok := bidi.Bracket(r); ok {
			fmt.Fprintf(&b, " %+q", r)
		} else {
			b.WriteString(" " + bidi.ClassName(bidi.ClassOf(r)))
		}
	}
	return b.String()
}
