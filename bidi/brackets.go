package bidi

import "sort"

// This file is the part of section 3.3.5 of UAX #9 on paired brackets: BD14 to
// BD16 and N0.

// maxOpen is the size of the stack of BD16.
const maxOpen = 63

// pair is an opening bracket of a sequence and what N0 needs to know of it. The
// pairs stand in the order of their opening brackets.
type pair struct {
	close  int // index of the closing bracket in the sequence, or -1
	strong uint8
}

// What stands between a pair of brackets.
const (
	strongL = 1 << iota
	strongR
)

// openBracket is an entry of the stack of BD16.
type openBracket struct {
	pair int    // index in pairs
	set  uint64 // the kinds of this bracket and those below it
	kind uint8
}

// pairBrackets finds the pairs of the sequence (BD16), and the strong types
// that each encloses. Each opening bracket is pushed and popped once, and a
// closing bracket knows whether it has a partner without looking for it, so
// the time is linear; since each stack entry hands on what it saw to the one
// below it, N0 need not look between the brackets again.
func (p *Paragraph) pairBrackets(seq []run) {
	var stack [maxOpen]openBracket
	depth := 0
	pairs := p.pairs[:0]
	for i := range seq {
		switch seq[i].class {
		case cL:
			if depth > 0 {
				pairs[stack[depth-1].pair].strong |= strongL
			}
		case cR, cEN, cAN:
			// N0: numbers count as R.
			if depth > 0 {
				pairs[stack[depth-1].pair].strong |= strongR
			}
		case cOpen:
			if depth == maxOpen {
				// BD16: stop, and the list is empty.
				p.pairs = pairs[:0]
				return
			}
			kind := seq[i].kind
			stack[depth] = openBracket{len(pairs), 1 << kind, kind}
			if depth > 0 {
				stack[depth].set |= stack[depth-1].set
			}
			depth++
			pairs = append(pairs, pair{close: -1})
		case cClose:
			kind := seq[i].kind
			if depth == 0 || stack[depth-1].set>>kind&1 == 0 {
				continue
			}
			for found := false; !found; {
				depth--
				opener := &pairs[stack[depth].pair]
				if found = stack[depth].kind == kind; found {
					opener.close = i
				}
				if depth > 0 {
					pairs[stack[depth-1].pair].strong |= opener.strong
				}
			}
		}
	}
	p.pairs = pairs
}

// bracketClass applies N0 to a pair that encloses strong, at embedding
// direction e and after text of direction before. cON means no change.
func (b pair) bracketClass(e, before class) class {
	if b.close < 0 || b.strong == 0 {
		return cON // N0 d
	}
	if b.strong>>e&1 != 0 {
		return e // N0 b
	}
	if before != e {
		return before // N0 c 1
	}
	return e // N0 c 2
}

// setBracket makes the bracket at seq[i] strong, and the marks that follow it.
func setBracket(seq []run, i int, c class) {
	seq[i].class = c
	for i++; i < len(seq) && seq[i].flags&mark != 0 && seq[i].class == cON; i++ {
		seq[i].class = c
	}
}

// bracketInfo is a row of the table of brackets.
type bracketInfo struct {
	r, pair rune
	kind    uint8
	open    bool
}

// Bracket returns the bracket that pairs with r (BD14, BD15) and whether r is
// the opening one. ok is false if r is not a paired bracket.
func Bracket(r rune) (pair rune, open, ok bool) {
	if i := findBracket(r); i < len(brackets) && brackets[i].r == r {
		return brackets[i].pair, brackets[i].open, true
	}
	return 0, false, false
}

// bracketKind returns the kind of the bracket at t[i]: equal for those that can
// pair, canonical equivalents included.
func bracketKind[T text](t T, i int) uint8 {
	switch t[i] {
	case '(', ')':
		return brackets[0].kind
	case '[', ']':
		return brackets[2].kind
	case '{', '}':
		return brackets[4].kind
	}
	r, _ := decode(t, i)
	return brackets[findBracket(r)].kind
}

func findBracket(r rune) int {
	return sort.Search(len(brackets), func(i int) bool { return brackets[i].r >= r })
}
