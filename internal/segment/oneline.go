package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// mostBounds is how many cuts a page that was delivered as one line takes; with more it is no page.
const mostBounds = 200

// cutOneLine cuts a page that was delivered as one line where cues allow: around the publication time, and around
// credits in brackets. What stands between the two is then a caption's place, what stands before the headline's.
func cutOneLine(p *page) {
	lines := 0
	for i := p.head; i != None; i = p.items[i].next {
		if lines++; lines > fewLines {
			return
		}
	}
	if lines > 2 && !p.oneHoldsAll() {
		cutLongLines(p)
		return
	}
	for i := p.head; i != None; i = p.items[i].next {
		if p.items[i].f.words < 30 {
			continue
		}
		at := p.cueBounds(i)
		if len(at) == 0 || len(at) > mostBounds {
			continue
		}
		for _, part := range p.cut(i, at...) {
			p.items[part].lead = true
		}
		return
	}
}

// cueBounds returns the offsets around publication times and bracketed credits of item i, rising.
func (p *page) cueBounds(i int) []int {
	it := &p.items[i]
	var at []int
	add := func(span text.Span) {
		if n := len(at); n == 0 || span.Start >= at[n-1] {
			at = append(at, span.Start, span.End)
		}
	}
	d, foot := it.dates[0], false
	for k := it.marks[0]; k < it.marks[1]; k++ {
		switch m := &p.marks[k]; m.class {
		case publicationCue:
			for d < it.dates[1] && p.Dates[d].Span.Start < m.end {
				d++
			}
			if d < it.dates[1] && p.bridge(i, text.Span{Start: m.end, End: p.Dates[d].Span.Start}, true) && p.Dates[d].Span.Start-m.end < 24 {
				add(text.Span{Start: m.word, End: p.Dates[d].Span.End})
			}
		case creditCue:
			start, bracket, _ := p.creditStart(i, m.word)
			if !bracket || p.nested(i, m) {
				continue
			}
			if _, announced := p.announced(i, m, true); !announced {
				continue
			}
			if end := closing(p.Source, start, it.span.End); end > 0 && end-start < 300 {
				add(text.Span{Start: start, End: end})
			}
		case relatedLabel, tagsLabel:
			if colonAfter(p.Source, m.end) && p.edge(i, m.word, at) {
				foot = true
				end := m.end
				if m.class == relatedLabel {
					end += strings.IndexByte(p.Source[m.end:], ':') + 1
				}
				add(text.Span{Start: m.word, End: end})
				if m.class == tagsLabel {
					at = at[:len(at)-1] // its topics follow
				}
			}
		case interfaceWord, adWord, legalCue, kickerWord:
			if p.stands(i, m, at, foot) {
				add(text.Span{Start: m.word, End: m.end})
			}
		}
	}
	return at
}

// edge reports whether byte start of item i opens the item, follows one of the bounds or a foot's list, or follows the
// end of a sentence or a bracket.
func (p *page) edge(i, start int, at []int) bool {
	before := text.Trim(p.Source, text.Span{Start: p.items[i].span.Start, End: start})
	if before.Empty() || len(at) > 0 && at[len(at)-1] >= before.End {
		return true
	}
	c, _ := utf8.DecodeLastRuneInString(p.text(before))
	return closesBracket(c) || c == '.' || len(at) > 0 && p.items[i].span.End-start < 200
}

// stands reports whether words m of the page, of advertising or of rights stand by themselves in item i: two words or
// more at an edge, or a label of advertising there; behind the lists of the foot, anywhere.
func (p *page) stands(i int, m *mark, at []int, foot bool) bool {
	long := strings.IndexByte(p.Source[m.start:m.end], ' ') > 0
	switch {
	case m.class == kickerWord:
		return long && len(at) > 0 && len(at) <= 2 && p.edge(i, m.word, at)
	case m.class == legalCue:
		return foot && long && m.fact.strong
	case m.class == adWord:
		return !m.fact.open && !m.fact.strong && p.edge(i, m.word, at) && (foot || len(at) > 2)
	}
	return long && m.word == m.start && (foot || p.edge(i, m.word, at))
}
