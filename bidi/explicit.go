package bidi

// This file is sections 3.3.2 and 3.3.3 of UAX #9: BD8, BD9, BD13, X1 to X10.

const (
	maxDepth = 125 // BD2

	unmatched = -1 // in match: a PDI without initiator, or no control at all
	endless   = -2 // in match: an initiator without PDI
)

// direction returns the class of strong text at level l.
func direction(l Level) class { return class(l & 1) } // cL is 0, cR is 1

// matchIsolates finds the PDI of each isolate initiator (BD9) and turns each
// FSI into the LRI or RLI that it stands for (X5c).
func (p *Paragraph) matchIsolates() {
	p.match = resize(p.match, len(p.runs))
	open := p.open[:0]
	for i := range p.runs {
		p.match[i] = unmatched
		c := p.runs[i].class
		switch {
		case c.bit()&initiators != 0:
			p.match[i] = endless
			open = append(open, i)
		case c == cPDI && len(open) > 0:
			j := open[len(open)-1]
			open = open[:len(open)-1]
			p.match[i], p.match[j] = j, i
		case c.bit()&strongs != 0 && len(open) > 0:
			// X5c: P2 applied to what is between the FSI and its PDI; what
			// is in a further isolate never gets here.
			if fsi := &p.runs[open[len(open)-1]]; fsi.class == cFSI {
				fsi.class = cRLI
				if c == cL {
					fsi.class = cLRI
				}
			}
		}
	}
	p.open = open
	for i := range p.runs {
		// P3: nothing strong inside.
		if r := &p.runs[i]; r.class == cFSI {
			r.class = cLRI
			if r.flags&elseRTL != 0 {
				r.class = cRLI
			}
		}
	}
}

// status is an entry of the directional status stack (X1).
type status struct {
	level    Level
	override class // cNone if neutral
	isolate  bool
}

// explicit gives each run its embedding level and applies overrides (X1 to X8).
// The runs that X9 removes are already known by their flag.
func (p *Paragraph) explicit() {
	// X1.
	var stack [maxDepth + 2]status
	top := 0
	stack[0] = status{p.base, cNone, false}
	overflowIsolates, overflowEmbeddings, validIsolates := 0, 0, 0

	for i := range p.runs {
		r := &p.runs[i]
		switch c := r.class; c {
		case cRLE, cLRE, cRLO, cLRO:
			// X2 to X5.
			s := status{next(stack[top].level, c == cRLE || c == cRLO), cNone, false}
			switch c {
			case cRLO:
				s.override = cR
			case cLRO:
				s.override = cL
			}
			if s.level <= maxDepth && overflowIsolates == 0 && overflowEmbeddings == 0 {
				top++
				stack[top] = s
			} else if overflowIsolates == 0 {
				overflowEmbeddings++
			}

		case cRLI, cLRI:
			// X5a, X5b; matchIsolates did X5c.
			r.level = stack[top].level
			if stack[top].override != cNone {
				r.class = stack[top].override
			}
			level := next(r.level, c == cRLI)
			if level <= maxDepth && overflowIsolates == 0 && overflowEmbeddings == 0 {
				validIsolates++
				top++
				stack[top] = status{level, cNone, true}
			} else {
				overflowIsolates++
			}

		case cPDI:
			// X6a.
			switch {
			case overflowIsolates > 0:
				overflowIsolates--
			case validIsolates > 0:
				overflowEmbeddings = 0
				for !stack[top].isolate {
					top--
				}
				top--
				validIsolates--
			}
			r.level = stack[top].level
			if stack[top].override != cNone {
				r.class = stack[top].override
			}

		case cPDF:
			// X7.
			switch {
			case overflowIsolates > 0:
			case overflowEmbeddings > 0:
				overflowEmbeddings--
			case top > 0 && !stack[top].isolate:
				top--
			}

		case cB:
			// X8.
			r.level = p.base

		case cBN:

		default:
			// X6.
			r.level = stack[top].level
			if stack[top].override != cNone {
				r.class = stack[top].override
			}
		}
	}
}

// next returns the least odd or even level above l.
func next(l Level, odd bool) Level {
	if odd {
		return (l + 1) | 1
	}
	return (l + 2) &^ 1
}

// head describes an isolating run sequence.
type head struct {
	first    int // its first run
	last     int // its last run
	level    Level
	sos, eos class
}

// isolatingRuns links the runs to isolating run sequences (BD13) and finds the
// sos and eos of each (X10).
func (p *Paragraph) isolatingRuns() {
	p.link = resize(p.link, len(p.runs))
	p.heads = p.heads[:0]
	prev, level := -1, p.base // the run before, and its level
	for i := range p.runs {
		r := &p.runs[i]
		p.link[i] = -1
		if r.flags&gone != 0 {
			continue
		}
		switch j := p.match[i]; {
		case prev >= 0 && level == r.level:
			// BD7: the same level run.
			p.link[prev] = i
		case j >= 0 && j < i && p.link[j] < 0:
			// BD13: the level run starts with a PDI, and its initiator ends one.
			p.link[j] = i
		default:
			p.heads = append(p.heads, head{first: i, level: r.level, sos: direction(max(r.level, level))})
		}
		prev, level = i, r.level
	}
	for i := range p.heads {
		p.endOf(&p.heads[i])
	}
}

// endOf finds the end of a sequence and its eos (X10).
func (p *Paragraph) endOf(h *head) {
	h.last = h.first
	for p.link[h.last] >= 0 {
		h.last = p.link[h.last]
	}
	after := p.base
	if p.match[h.last] != endless {
		for i := h.last + 1; i < len(p.runs); i++ {
			if p.runs[i].flags&gone == 0 {
				after = p.runs[i].level
				break
			}
		}
	}
	h.eos = direction(max(h.level, after))
}

// gather copies the runs of a sequence to p.seq.
func (p *Paragraph) gather(h head) {
	p.seq, p.where = p.seq[:0], p.where[:0]
	for i := h.first; i >= 0; i = p.link[i] {
		p.seq = append(p.seq, p.runs[i])
		p.where = append(p.where, i)
	}
}

// scatter writes the levels found in p.seq back.
func (p *Paragraph) scatter() {
	for k, i := range p.where {
		p.runs[i].level = p.seq[k].level
	}
}

// resize returns s with n elements of any value.
func resize[E any](s []E, n int) []E {
	if cap(s) < n {
		return make([]E, n, n+n/4)
	}
	return s[:n]
}
