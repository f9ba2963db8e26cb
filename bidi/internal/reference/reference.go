// Package reference is a second implementation of UAX #9 for the tests of
// package bidi: a transcript of the annex, rule by rule, one array element per
// character and one pass per rule, with no thought of speed. It shares nothing
// with package bidi but the classes of characters, which are its input.
package reference

import (
	"slices"

	xbidi "golang.org/x/text/unicode/bidi"
)

// Char is a character as the algorithm sees it.
type Char struct {
	Class   xbidi.Class
	Bracket rune // the canonical form of its pair's opening bracket, 0 if it is not a paired bracket
	Open    bool
	Plain   rune // the same without canonical equivalence, for the mistake NoCanonical
}

// Base is the base direction asked for.
type Base int

const (
	Auto Base = iota
	AutoRTL
	LTR
	RTL
)

// Fault is a set of mistakes that other implementations make. A test that finds
// one of them at odds with package bidi asks for its mistake here: if the
// result is then theirs, the rule that they break is known.
type Fault uint

const (
	MarksAfterBrackets  Fault = 1 << iota // N0, note: marks after a bracket do not follow it
	OverrideOnPDI                         // X6a: a PDI does not take the override of its level
	NoBracketLimit                        // BD16: more than 63 brackets may be open
	KeepPairs                             // BD16: at the 64th the pairs found so far are kept
	NoCanonical                           // BD16: canonical equivalents do not pair
	DeepLevels                            // X2 to X5b: level 126 is let through
	FSIBeyondPDI                          // X5c: an FSI looks for a strong character beyond its PDI
	EmptyFSI                              // X5c: an FSI without a strong character follows the base
	OverrideOnInitiator                   // X5a, X5b: an initiator does not take the override of its level
	AnglePairsTwice                       // BD16: an angle bracket stays open for its canonical equivalent
	NoFault             Fault = 0
)

// Faults names the mistakes, in the order of their bits.
var Faults = []string{
	"N0 note: marks after a paired bracket", "X6a: override on PDI", "BD16: no limit of 63", "BD16: pairs kept at the 64th",
	"BD16: canonical equivalents", "X2-X5b: level 126 let through", "X5c: FSI looks beyond its PDI", "X5c, P3: FSI without strong character",
	"X5a, X5b: override on initiators", "BD16: an angle bracket pairs twice",
}

// Result holds what the rules up to I2 make of a paragraph.
type Result struct {
	Base    int
	Levels  []int // before L1; of removed characters -1
	classes []xbidi.Class
	fault   Fault
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
	for _, seq := range r.sequences(text) {
		r.weak(text, seq)
		r.bracketPairs(text, seq)
		r.neutral(seq)
	}
	r.implicit()
	return r
}

