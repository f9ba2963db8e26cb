package reference

import xbidi "golang.org/x/text/unicode/bidi"

// explicit is X1 to X9.
func (r *Result) explicit(text []Char) {
	maxDepth := 125
	if r.fault&DeepLevels != 0 {
		maxDepth = 126
	}
	type entry struct {
		level    int
		override xbidi.Class // ON for neutral
		isolate  bool
	}
	// X1
	stack := []entry{{r.Base, xbidi.ON, false}}
	overflowIsolate, overflowEmbedding, validIsolate := 0, 0, 0
	last := func() entry { return stack[len(stack)-1] }
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
			stack = append(stack, entry{level, override, false})
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
			stack = append(stack, entry{level, xbidi.ON, true})
		} else {
			overflowIsolate++
		}
	}
	for i := range text {
		c := text[i].Class
		if c == xbidi.FSI { // X5c
			c = xbidi.LRI
			to := matchingPDI(text, i)
			if r.fault&FSIBeyondPDI != 0 {
				to = len(text)
			}
			if rtl(text, i+1, to, r.fault&EmptyFSI != 0 && r.Base == 1) {
				c = xbidi.RLI
			}
		}
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
			if r.fault&OverrideOnInitiator != 0 {
				r.classes[i] = c
			}
			isolate(nextOdd())
		case xbidi.LRI: // X5b
			place(i)
			if r.fault&OverrideOnInitiator != 0 {
				r.classes[i] = c
			}
			isolate(nextEven())
		case xbidi.PDI: // X6a
			if overflowIsolate > 0 {
				overflowIsolate--
			} else if validIsolate > 0 {
				overflowEmbedding = 0
				for !last().isolate {
					stack = stack[:len(stack)-1]
				}
				stack = stack[:len(stack)-1]
				validIsolate--
			}
			place(i)
			if r.fault&OverrideOnPDI != 0 {
				r.classes[i] = c
			}
		case xbidi.PDF: // X7
			if overflowIsolate > 0 {
				// nothing
			} else if overflowEmbedding > 0 {
				overflowEmbedding--
			} else if !last().isolate && len(stack) >= 2 {
				stack = stack[:len(stack)-1]
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
