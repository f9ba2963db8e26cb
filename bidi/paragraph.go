package bidi

import (
	"iter"
	"sort"

	xbidi "golang.org/x/text/unicode/bidi"
)

// Level is an embedding level, 0 to 126: even is left to right, odd is right
// to left.
type Level uint8

// IsRTL reports whether text of this level runs from right to left.
func (l Level) IsRTL() bool { return l&1 != 0 }

// Base says how the base direction of a paragraph is found.
type Base uint8

const (
	Auto    Base = iota // the first strong character decides (P2, P3), else left to right
	AutoRTL             // the first strong character decides, else right to left
	LTR                 // left to right
	RTL                 // right to left
)

// Direction is the direction of a text. It is the type of
// golang.org/x/text/unicode/bidi, and so are its values.
type Direction = xbidi.Direction

const (
	LeftToRight = xbidi.LeftToRight // every character runs left to right
	RightToLeft = xbidi.RightToLeft // every character runs right to left
	Mixed       = xbidi.Mixed       // both occur
	Neutral     = xbidi.Neutral     // nothing in the text has a direction
)

// Run is a stretch of text of one level. Start and End are byte offsets into
// the paragraph, Start < End.
type Run struct {
	Start, End int
	Level      Level
}

// A Paragraph holds the resolved levels of one paragraph. Its zero value is
// ready for use and is an empty paragraph. A Paragraph that is set again and
// again reuses its memory, and allocates only when a paragraph needs more of
// it than any before; text that is left to right needs none.
//
// A Paragraph refers to the text it was given and does not copy it: bytes
// given to SetBytes must not change while it is in use. Separate Paragraphs
// may be used concurrently, and so may the methods of one that do not set it.
type Paragraph struct {
	str    string // the text, if it was given as a string
	bytes  []byte // the text, if it was given as bytes
	size   int    // in bytes
	base   Level
	levels []levelRun // after L1; none if all is at the base level
	some   uint32     // the classes that occur

	scratch
}

// levelRun starts a stretch of one level, which ends where the next starts.
type levelRun struct {
	start int
	level Level
}

// SetString makes p the first paragraph of text and returns its size n in
// bytes, its separator (a character of class B, or CR LF) included; n is
// len(text) if there is no separator. It never fails: a byte that is not valid
// UTF-8 is a character of class ON. It takes time and memory linear in n.
func (p *Paragraph) SetString(text string, b Base) (n int) {
	p.str, p.bytes = text, nil
	setText(p, text, b)
	p.str = text[:p.size]
	return p.size
}

// SetBytes is SetString for bytes, which it neither copies nor changes.
func (p *Paragraph) SetBytes(text []byte, b Base) (n int) {
	p.str, p.bytes = "", nil
	setText(p, text, b)
	p.bytes = text[:p.size:p.size]
	return p.size
}

// BaseLevel returns the paragraph embedding level, 0 or 1.
func (p *Paragraph) BaseLevel() Level { return p.base }

// Direction tells how the text runs, by the levels that Runs yields:
// LeftToRight if all are even, RightToLeft if all are odd, else Mixed. It is
// Neutral if the text has neither a strong character nor a number, nor a
// control that sets a direction, and the base was left to the text (Auto or
// AutoRTL). It costs time linear in the number of runs.
func (p *Paragraph) Direction() Direction {
	if p.some&forcedBase == 0 && !p.hasDirection() {
		return Neutral
	}
	or, and := p.base, p.base
	if len(p.levels) > 0 {
		or, and = 0, ^Level(0)
		for i := range p.levels {
			if r := p.run(i); r.Start < r.End {
				or |= r.Level
				and &= r.Level
			}
		}
	}
	switch {
	case or&1 == 0:
		return LeftToRight
	case and&1 != 0:
		return RightToLeft
	}
	return Mixed
}

// hasDirection reports whether some character of p has or sets a direction.
func (p *Paragraph) hasDirection() bool {
	const directed = strongs | numbers | embeddings | initiators
	if p.some&unscanned == 0 {
		return p.some&directed != 0
	}
	if p.bytes != nil {
		return containsClass(p.bytes, directed)
	}
	return containsClass(p.str, directed)
}

// Runs yields the level runs in logical order. They cover the paragraph, its
// separator included, and neighbours differ in level. The levels are those
// after L1 with the paragraph as one line; a character removed by X9 has the
// level of the one before it, or the base level at the start. Runs of one level
// that an isolate of SetIsolated parts stay apart.
func (p *Paragraph) Runs() iter.Seq[Run] {
	return func(yield func(Run) bool) {
		if len(p.levels) == 0 {
			if p.size > 0 {
				yield(Run{0, p.size, p.base})
			}
			return
		}
		for i := range p.levels {
			if r := p.run(i); r.Start < r.End && !yield(r) {
				return
			}
		}
	}
}

// run returns the i-th level run.
func (p *Paragraph) run(i int) Run {
	end := p.size
	if i+1 < len(p.levels) {
		end = p.levels[i+1].start
	}
	return Run{p.levels[i].start, end, p.levels[i].level}
}

// LevelAt returns the level of the character that holds byte i, as Runs would,
// and the base level if i is out of range. It costs time logarithmic in the
// number of runs.
func (p *Paragraph) LevelAt(i int) Level {
	if len(p.levels) == 0 || i < 0 || i >= p.size {
		return p.base
	}
	return p.levels[p.runAt(i)].level
}

// runAt returns the index of the level run that holds byte i, 0 <= i < p.size.
func (p *Paragraph) runAt(i int) int {
	return sort.Search(len(p.levels), func(k int) bool { return p.levels[k].start > i }) - 1
}
