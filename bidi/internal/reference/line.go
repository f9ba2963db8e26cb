package reference

import (
	"slices"

	xbidi "golang.org/x/text/unicode/bidi"
)

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
		} else if c == xbidi.L || c == xbidi.EN || c == xbidi.AN || c == xbidi.NSM {
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
