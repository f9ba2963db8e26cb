package bidi

import (
	"cmp"
	"slices"
)

// This file is HL3 of section 4.3 of UAX #9: isolates that markup gives.

// Isolate is a stretch of text to be isolated from what surrounds it, as the
// bdi element of HTML does. Start and End are byte offsets into the text,
// Start <= End. Base is its direction: Auto is found from the text like that of
// an FSI, and AutoRTL likewise but for what has no strong character.
type Isolate struct {
	Start, End int
	Base       Base
}

// boundary is a control that markup stands for.
type boundary struct {
	at    int
	class class
	flags runFlags
}

// SetIsolated is SetString for text in which markup isolates stretches: the
// levels are those of a text with an isolate initiator (LRI, RLI or FSI, as
// Base says) inserted at each Start and a PDI at each End, but no character is
// inserted and all offsets are those of text.
//
// Isolates may come in any order. One that is out of range, starts or ends
// within a character or CR LF, or overlaps one before it (by Start, the longer first)
// without lying in it is ignored. Those that start after the paragraph do not
// matter to it, and one that ends after it ends with it. The time is linear in
// n and the number of isolates if these are sorted by Start.
func (p *Paragraph) SetIsolated(text string, b Base, isolates []Isolate) (n int) {
	p.nest(text, isolates)
	if len(p.events) == 0 {
		return p.SetString(text, b)
	}
	p.reset(b)
	i := 0
	for _, e := range p.events {
		i = scan(p, text, i, e.at)
		if p.some&(1<<cB) != 0 {
			break // P1
		}
		p.runs = append(p.runs, run{start: i, class: e.class, flags: e.flags})
		p.some |= e.class.bit() | parted
	}
	if p.some&(1<<cB) == 0 {
		i = scan(p, text, i, len(text))
	}
	p.str, p.bytes, p.size = text[:i], nil, i
	resolve(p, p.str, b)
	return i
}

// nest puts the boundaries of the isolates that nest properly into p.events.
func (p *Paragraph) nest(text string, isolates []Isolate) {
	p.events = p.events[:0]
	p.isolates = append(p.isolates[:0], isolates...)
	outerFirst := func(a, b Isolate) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	}
	if !slices.IsSortedFunc(p.isolates, outerFirst) {
		slices.SortStableFunc(p.isolates, outerFirst)
	}
	open := p.open[:0] // the ends of the isolates that are open
	for _, s := range p.isolates {
		if s.Start > s.End || !isEdge(text, s.Start) || !isEdge(text, s.End) {
			continue
		}
		open = p.closeUpTo(open, s.Start)
		if n := len(open); n > 0 && s.End > open[n-1] {
			continue
		}
		e := boundary{at: s.Start, class: cFSI, flags: virtual}
		switch s.Base {
		case LTR:
			e.class = cLRI
		case RTL:
			e.class = cRLI
		case AutoRTL:
			e.flags |= elseRTL
		}
		p.events = append(p.events, e)
		open = append(open, s.End)
	}
	p.open = p.closeUpTo(open, len(text))
}

// closeUpTo closes the open isolates that end at or before byte i.
func (p *Paragraph) closeUpTo(open []int, i int) []int {
	n := len(open)
	for ; n > 0 && open[n-1] <= i; n-- {
		p.events = append(p.events, boundary{open[n-1], cPDI, virtual})
	}
	return open[:n]
}

// isEdge reports whether i lies between two characters of t, or at an end. CR
// LF counts as one.
func isEdge[T text](t T, i int) bool {
	switch {
	case i < 0 || i > len(t):
		return false
	case i > 0 && i < len(t) && t[i-1] == '\r' && t[i] == '\n':
		return false
	}
	return clampOffset(t, i) == i
}
