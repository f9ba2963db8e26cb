package bidi

// This file is the part of section 3.3.5 of UAX #9 on neutral types: N1 and N2.
// N0 is in brackets.go.

// resolveNeutral gives each run of the sequence its level. The classes are
// those that resolveWeak leaves.
func resolveNeutral(seq []run, level Level, sos, eos class, pairs []pair) {
	e := direction(level)
	up := &raise[e]
	before := sos // the direction of the last run that has one
	first := 0    // the first neutral run after it
	for i := range seq {
		c := seq[i].class
		if c > cAN {
			if c != cOpen || len(pairs) == 0 {
				continue
			}
			// N0. The pairs come in the order of their opening brackets.
			b := pairs[0]
			pairs = pairs[1:]
			if c = b.bracketClass(e, before); c == cON {
				continue
			}
			setBracket(seq, i, c)
			setBracket(seq, b.close, c)
		}
		// N1: numbers act as R.
		d := cR
		if c == cL {
			d = cL
		}
		for ; first < i; first++ {
			seq[first].level = neutralLevel(level, e, before, d)
		}
		seq[i].level = level + up[c&7]
		before, first = d, i+1
	}
	for ; first < len(seq); first++ {
		seq[first].level = neutralLevel(level, e, before, eos)
	}
}

// neutralLevel returns the level of neutrals between text of the directions
// before and after (N1, N2); they follow I1 and I2 like such text.
func neutralLevel(level Level, e, before, after class) Level {
	if before == after && before != e {
		return level + 1
	}
	return level
}