// explicit is X1 to X9.
func (r *Result) explicit(text []Char) {
	maxDepth := 125
	if r.fault&DeepLevels != 0 {
		maxDepth = 126
	}
	type entry struct {
		level    int
		override xbidi.Class // ON for neutral
		isolate  bool
	}
	// X1
	stack := []entry{{r.Base, xbidi.ON, false}}
	overflowIsolate, overflowEmbedding, validIsolate := 0, 0, 0
	last := func() entry { return stack[len(stack)-1] }
	nextOdd := func() int {
		l := last().level + 1
		if l%2 == 0 {
			l++
		}
		return l
	}
	nextEven := func() int {
		l := last().level + 1
		if l%2 == 1 {
			l++
		}
		return l
	}
	embed := func(level int, override xbidi.Class) {
		if level <= maxDepth && overflowIsolate == 0 && overflowEmbedding == 0 {
			stack = append(stack, entry{level, override, false})
		} else if overflowIsolate == 0 {
			overflowEmbedding++
		}
	}
	place := func(i int) {
		r.Levels[i] = last().level
		if last().override != xbidi.ON {
			r.classes[i] = last().override
		}
	}
	isolate := func(level int) {
		if level <= maxDepth && overflowIsolate == 0 && overflowEmbedding == 0 {
			validIsolate++
			stack = append(stack, entry{level, xbidi.ON, true})
		} else {
			overflowIsolate++
		}
	}
	for i := range text {
		c := text[i].Class
		if c == xbidi.FSI { // X5c
			c = xbidi.LRI
			to := matchingPDI(text, i)
			if r.fault&FSIBeyondPDI != 0 {
				to = len(text)
			}
			if rtl(text, i+1, to, r.fault&EmptyFSI != 0 && r.Base == 1) {
				c = xbidi.RLI
			}
		}
		switch c {
		case xbidi.RLE: // X2
			embed(nextOdd(), xbidi.ON)
		case xbidi.LRE: // X3
			embed(nextEven(), xbidi.ON)
		case xbidi.RLO: // X4
			embed(nextOdd(), xbidi.R)
		case xbidi.LRO: // X5
			embed(nextEven(), xbidi.L)
		case xbidi.RLI: // X5a
			place(i)
			if r.fault&OverrideOnInitiator != 0 {
				r.classes[i] = c
			}
			isolate(nextOdd())
		case xbidi.LRI: // X5b
			place(i)
			if r.fault&OverrideOnInitiator != 0 {
				r.classes[i] = c
			}
			isolate(nextEven())
		case xbidi.PDI: // X6a
			if overflowIsolate > 0 {
				overflowIsolate--
			} else if validIsolate > 0 {
				overflowEmbedding = 0
				for !last().isolate {
					stack = stack[:len(stack)-1]
				}
				stack = stack[:len(stack)-1]
				validIsolate--
			}
			place(i)
			if r.fault&OverrideOnPDI != 0 {
				r.classes[i] = c
			}
		case xbidi.PDF: // X7
			if overflowIsolate > 0 {
				// nothing
			} else if overflowEmbedding > 0 {
				overflowEmbedding--
			} else if !last().isolate && len(stack) >= 2 {
				stack = stack[:len(stack)-1]
			}
		case xbidi.B: // X8
			r.Levels[i] = r.Base
		case xbidi.BN:
		default: // X6
			place(i)
		}
		if Removed(text[i].Class) { // X9
			r.Levels[i] = -1
		}
	}
}

// sequence is an isolating run sequence: indexes of characters.
type sequence struct {
	at       []int
	level    int
	sos, eos xbidi.Class
}

// sequences is BD13 and X10.
func (r *Result) sequences(text []Char) (out []sequence) {
	// BD7: level runs of what X9 left.
	var kept []int
	for i := range text {
		if r.Levels[i] >= 0 {
			kept = append(kept, i)
		}
	}
	var runs [][]int
	for k, i := range kept {
		if k == 0 || r.Levels[i] != r.Levels[kept[k-1]] {
			runs = append(runs, nil)
		}
		runs[len(runs)-1] = append(runs[len(runs)-1], i)
	}
	isMatched := map[int]bool{} // the PDIs that match an initiator
	for i := range text {
		if isInitiator(text[i].Class) {
			isMatched[matchingPDI(text, i)] = true
		}
	}
	for _, run := range runs {
		if text[run[0]].Class == xbidi.PDI && isMatched[run[0]] {
			continue
		}
		at := slices.Clone(run)
		for {
			end := at[len(at)-1]
			if !isInitiator(text[end].Class) {
				break
			}
			match := matchingPDI(text, end)
			if match == len(text) {
				break
			}
			for _, other := range runs {
				if other[0] == match {
					at = append(at, other...)
				}
			}
			if at[len(at)-1] == end {
				break
			}
		}
		s := sequence{at: at, level: r.Levels[at[0]]}
		before, after := r.Base, r.Base
		for _, i := range kept {
			if i < at[0] {
				before = r.Levels[i]
			}
		}
		end := at[len(at)-1]
		if !(isInitiator(text[end].Class) && matchingPDI(text, end) == len(text)) {
			for _, i := range slices.Backward(kept) {
				if i > end {
					after = r.Levels[i]
				}
			}
		}
		s.sos, s.eos = strongOf(max(before, s.level)), strongOf(max(after, s.level))
		out = append(out, s)
	}
	return out
}

