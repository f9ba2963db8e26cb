package segment

import "github.com/maqaf/maqaf/internal/text"

// wholeCredit reads words m that are a credit by themselves and name nobody ("family album", "handout photo"): at the end
// of a caption, after its stop, a separator or in brackets, or alone under it.
func (p *page) wholeCredit(i int, m *mark) (credit, bool) {
	it := &p.items[i]
	if !m.fact.whole || m.word < m.start || it.f.words > 45 {
		return credit{}, false
	}
	start, bracket, joined := p.creditStart(i, m.word)
	end := m.end
	if bracket {
		if end = closing(p.Source, start, it.span.End); end < 0 {
			return credit{}, false
		}
	}
	c := credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.whole", rate: 900}
	if m.fact.weak && !bracket {
		return c, false
	}
	if !covers(p.Source, m.end, it.span.End) && !(m.fact.weak && p.nameCount(text.Span{Start: m.end, End: it.span.End}) <= 3) || bracket && !covers(p.Source, start, m.word) || end > it.span.End {
		return c, false
	}
	if start == it.span.Start {
		return c, it.lead && (p.underCaption(i) || p.overCaption(i))
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: start})
	stop := endsStopped(p.text(before))
	return c, bracket || joined || stop && it.f.words <= 30
}

// wholeLine reports whether words that are a credit by themselves are all of item i.
func (p *page) wholeLine(i int) bool {
	m := p.opens(i, creditFlag)
	return m != nil && m.fact.whole && covers(p.Source, m.end, p.items[i].span.End)
}

// wholeAt is wholeCredit for the words that begin where mark k does.
func (p *page) wholeAt(i, k int) (credit, bool) {
	for word := p.marks[k].word; k < p.items[i].marks[1] && p.marks[k].word == word; k++ {
		if m := &p.marks[k]; m.class == creditFlag && m.fact.whole && m.end <= p.items[i].span.End {
			return p.wholeCredit(i, m)
		}
	}
	return credit{}, false
}
