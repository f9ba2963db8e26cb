// Package reference is a second implementation of UAX #9 for the tests of
// package bidi: a transcript of the annex, rule by rule, one array element per
// character and one pass per rule, with no thought of speed. It shares nothing
// with package bidi but the classes of characters, which are its input.
package reference

import xbidi "golang.org/x/text/unicode/bidi"

// Char is a character as the algorithm sees it.
type Char struct {
	Class   xbidi.Class
	Bracket rune // the canonical form of its pair's opening bracket, 0 if it is not a paired bracket
	Open    bool
	Plain   rune // the same without canonical equivalence, for the mistake AnglePairsTwice
	Compat  rune // the same with compatibility equivalence, for the mistake CompatibilityPairs
}

// Base is the base direction asked for.
type Base int

const (
	Auto Base = iota
	AutoRTL
	LTR
	RTL
)

// Result holds what the rules up to I2 make of a paragraph.
type Result struct {
	Base    int
	Levels  []int // before L1; of removed characters -1
	classes []xbidi.Class
	fault   Fault
	wrong   wrong // for mistakes only
}

// Paragraphs splits text at paragraph separators (P1) and returns the length
// of each paragraph. isCR and isLF tell CR and LF, which together are one.
func Paragraphs(text []Char, isCR, isLF func(i int) bool) (lengths []int) {
	start := 0
	for i := range text {
		if text[i].Class != xbidi.B || isCR(i) && i+1 < len(text) && isLF(i+1) {
			continue
		}
		lengths = append(lengths, i+1-start)
		start = i + 1
	}
	if start < len(text) {
		lengths = append(lengths, len(text)-start)
	}
	return lengths
}

func isInitiator(c xbidi.Class) bool {
	return c == xbidi.LRI || c == xbidi.RLI || c == xbidi.FSI
}

func isStrong(c xbidi.Class) bool { return c == xbidi.L || c == xbidi.R || c == xbidi.AL }

// Removed reports whether X9 removes characters of class c.
func Removed(c xbidi.Class) bool {
	switch c {
	case xbidi.RLE, xbidi.LRE, xbidi.RLO, xbidi.LRO, xbidi.PDF, xbidi.BN:
		return true
	}
	return false
}

// matchingPDI is BD9: the index of the PDI that matches the initiator at i, or
// len(text).
func matchingPDI(text []Char, i int) int {
	counter := 1
	for j := i + 1; j < len(text); j++ {
		if isInitiator(text[j].Class) {
			counter++
		} else if text[j].Class == xbidi.PDI {
			counter--
			if counter == 0 {
				return j
			}
		}
	}
	return len(text)
}

// firstStrong is P2 for text[from:to].
func firstStrong(text []Char, from, to int) (xbidi.Class, bool) {
	for i := from; i < to; i++ {
		if isInitiator(text[i].Class) {
			i = matchingPDI(text, i) // the loop goes on after it
			continue
		}
		if isStrong(text[i].Class) {
			return text[i].Class, true
		}
	}
	return 0, false
}

// rtl is P3: whether the first strong character makes text right to left.
func rtl(text []Char, from, to int, otherwise bool) bool {
	c, ok := firstStrong(text, from, to)
	if !ok {
		return otherwise
	}
	return c == xbidi.R || c == xbidi.AL
}

// Resolve applies P2 to I2 to one paragraph.
func Resolve(text []Char, base Base) Result { return ResolveWrongly(text, base, NoFault) }

// ResolveWrongly is Resolve with mistakes.
func ResolveWrongly(text []Char, base Base, fault Fault) Result {
	r := Result{Levels: make([]int, len(text)), classes: make([]xbidi.Class, len(text)), fault: fault}
	switch base {
	case RTL:
		r.Base = 1
	case LTR:
		r.Base = 0
	default:
		if rtl(text, 0, len(text), base == AutoRTL) {
			r.Base = 1
		}
	}
	for i := range text {
		r.classes[i] = text[i].Class
	}
	r.explicit(text)
	sequences := r.sequences(text)
	for _, seq := range sequences {
		r.weak(text, seq)
	}
	if r.has(KeepPairs | SharedBrackets | ContextBeyondStart) {
		r.bracketsOfText(text, sequences)
	} else {
		for _, seq := range sequences {
			r.bracketPairs(text, seq)
		}
	}
	if r.has(OverflowApart | JoinedIsolates) {
		r.neutralRuns(text)
	} else {
		for _, seq := range sequences {
			r.neutral(seq)
		}
	}
	r.implicit()
	return r
}
