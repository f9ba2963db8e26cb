package reference

import (
	"slices"

	xbidi "golang.org/x/text/unicode/bidi"
)

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

// kind is what two brackets that pair have in common.
func (r *Result) kind(ch Char) rune {
	switch {
	case r.has(AnglePairsTwice):
		return ch.Plain
	case r.has(CompatibilityPairs):
		return ch.Compat
	}
	return ch.Bracket
}

// findPairs is BD16: positions in the sequence of the pairs' brackets.
func (r *Result) findPairs(text []Char, s sequence) [][2]int {
	type entry struct {
		bracket rune
		at      int
	}
	var stack []entry
	var pairs [][2]int
	for k, i := range s.at {
		ch := text[i]
		neutral := r.classes[i] == xbidi.ON || r.has(PairsInOverride) && ch.Class == xbidi.ON
		if ch.Bracket == 0 || !neutral || r.wrong.swallowed[i] {
			continue
		}
		if ch.Open {
			if len(stack) == 63 && !r.has(NoBracketLimit) {
				return nil
			}
			if r.has(AnglePairsTwice) {
				switch ch.Plain {
				case 0x2329:
					stack = append(stack, entry{0x3008, k})
				case 0x3008:
					stack = append(stack, entry{0x2329, k})
				}
			}
			stack = append(stack, entry{r.kind(ch), k})
			continue
		}
		for e := len(stack) - 1; e >= 0; e-- {
			if stack[e].bracket == r.kind(ch) {
				at := stack[e].at
				pairs = append(pairs, [2]int{at, k})
				stack = stack[:e]
				if e > 0 && stack[e-1].at == at && r.strongBetween(s, at, k) { // never without AnglePairsTwice
					stack = stack[:e-1]
				}
				break
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[0] - b[0] })
	return pairs
}

// strongBetween reports whether N0 finds a direction between two brackets.
func (r *Result) strongBetween(s sequence, from, to int) bool {
	return slices.ContainsFunc(s.at[from+1:to], func(i int) bool {
		_, ok := direction(r.classes[i])
		return ok
	})
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
			if !r.has(MarksAfterBrackets) {
				r.setMarks(text, s, k, to)
			}
		}
	}
}

// setMarks is the note of N0: marks after the bracket at k follow it.
func (r *Result) setMarks(text []Char, s sequence, k int, to xbidi.Class) {
	for j := k + 1; j < len(s.at) && !r.wrong.joint[s.at[j]]; j++ {
		if text[s.at[j]].Class != xbidi.NSM && !r.wrong.swallowed[s.at[j]] {
			break
		}
		r.classes[s.at[j]] = to
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
