package reference

import xbidi "golang.org/x/text/unicode/bidi"

// explicit is X1 to X9.
func (r *Result) explicit(text []Char) {
	const maxDepth = 125
	type entry struct {
		level    int
		override xbidi.Class // ON for neutral
		isolate  bool
		depth    int // of isolates, for mistakes
	}
	// X1
	stack := []entry{{r.Base, xbidi.ON, false, 0}}
	overflowIsolate, overflowEmbedding, validIsolate := 0, 0, 0
	depth := 0
	r.wrong.depth = make([]int, len(text))
	last := func() entry { return stack[len(stack)-1] }
	pop := func() {
		depth = last().depth
		stack = stack[:len(stack)-1]
	}
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
			stack = append(stack, entry{level, override, false, depth})
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
			depth = min(depth+1, maxIsolates)
			stack = append(stack, entry{level, xbidi.ON, true, depth})
		} else if r.has(IsolateInOverflow) && level <= maxDepth {
			validIsolate++
			depth = min(depth+1, maxIsolates)
			stack[len(stack)-1].level = level
			if overflowIsolate == 0 {
				overflowEmbedding++
			}
		} else {
			overflowIsolate++
			if r.has(OverflowApart) {
				depth = min(depth+1, maxIsolates)
			}
		}
	}
	for i := range text {
		c := text[i].Class
		if c == xbidi.FSI { // X5c
			c = xbidi.LRI
			isRTL := rtl(text, i+1, matchingPDI(text, i), false)
			if r.has(FSIBeyondPDI) {
				isRTL = rtlBeyond(text, i+1)
			}
			if isRTL {
				c = xbidi.RLI
			}
		}
		r.wrong.depth[i] = depth
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
			if r.has(OverrideOnInitiator) {
				r.classes[i] = c
			}
			isolate(nextOdd())
		case xbidi.LRI: // X5b
			place(i)
			if r.has(OverrideOnInitiator) {
				r.classes[i] = c
			}
			isolate(nextEven())
		case xbidi.PDI: // X6a
			if overflowIsolate > 0 {
				overflowIsolate--
			} else if validIsolate > 0 {
				overflowEmbedding = 0
				for len(stack) > 1 && !last().isolate {
					pop()
				}
				if len(stack) > 1 { // always, but for IsolateInOverflow
					pop()
				}
				validIsolate--
				depth--
				r.wrong.depth[i] = depth
			}
			place(i)
			if r.has(OverrideOnPDI) {
				r.classes[i] = c
			}
		case xbidi.PDF: // X7
			if r.has(PDFInOverflow) {
				if !last().isolate && overflowEmbedding > 0 {
					overflowEmbedding--
				} else if !last().isolate && len(stack) >= 2 {
					pop()
				}
			} else if overflowIsolate > 0 {
				// nothing
			} else if overflowEmbedding > 0 {
				overflowEmbedding--
			} else if !last().isolate && len(stack) >= 2 {
				pop()
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
