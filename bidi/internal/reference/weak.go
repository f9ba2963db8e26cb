package reference

import xbidi "golang.org/x/text/unicode/bidi"

// weak is W1 to W7, one pass each.
func (r *Result) weak(text []Char, s sequence) {
	c := func(k int) *xbidi.Class { return &r.classes[s.at[k]] }
	joint := func(k int) bool { return r.wrong.joint[s.at[k]] } // never without mistakes
	n := len(s.at)
	if r.has(JoinedIsolates | JoinedByMark) {
		r.marksWrongly(text, s)
	}
	for k := range n { // W1
		if *c(k) != xbidi.NSM || joint(k) {
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
	for k := 1; r.next(text, s, k) < n; k++ { // W4
		before, after := *c(k - 1), *c(r.next(text, s, k))
		if before != after || joint(k) {
			continue
		}
		if (*c(k) == xbidi.ES || *c(k) == xbidi.CS) && before == xbidi.EN {
			*c(k) = xbidi.EN
		} else if *c(k) == xbidi.CS && before == xbidi.AN {
			*c(k) = xbidi.AN
		}
	}
	for k := 1; k < n; k++ { // W5, forwards
		if *c(k) == xbidi.ET && *c(k - 1) == xbidi.EN && !joint(k) {
			*c(k) = xbidi.EN
		}
	}
	changed := false
	for k := n - 2; k >= 0; k-- { // and backwards
		changed = *c(k) == xbidi.ET && r.next(text, s, k) < n && *c(r.next(text, s, k)) == xbidi.EN && !(changed && joint(k+1))
		if changed {
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
