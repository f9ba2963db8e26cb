package reference

import (
	"slices"

	xbidi "golang.org/x/text/unicode/bidi"
)

// sequence is an isolating run sequence: indexes of characters.
type sequence struct {
	at       []int
	level    int
	sos, eos xbidi.Class
}

// sequences is BD13 and X10.
func (r *Result) sequences(text []Char) (out []sequence) {
	if r.has(OverflowApart | JoinedIsolates) {
		return r.chains(text)
	}
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