// strongOf is the direction of an embedding level.
func strongOf(level int) xbidi.Class {
	if level%2 == 1 {
		return xbidi.R
	}
	return xbidi.L
}

// weak is W1 to W7, one pass each.
func (r *Result) weak(text []Char, s sequence) {
	c := func(k int) *xbidi.Class { return &r.classes[s.at[k]] }
	n := len(s.at)
	for k := range n { // W1
		if *c(k) != xbidi.NSM {
			continue
		}
		switch {
		case k == 0:
			*c(k) = s.sos
		case isInitiator(text[s.at[k-1]].Class) || text[s.at[k-1]].Class == xbidi.PDI:
			*c(k) = xbidi.ON
		default:
			*c(k) = *c(k - 1)
		}
	}
	lastStrong := func(k int) xbidi.Class {
		for k--; k >= 0; k-- {
			if isStrong(*c(k)) {
				return *c(k)
			}
		}
		return s.sos
	}
	for k := range n { // W2
		if *c(k) == xbidi.EN && lastStrong(k) == xbidi.AL {
			*c(k) = xbidi.AN
		}
	}
	for k := range n { // W3
		if *c(k) == xbidi.AL {
			*c(k) = xbidi.R
		}
	}
	for k := 1; k+1 < n; k++ { // W4
		before, after := *c(k - 1), *c(k + 1)
		if before != after {
			continue
		}
		if (*c(k) == xbidi.ES || *c(k) == xbidi.CS) && before == xbidi.EN {
			*c(k) = xbidi.EN
		} else if *c(k) == xbidi.CS && before == xbidi.AN {
			*c(k) = xbidi.AN
		}
	}
	for k := 1; k < n; k++ { // W5, forwards
		if *c(k) == xbidi.ET && *c(k - 1) == xbidi.EN {
			*c(k) = xbidi.EN
		}
	}
	for k := n - 2; k >= 0; k-- { // and backwards
		if *c(k) == xbidi.ET && *c(k + 1) == xbidi.EN {
			*c(k) = xbidi.EN
		}
	}
	for k := range n { // W6
		switch *c(k) {
		case xbidi.ES, xbidi.ET, xbidi.CS:
			*c(k) = xbidi.ON
		}
	}
	for k := range n { // W7
		if *c(k) == xbidi.EN && lastStrong(k) == xbidi.L {
			*c(k) = xbidi.L
		}
	}
}

// direction is the strong direction of a class for N0 to N2.
func direction(c xbidi.Class) (xbidi.Class, bool) {
	switch c {
	case xbidi.L:
		return xbidi.L, true
	case xbidi.R, xbidi.EN, xbidi.AN:
		return xbidi.R, true
	}
	return 0, false
}

