package reference

import (
	"maps"

	xbidi "golang.org/x/text/unicode/bidi"
)

// wrong is what mistakes need to remember. The maps are nil without them.
type wrong struct {
	depth     []int        // number of isolates around each character
	joint     map[int]bool // characters at which one isolate is wrongly joined to another
	swallowed map[int]bool // characters that have become part of the neutral before them
}

// maxIsolates is the greatest depth of isolates for OverflowApart.
const maxIsolates = 124

// rtlBeyond is P3 for an FSI before from with the mistake FSIBeyondPDI: its PDI
// does not end the search, only lowers the depth, and the next isolate raises
// it again.
func rtlBeyond(text []Char, from int) bool {
	depth := 0
	for _, ch := range text[from:] {
		switch {
		case ch.Class == xbidi.PDI:
			depth--
		case isInitiator(ch.Class):
			depth++
		case depth == 0 && isStrong(ch.Class):
			return ch.Class != xbidi.L
		}
	}
	return false
}

// chains is BD13 and X10 by depth of isolates alone: what follows at the same
// depth and level is one sequence, and where the level changes the higher of
// the two tells sos and eos. Without a mistake that is the same as the rules:
// an isolate ends where the depth falls.
func (r *Result) chains(text []Char) (out []sequence) {
	r.wrong.joint = map[int]bool{}
	last := map[int]int{} // by depth, the sequence that ended there last
	before := 0
	for i := range text {
		level, depth := r.Levels[i], r.wrong.depth[i]
		if level < 0 {
			continue
		}
		if !r.has(JoinedIsolates) {
			maps.DeleteFunc(last, func(d, _ int) bool { return d > depth })
		}
		k, ok := last[depth]
		if ok && out[k].level == level {
			if depth > before {
				r.wrong.joint[i] = true
			}
			out[k].at = append(out[k].at, i)
		} else {
			s := sequence{at: []int{i}, level: level, sos: strongOf(level), eos: strongOf(level)}
			if ok {
				s.sos = strongOf(max(level, out[k].level))
				out[k].eos = s.sos
			}
			last[depth] = len(out)
			out = append(out, s)
		}
		before = depth
	}
	return out
}

// marksWrongly is W1 with the mistakes JoinedIsolates and JoinedByMark.
func (r *Result) marksWrongly(text []Char, s sequence) {
	if r.wrong.swallowed == nil {
		r.wrong.swallowed = map[int]bool{}
	}
	n := len(s.at)
	joint := func(k int) bool { return r.wrong.joint[s.at[k]] }
	live := func(k int) bool { return text[s.at[k]].Bracket != 0 && r.classes[s.at[k]] == xbidi.ON }
	for k := 0; k < n; {
		if r.classes[s.at[k]] != xbidi.NSM {
			k++
			continue
		}
		end := k + 1
		for end < n && r.classes[s.at[end]] == xbidi.NSM && !joint(end) {
			end++
		}
		before := s.sos
		if k > 0 {
			before = r.apparent(text, s, k-1)
		}
		to := before
		number := k > 0 && before == xbidi.AN && r.classes[s.at[k-1]] == xbidi.EN
		if joint(k) && r.overridden(text, s.at[k]) {
			to = xbidi.NSM // it stays one, and goes left to right
		} else if joint(k) && !number || isInitiator(to) || to == xbidi.PDI {
			to = xbidi.ON
		}
		for j := k; j < end; j++ {
			r.classes[s.at[j]] = to
		}
		k = end
		if !r.has(JoinedByMark) || end == n || joint(end) || r.apparent(text, s, end) != before {
			continue
		}
		for { // what follows becomes part of it
			r.wrong.swallowed[s.at[k]] = true
			r.classes[s.at[k]] = to
			k++
			if live(k-1) || k == n || joint(k) || live(k) || r.apparent(text, s, k) != before {
				break
			}
		}
	}
}

// apparent is the class that a neighbor of a mark seems to have: of a PDI
// without initiator ON, of a number that W2 changes AN.
func (r *Result) apparent(text []Char, s sequence, k int) xbidi.Class {
	c := r.classes[s.at[k]]
	switch c {
	case xbidi.PDI:
		if !matched(text, s.at[k]) {
			return xbidi.ON
		}
	case xbidi.EN:
		for k--; k >= 0; k-- {
			if before := r.classes[s.at[k]]; isStrong(before) {
				if before == xbidi.AL {
					return xbidi.AN
				}
				break
			}
		}
	}
	return c
}

// next is the place in the sequence after k. With OverflowApart, PDIs that match
// an initiator are passed over.
func (r *Result) next(text []Char, s sequence, k int) int {
	k++
	for r.has(OverflowApart) && k < len(s.at) && r.classes[s.at[k]] == xbidi.PDI && r.apparent(text, s, k) == xbidi.PDI {
		k++
	}
	return k
}

// overridden reports whether the initiator before i took an override.
func (r *Result) overridden(text []Char, i int) bool {
	for i--; i >= 0; i-- {
		if r.Levels[i] >= 0 {
			return !isInitiator(r.classes[i])
		}
	}
	return false
}
