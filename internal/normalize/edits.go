package normalize

import (
	"slices"
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// change is a replacement that one step wants in the text that it was given.
type change struct {
	start, end int
	text       string
}

// changeList collects changes by place.
type changeList []change

// replace adds the change of s[start:end] to with. Changes may touch: compose joins them. Deletions that touch are joined
// here: there are texts of nothing else.
func (l *changeList) replace(start, end int, with string) {
	k := len(*l) - 1
	if k >= 0 && with == "" && (*l)[k].end == start && (*l)[k].text == "" {
		(*l)[k].end = end
		return
	}
	if len(*l) == cap(*l) { // double: the list of a hostile text is long, and append would copy it many times
		*l = slices.Grow(*l, len(*l)+8)
	}
	*l = append(*l, change{start, end, with})
}

// apply returns s with the changes made.
func apply(s string, changes []change) string {
	n := len(s)
	for _, c := range changes {
		n += len(c.text) - (c.end - c.start)
	}
	var b strings.Builder
	b.Grow(n)
	at := 0
	for _, c := range changes {
		b.WriteString(s[at:c.start])
		b.WriteString(c.text)
		at = c.end
	}
	b.WriteString(s[at:])
	return b.String()
}

// link is an Edit in the making: it ties a span of the source to a span of the current text.
type link struct {
	source, target text.Span
	steps          set
}

// compose adds the changes of one step, which refer to the current text, to the links from the source to it. What
// overlaps or touches becomes one link. The result refers to the text after the changes.
func compose(links []link, changes []change, step set) []link {
	out := make([]link, 0, len(links)+len(changes))
	i, j := 0, 0
	before, after := 0, 0 // current minus source, new minus current, where we are
	for i < len(links) || j < len(changes) {
		g := link{}
		switch {
		case j == len(changes) || i < len(links) && links[i].target.Start <= changes[j].start:
			g.target = text.Span{Start: links[i].target.Start, End: links[i].target.Start}
		default:
			g.target = text.Span{Start: changes[j].start, End: changes[j].start}
		}
		from, end := text.Span{Start: g.target.Start - before, End: g.target.Start + after}, g.target.Start
		for grown := true; grown; {
			grown = false
			if i < len(links) && links[i].target.Start <= end {
				l := links[i]
				end = max(end, l.target.End)
				before += l.target.Len() - l.source.Len()
				g.steps |= l.steps
				i, grown = i+1, true
			}
			if j < len(changes) && changes[j].start <= end {
				c := changes[j]
				end = max(end, c.end)
				after += len(c.text) - (c.end - c.start)
				g.steps |= step
				j, grown = j+1, true
			}
		}
		g.source = text.Span{Start: from.Start, End: end - before}
		g.target = text.Span{Start: from.End, End: end + after}
		out = append(out, g)
	}
	return out
}

// edits turns links into edits, without those that came back to what stood in the source.
func edits(source, target string, links []link) []Edit {
	if len(links) == 0 {
		return nil
	}
	out := make([]Edit, 0, len(links))
	lists := map[set][]Step{} // few sets of steps, many edits
	for _, l := range links {
		was := l.source.Of(source)
		if was == l.target.Of(target) {
			continue
		}
		list, ok := lists[l.steps]
		if !ok {
			list = l.steps.list()
			lists[l.steps] = list
		}
		out = append(out, Edit{l.source, l.target, was, list})
	}
	return out
}
