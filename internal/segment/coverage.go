package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// opens returns the mark of class c that item i opens with, or nil.
func (p *page) opens(i int, c class) *mark {
	it := &p.items[i]
	if !it.has.has(c) {
		return nil
	}
	first := core(p.Source, it.span).Start
	for k := it.marks[0]; k < it.marks[1] && p.marks[k].word <= first; k++ {
		if m := &p.marks[k]; m.class == c && m.word == first && m.end <= it.span.End {
			return m
		}
	}
	return nil
}

// opensOpen reports whether item i opens with a mark of class c that may stand before any words.
func (p *page) opensOpen(i int, c class) bool {
	m := p.opens(i, c)
	if m == nil {
		return false
	}
	for k := p.markAt(i, m.word); k < p.items[i].marks[1] && p.marks[k].word == m.word; k++ {
		if o := &p.marks[k]; o.class == c && o.fact.open && !o.fact.weak && o.end <= p.items[i].span.End {
			return true
		}
	}
	return false
}

// covered reports whether marks of a class of the set cover all words of item i; words of side may stand among
// them, and numbers anywhere. There must be one of the first.
func (p *page) covered(i int, main, side set) bool {
	return p.coverage(i, p.items[i].span, main, side) != nil
}

// coverage is covered for a part of item i; it returns the first mark of main, or nil.
func (p *page) coverage(i int, span text.Span, main, side set) *mark {
	it := &p.items[i]
	if it.has&main == 0 {
		return nil
	}
	var first *mark
	k := p.markAt(i, span.Start)
	for at := span.Start; at < span.End; {
		r, size := utf8.DecodeRuneInString(p.Source[at:span.End])
		if !wordRune(r) || digit(r) {
			at += size
			continue
		}
		for k < it.marks[1] && p.marks[k].word < at {
			k++
		}
		best := at
		var found *mark
		for j := k; j < it.marks[1] && p.marks[j].word == at; j++ {
			m := &p.marks[j]
			if m.end < best || m.end > span.End || !main.has(m.class) && (!side.has(m.class) || m.end == best) {
				continue
			}
			best, found = m.end, nil
			if main.has(m.class) {
				found = m
			}
		}
		if best == at {
			return nil
		}
		if first == nil {
			first = found
		}
		at = best
		for at < span.End { // points and the rest of a written form such as a bracketed ending
			r, size := utf8.DecodeRuneInString(p.Source[at:span.End])
			if r != '/' || at+size >= span.End || !wordRune(runeAt(p.Source, at+size)) || p.startsMark(i, at+size, main|side) {
				break
			}
			at += size
			for at < span.End && wordRune(runeAt(p.Source, at)) {
				_, size := utf8.DecodeRuneInString(p.Source[at:])
				at += size
			}
		}
	}
	return first
}

// startsMark reports whether a mark of the set begins at byte at of item i.
func (p *page) startsMark(i, at int, of set) bool {
	for k := p.markAt(i, at); k < p.items[i].marks[1] && p.marks[k].word == at; k++ {
		if of.has(p.marks[k].class) {
			return true
		}
	}
	return false
}
