package segment

import (
	"sort"
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// readMarkup lets the markup of HTML speak for what cues have left open: headings, captions of figures, items of lists,
// quotations, authors and dates. It is evidence, not truth, and so comes after the cues and claims nothing twice.
func readMarkup(p *page) {
	if p.Hints == nil {
		return
	}
	m := markup{page: p}
	for i := p.head; i != None; i = p.items[i].next {
		m.order = append(m.order, i)
	}
	m.headline()
	for _, hint := range p.Hints.Hints {
		if hint.Kind == text.HintAside && hint.End > m.aside {
			m.aside = hint.End
		}
		m.each(hint, func(i int) { m.read(hint, i) })
	}
}

// markup is a page while its markup is read.
type markup struct {
	page  *page
	order []int // the page's items, by place
	aside int   // end of the last part of the page that is no article
	named bool  // an author was found
}

// each calls f for the open items that lie in a hint.
func (m *markup) each(hint text.Hint, f func(i int)) {
	p := m.page
	k := sort.Search(len(m.order), func(k int) bool { return p.items[m.order[k]].span.Start >= hint.Start })
	for ; k < len(m.order) && p.items[m.order[k]].span.End <= hint.End; k++ {
		if p.items[m.order[k]].open() {
			f(m.order[k])
		}
	}
}

// read decides item i, which lies in a hint, if the hint says what it is.
func (m *markup) read(hint text.Hint, i int) {
	p := m.page
	it := &p.items[i]
	beside := hint.Start < m.aside // in a part that is no article
	switch hint.Kind {
	case text.HintCaption:
		if it.f.Letters > 0 {
			p.decide(i, Caption, "caption.markup", 930, nil)
		}
	case text.HintHeading:
		if hint.Level > 1 && !beside && titleLike(it) && p.body.headline != None && p.before(p.body.headline, i) {
			p.decide(i, Subheading, "subheading.markup", 930, nil)
		}
	case text.HintQuote:
		if !beside && it.f.words <= 60 {
			p.decide(i, PullQuote, "quote.markup", 850, nil)
		}
	case text.HintListItem:
		if !beside && hint.Span.Contains(it.span) && it.f.words >= 2 && !m.link(hint.Span) {
			p.decide(i, ListItem, "list.markup", 850, nil)
		}
	case text.HintAuthor, text.HintAddress:
		if !beside && !m.named && p.nameLike(i, it.span, 8) {
			p.decideByline(i, "byline.markup", 930, nil)
			m.named = true
		}
	case text.HintPublished, text.HintModified, text.HintTime:
		if !beside && p.bareDate(i) && p.body.headline != None {
			p.decidePublication(i, "publication.markup", 940, nil)
			if hint.Kind == text.HintModified && len(it.details.Events) == 1 && it.details.Events[0].Cue.Empty() {
				it.details.Events[0].Kind = Updated
			}
		}
	}
}

// link reports whether all of a list's item is a link, as in lists of other pages.
func (m *markup) link(item text.Span) bool {
	hints := m.page.Hints.Hints
	k := sort.Search(len(hints), func(k int) bool { return hints[k].Start >= item.Start })
	for ; k < len(hints) && hints[k].Start < item.End; k++ {
		if hints[k].Kind == text.HintLink && hints[k].Len()*10 >= item.Len()*9 {
			return true
		}
	}
	return false
}

// headline finds the headline: the heading that the page's own facts repeat, else the first h1.
func (m *markup) headline() {
	p := m.page
	best, named := None, false
	for _, hint := range p.Hints.Hints {
		if hint.Kind != text.HintHeading || named {
			continue
		}
		m.each(hint, func(i int) {
			if it := &p.items[i]; named || it.f.Letters == 0 || it.f.words > 40 {
				return
			}
			switch {
			case m.fact(p.str(i)):
				best, named = i, true
			case best == None && hint.Level == 1:
				best = i
			}
		})
	}
	if best == None {
		return
	}
	p.decide(best, Headline, "headline.markup", 950, nil)
	p.body.headline = best
}

// fact reports whether the page calls itself so.
func (m *markup) fact(title string) bool {
	for _, f := range m.page.Hints.Facts {
		if f.Kind == text.FactHeadline && f.Value == title || f.Kind == text.FactTitle && strings.HasPrefix(f.Value, title) && len(title) > 12 {
			return true
		}
	}
	return false
}
