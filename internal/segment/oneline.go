package segment

import "github.com/maqaf/maqaf/internal/text"

// cutOneLine cuts a page that was delivered as one line where cues allow: around the publication time, and around
// credits in brackets. What stands between the two is then a caption's place, what stands before the headline's.
func cutOneLine(p *page) {
	lines := 0
	for i := p.head; i != None; i = p.items[i].next {
		if lines++; lines > 2 {
			return
		}
	}
	for i := p.head; i != None; i = p.items[i].next {
		if p.items[i].f.words < 30 {
			continue
		}
		at := p.cueBounds(i)
		if len(at) == 0 {
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
	d := it.dates[0]
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
		}
	}
	return at
}
