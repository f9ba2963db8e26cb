package bidi

import (
	"iter"
	"math/bits"
)

// This file is section 3.3.1 of UAX #9, the paragraph level: P1 to P3.

// Flags beside the classes in Paragraph.some.
const (
	forcedBase = 1 << 30 // the caller chose the base
	unscanned  = 1 << 29 // the classes were not collected: nothing is in notLTR
	parted     = 1 << 28 // there are isolates given by markup, and so perhaps empty level runs
)

// scratch is what resolving a paragraph needs, kept to be used again.
type scratch struct {
	runs     []run
	match    []int      // BD9: for initiator and PDI the other one's run, else a negative number
	open     []int      // BD9: initiators not yet closed
	link     []int      // BD13: the next run in the isolating run sequence, or -1
	heads    []head     // BD13: the isolating run sequences
	seq      []run      // the runs of one of them
	where    []int      // and their indexes in runs
	pairs    []pair     // BD16
	visual   []Run      // for AppendOrder and AppendDisplay
	isolates []Isolate  // those of SetIsolated that nest properly
	events   []boundary // and their ends in the order of the text
}

// Paragraphs yields the paragraphs of text (P1) and the byte offset at which
// each starts. Together they cover text. It is one Paragraph that is set again
// for each step: use what you need of it before the next.
func Paragraphs(text string, b Base) iter.Seq2[int, *Paragraph] {
	return func(yield func(int, *Paragraph) bool) {
		var p Paragraph
		for i := 0; i < len(text); {
			n := p.SetString(text[i:], b)
			if !yield(i, &p) {
				return
			}
			i += n
		}
	}
}

// setText resolves the first paragraph of t (P1).
func setText[T text](p *Paragraph, t T, b Base) {
	p.reset(b)
	if b != RTL {
		if n, simple := plainLTR(t); simple && (b != AutoRTL || containsClass(t[:n], 1<<cL)) {
			p.size, p.some = n, p.some|unscanned
			return
		}
	}
	p.size = scan(p, t, 0, len(t))
	resolve(p, t[:p.size], b)
}

// reset empties p but for its memory.
func (p *Paragraph) reset(b Base) {
	p.size, p.base, p.some = 0, 0, 0
	p.levels, p.runs = p.levels[:0], p.runs[:0]
	if b == LTR || b == RTL {
		p.some = forcedBase
	}
}

// resolve applies the rules to the runs in p.runs.
func resolve[T text](p *Paragraph, t T, b Base) {
	if p.some&explicits != 0 {
		p.matchIsolates()
	}
	// P2, P3, HL1.
	p.base = baseLevel(b, p.firstStrong())
	if p.some&explicits != 0 {
		p.explicit()
		p.isolatingRuns()
		for _, h := range p.heads {
			p.gather(h)
			p.resolveSequence(p.seq, h.level, h.sos, h.eos)
			p.scatter()
		}
	} else {
		runs := p.runs
		if len(runs) > 0 && runs[0].flags&gone != 0 {
			runs = runs[1:]
		}
		// The paragraph is one isolating run sequence.
		dir := direction(p.base)
		p.resolveSequence(runs, p.base, dir, dir)
	}
	buildLevels(p, t)
}

// resolveSequence applies the rules to an isolating run sequence (X10). All of
// its runs have the same level, and none is removed (X9).
func (p *Paragraph) resolveSequence(seq []run, level Level, sos, eos class) {
	resolveWeak(seq, sos)
	p.pairs = p.pairs[:0]
	if p.some&bracketSet != 0 {
		p.pairBrackets(seq)
	}
	resolveNeutral(seq, level, sos, eos, p.pairs)
}

// baseLevel applies P3 to the class of the first strong character, or cNone.
func baseLevel(b Base, first class) Level {
	switch {
	case b == LTR, b == Auto && first == cNone, b <= AutoRTL && first == cL:
		return 0
	}
	return 1
}

// firstStrong applies P2: it returns the class of the first strong character
// that is not in an isolate, or cNone.
func (p *Paragraph) firstStrong() class {
	for i := 0; i < len(p.runs); i++ {
		switch c := p.runs[i].class; {
		case c.bit()&strongs != 0:
			return c
		case c.bit()&initiators != 0:
			// Go on at the matching PDI, or nowhere.
			if i = p.match[i]; i < 0 {
				return cNone
			}
		}
	}
	return cNone
}

// plainLTR looks for something in the first paragraph of t that can run from
// right to left or changes directions. If there is nothing, n is the size of
// the paragraph and simple is true: if its base is 0, all levels are 0.
func plainLTR[T text](t T) (n int, simple bool) {
	for i := 0; i < len(t); {
		i = skipPlain(t, i)
		if i == len(t) {
			break
		}
		c, size := classAt(t, i)
		if c.bit()&(notLTR|1<<cB) != 0 {
			if c == cB {
				return separatorEnd(t, i+size), true
			}
			return 0, false
		}
		i += size
	}
	return len(t), true
}

// skipPlain returns the index of the first byte of t[i:] that is neither
// printable ASCII nor DEL, or len(t). It looks at 8 bytes a step.
func skipPlain[T text](t T, i int) int {
	const high, space = 0x8080808080808080, 0x2020202020202020
	for ; i+8 <= len(t); i += 8 {
		s := t[i : i+8]
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		// A byte below 0x20 borrows from its high bit; the lowest such bit is exact.
		if odd := (w | (w - space)) & high; odd != 0 {
			return i + bits.TrailingZeros64(odd)/8
		}
	}
	for i < len(t) && t[i] >= 0x20 && t[i] < 0x80 {
		i++
	}
	return i
}

// containsClass reports whether t holds a character of a class in set.
func containsClass[T text](t T, set uint32) bool {
	for i := 0; i < len(t); {
		c, size := classAt(t, i)
		if c.bit()&set != 0 {
			return true
		}
		i += size
	}
	return false
}
