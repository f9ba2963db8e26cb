package reference

import (
	"slices"

	xbidi "golang.org/x/text/unicode/bidi"
)

// textPairs is BD16 for the whole text at once, with the mistakes KeepPairs and
// SharedBrackets. Of each character, sequenceOf is the sequence.
func (r *Result) textPairs(text []Char, sequenceOf []int) (pairs [][2]int) {
	open := map[int][]int{}
	full := map[int]bool{}
	before := -1 // the character before
	stackOf := func(i int) int {
		if r.has(SharedBrackets) {
			return r.wrong.depth[i]
		}
		return sequenceOf[i]
	}
	for i, ch := range text {
		if r.Levels[i] < 0 {
			continue
		}
		key := stackOf(i)
		if r.has(SharedBrackets) && before >= 0 && stackOf(before) == key && r.Levels[before] != r.Levels[i] {
			open[key] = nil
		}
		before = i
		if ch.Bracket == 0 || r.classes[i] != xbidi.ON || r.wrong.swallowed[i] {
			continue
		}
		if ch.Open {
			if len(open[key]) == 63 {
				if r.has(KeepPairs) {
					break
				}
				full[key] = true
			}
			open[key] = append(open[key], i)
			continue
		}
		for e, at := range slices.Backward(open[key]) {
			if r.kind(text[at]) == r.kind(ch) {
				pairs = append(pairs, [2]int{at, i})
				open[key] = open[key][:e]
				break
			}
		}
	}
	pairs = slices.DeleteFunc(pairs, func(p [2]int) bool { return full[stackOf(p[0])] })
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[0] - b[0] })
	return pairs
}

// bracketsOfText is N0 for the whole text at once, with the mistakes of
// textPairs and ContextBeyondStart.
func (r *Result) bracketsOfText(text []Char, sequences []sequence) {
	sequenceOf, place := make([]int, len(text)), make([]int, len(text))
	for n, s := range sequences {
		for k, i := range s.at {
			sequenceOf[i], place[i] = n, k
		}
	}
	for _, pair := range r.textPairs(text, sequenceOf) {
		at := pair[0]
		s := sequences[sequenceOf[at]]
		foundE, foundOther := false, false
		for i := at + 1; i < pair[1]; i++ {
			d, ok := direction(r.classes[i])
			if !ok || r.Levels[i] < 0 || sequenceOf[i] != sequenceOf[at] && !r.has(SharedBrackets) {
				continue
			}
			if r.Levels[i] == s.level && d == strongOf(s.level) || r.Levels[i]+1 == s.level && d != strongOf(r.Levels[i]) {
				foundE = true
			} else if r.wrong.depth[i] == r.wrong.depth[at] {
				foundOther = true
			}
		}
		var to xbidi.Class
		switch {
		case foundE: // b
			to = strongOf(s.level)
		case foundOther: // c
			to = r.context(s, at, place[at])
		default: // d
			continue
		}
		for _, i := range pair {
			r.classes[i] = to
			r.setMarks(text, sequences[sequenceOf[i]], place[i], to)
		}
	}
}

// context is the direction before the bracket at, which is the character at
// place of s.
func (r *Result) context(s sequence, at, place int) xbidi.Class {
	if r.has(ContextBeyondStart) {
		for i := at - 1; i >= 0; i-- {
			if d, ok := direction(r.classes[i]); ok && r.Levels[i] >= 0 && r.wrong.depth[i] == r.wrong.depth[at] {
				return d
			}
		}
		return strongOf(s.level)
	}
	for k := place - 1; k >= 0; k-- {
		if d, ok := direction(r.classes[s.at[k]]); ok {
			return d
		}
	}
	return s.sos
}
