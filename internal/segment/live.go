package segment

import "github.com/maqaf/maqaf/internal/text"

// findLive recognises the clock that opens an entry of a live blog: alone on its line, or before its entry. One
// clock is no live blog: there must be another within the next or the last lines.
func findLive(p *page, i int) bool {
	end := p.clock(i)
	if end == 0 || !p.clockNear(i) || p.commentClock(i) {
		return false
	}
	it := &p.items[i]
	rest := text.Trim(p.Source, text.Span{Start: end, End: it.span.End})
	if trimMarks(p.Source, rest).Empty() {
		p.decide(i, LiveTimestamp, "live.alone", 950, nil)
		return true
	}
	if p.schedule(i) {
		return false
	}
	parts := p.cut(i, end)
	p.decide(parts[0], LiveTimestamp, "live.opening", 920, nil)
	return true
}

// clock returns where a clock that opens item i ends, perhaps after its day, or 0.
func (p *page) clock(i int) int {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || !it.lead {
		return 0
	}
	e := &p.Dates[it.dates[0]]
	if !e.HasClock || e.Span.Start > it.span.Start+4 || !covers(p.Source, it.span.Start, e.Span.Start) || e.Span.End > it.span.End || runeAt(p.Source, e.Span.Start) > 0x6FF {
		return 0
	}
	if !digit(runeAt(p.Source, e.Span.Start)) && !covers(p.Source, e.Span.End, it.span.End) || e.Span.Len() > 40 {
		return 0 // a clock in words ("Noon") has its line to itself
	}
	end := e.Span.End
	if end < it.span.End && (p.Source[end] == ']' || p.Source[end] == ')') {
		end++
	}
	if end < it.span.End && p.Source[end] != ' ' && !isDash(runeAt(p.Source, end)) && p.Source[end] != ':' && p.Source[end] != '|' && p.Source[end] < 0x80 && p.Source[end] != '\t' {
		return 0
	}
	return end
}

// clockNear reports whether another item near i opens with a clock too.
func (p *page) clockNear(i int) bool {
	for n, j := 0, p.items[i].next; n < 12 && j != None; n, j = n+1, p.items[j].next {
		if p.items[j].kind == LiveTimestamp || p.items[j].open() && p.clock(j) > 0 {
			return true
		}
	}
	for n, j := 0, p.items[i].prev; n < 14 && j != None; n, j = n+1, p.items[j].prev {
		if p.items[j].kind == LiveTimestamp {
			return true
		}
	}
	return false
}

// schedule reports whether item i is a line of a programme guide: short lines directly under each other whose
// clocks rise.
func (p *page) schedule(i int) bool {
	it := &p.items[i]
	if it.f.words > 12 || it.f.stop && !closesBracket(it.f.last) {
		return false
	}
	mine := p.text(p.Dates[it.dates[0]].Span)
	if n := it.next; n != None && p.items[n].gap == 0 && p.items[n].open() && p.clock(n) > 0 {
		return rises(mine, p.text(p.Dates[p.items[n].dates[0]].Span))
	}
	if a := it.prev; a != None && it.gap == 0 {
		return p.items[a].kind == Data || p.items[a].open() && p.clock(a) > 0 && rises(p.text(p.Dates[p.items[a].dates[0]].Span), mine)
	}
	return false
}

// rises reports whether clock b is later than clock a, both written in the same way.
func rises(a, b string) bool {
	x, i := number(a, 0, len(a))
	y, j := number(b, 0, len(b))
	if x != y {
		return x < y
	}
	x, _ = number(a, min(i+1, len(a)), len(a))
	y, _ = number(b, min(j+1, len(b)), len(b))
	return x < y
}