// findPairs is BD16: positions in the sequence of the pairs' brackets.
func (r *Result) findPairs(text []Char, s sequence) [][2]int {
	type entry struct {
		bracket rune
		at      int
	}
	kind := func(ch Char) rune {
		if r.fault&(NoCanonical|AnglePairsTwice) != 0 {
			return ch.Plain
		}
		return ch.Bracket
	}
	var stack []entry
	var pairs [][2]int
scan:
	for k, i := range s.at {
		ch := text[i]
		if ch.Bracket == 0 || r.classes[i] != xbidi.ON {
			continue
		}
		if ch.Open {
			if len(stack) == 63 && r.fault&NoBracketLimit == 0 {
				if r.fault&KeepPairs != 0 {
					break scan
				}
				return nil
			}
			if r.fault&AnglePairsTwice != 0 {
				switch ch.Plain {
				case 0x2329:
					stack = append(stack, entry{0x3008, k})
				case 0x3008:
					stack = append(stack, entry{0x2329, k})
				}
			}
			stack = append(stack, entry{kind(ch), k})
			continue
		}
		for e := len(stack) - 1; e >= 0; e-- {
			if stack[e].bracket == kind(ch) {
				pairs = append(pairs, [2]int{stack[e].at, k})
				stack = stack[:e]
				break
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[0] - b[0] })
	return pairs
}

// bracketPairs is N0.
func (r *Result) bracketPairs(text []Char, s sequence) {
	e := strongOf(s.level)
	for _, pair := range r.findPairs(text, s) {
		foundE, foundOther := false, false
		for k := pair[0] + 1; k < pair[1]; k++ {
			if d, ok := direction(r.classes[s.at[k]]); ok {
				if d == e {
					foundE = true
				} else {
					foundOther = true
				}
			}
		}
		var to xbidi.Class
		switch {
		case foundE: // b
			to = e
		case foundOther: // c
			context := s.sos
			for k := pair[0] - 1; k >= 0; k-- {
				if d, ok := direction(r.classes[s.at[k]]); ok {
					context = d
					break
				}
			}
			to = e
			if context != e {
				to = context
			}
		default: // d
			continue
		}
		for _, k := range pair {
			r.classes[s.at[k]] = to
			if r.fault&MarksAfterBrackets != 0 {
				continue
			}
			for j := k + 1; j < len(s.at) && text[s.at[j]].Class == xbidi.NSM; j++ {
				r.classes[s.at[j]] = to
			}
		}
	}
}

// neutral is N1 and N2.
func (r *Result) neutral(s sequence) {
	e := strongOf(s.level)
	for k := 0; k < len(s.at); {
		if _, ok := direction(r.classes[s.at[k]]); ok {
			k++
			continue
		}
		end := k
		for end < len(s.at) {
			if _, ok := direction(r.classes[s.at[end]]); ok {
				break
			}
			end++
		}
		before, after := s.sos, s.eos
		if k > 0 {
			before, _ = direction(r.classes[s.at[k-1]])
		}
		if end < len(s.at) {
			after, _ = direction(r.classes[s.at[end]])
		}
		to := e // N2
		if before == after {
			to = before // N1
		}
		for ; k < end; k++ {
			r.classes[s.at[k]] = to
		}
	}
}

// implicit is I1 and I2.
func (r *Result) implicit() {
	for i, level := range r.Levels {
		if level < 0 {
			continue
		}
		c := r.classes[i]
		if level%2 == 0 {
			switch c {
			case xbidi.R:
				r.Levels[i]++
			case xbidi.AN, xbidi.EN:
				r.Levels[i] += 2
			}
		} else if c == xbidi.L || c == xbidi.EN || c == xbidi.AN {
			r.Levels[i]++
		}
	}
}

// Line applies L1 and L2 to the line text[start:end]: it returns the levels of
// its characters, -1 for those removed, and the others in visual order.
func (r *Result) Line(text []Char, start, end int) (levels, order []int) {
	levels = slices.Clone(r.Levels[start:end])
	line := text[start:end]
	reset := func(i int) { // L1: the sequence that ends before i
		for i--; i >= 0; i-- {
			c := line[i].Class
			if Removed(c) {
				continue
			}
			if c != xbidi.WS && !isInitiator(c) && c != xbidi.PDI {
				return
			}
			levels[i] = r.Base
		}
	}
	for i := range line {
		if c := line[i].Class; c == xbidi.S || c == xbidi.B {
			levels[i] = r.Base
			reset(i)
		}
	}
	reset(len(line))
	high := 0
	for i, l := range levels {
		if l >= 0 {
			order = append(order, start+i)
			high = max(high, l)
		}
	}
	at := func(k int) int { return levels[order[k]-start] }
	byLevel := make([]int, len(order))
	for level := high; level >= 1; level-- { // L2
		for k := range order {
			byLevel[k] = at(k)
		}
		for k := 0; k < len(order); k++ {
			j := k
			for j < len(order) && byLevel[j] >= level {
				j++
			}
			slices.Reverse(order[k:j])
			k = j
		}
	}
	return levels, order
}
