package bidi

// This file is section 3.3.4 of UAX #9, the weak types: W1 to W7.

// resolveWeak leaves only L, R, EN, AN, ON and brackets in the sequence. It is
// one pass: each rule looks at what stands before, which has been resolved, and
// at most at what follows a number separator or terminator.
func resolveWeak(seq []run, sos class) {
	strong := sos // the last L, R or AL, for W2 and W7
	prev := sos   // what the run before became, but for W7
	for i := 0; i < len(seq); i++ {
		c := seq[i].class
		switch c {
		case cL, cR:
			strong = c
		case cAL:
			// W3, after W2 took note.
			strong, c = cAL, cR
		case cEN:
			// W2.
			if strong == cAL {
				c = cAN
			}
		case cAN, cON, cOpen, cClose:
		case cNSM:
			// W1. What followed a separator or terminator that stayed
			// neutral would have kept it so, and is neutral too.
			if c = prev; c.bit()&bracketSet != 0 {
				c = cON
			}
		case cES, cCS:
			// W4, W6.
			c = separatorClass(seq, i, prev, strong)
		case cET:
			i = resolveTerminators(seq, i, prev, strong)
			prev = cON
			continue
		default:
			c = cON
		}
		prev = c
		// W7.
		if c == cEN && strong == cL {
			c = cL
		}
		seq[i].class = c
	}
}

// separatorClass applies W4 and W6 to the ES or CS in seq[i].
func separatorClass(seq []run, i int, prev, strong class) class {
	if i+1 == len(seq) {
		return cON
	}
	after := seq[i+1].class
	if after == cEN && strong == cAL {
		after = cAN // W2
	}
	if after == prev && (after == cEN || after == cAN && seq[i].class == cCS) {
		return after
	}
	return cON
}

// resolveTerminators applies W5 to W7 to the terminators that start at seq[i],
// with the marks between them (W1), and returns the index of the last.
func resolveTerminators(seq []run, i int, prev, strong class) int {
	end := i + 1
	for end < len(seq) && seq[end].class.bit()&(1<<cET|1<<cNSM) != 0 {
		end++
	}
	c := cON // W6
	if prev == cEN || end < len(seq) && seq[end].class == cEN && strong != cAL {
		c = cEN // W5
		if strong == cL {
			c = cL // W7
		}
	}
	for ; i < end; i++ {
		seq[i].class = c
	}
	return end - 1
}
