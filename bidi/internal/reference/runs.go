package reference

import (
	"maps"

	xbidi "golang.org/x/text/unicode/bidi"
)

// run is a run of characters of one level, all of one class or all neutral.
type run struct {
	from, to   int // characters of the text, X9's among them
	level      int
	depth      int
	class      xbidi.Class
	prev, next *run // at the same depth
}

// runs gathers the text into runs and links those of one depth. A run may go on
// into another depth: it then has the depth of its start and the successor of
// its end.
func (r *Result) runs(text []Char) (all []*run) {
	last := map[int]*run{} // by depth
	for i := range text {
		depth := r.wrong.depth[i]
		if r.Levels[i] < 0 {
			continue
		}
		if !r.has(JoinedIsolates) {
			maps.DeleteFunc(last, func(d int, _ *run) bool { return d > depth })
		}
		n := &run{from: i, to: i + 1, level: r.Levels[i], depth: depth, class: r.classes[i], prev: last[depth]}
		if n.class == xbidi.PDI && !matched(text, i) {
			n.class = xbidi.ON
		}
		if n.prev != nil {
			n.prev.next = n
		}
		last[depth] = n
		all = append(all, n)
	}
	k := 0
	for _, n := range all {
		if k > 0 {
			before := all[k-1]
			if before.level == n.level && (before.class == n.class || isNeutral(before.class) && isNeutral(n.class)) {
				if n.next != nil {
					n.next.prev = before
				}
				before.next, before.to = n.next, n.to
				continue
			}
		}
		all[k] = n
		k++
	}
	return all[:k]
}

// matched reports whether an initiator matches the PDI at i.
func matched(text []Char, i int) bool {
	for j := range i {
		if isInitiator(text[j].Class) && matchingPDI(text, j) == i {
			return true
		}
	}
	return false
}

func isNeutral(c xbidi.Class) bool {
	_, ok := direction(c)
	return !ok && c != xbidi.NSM // only a mistake leaves NSM
}

// beside is the class that N1 sees beside a run, in a direction.
func (n *run) beside(step func(*run) *run, pass func(*run) bool) xbidi.Class {
	p := step(n)
	for p != nil && (p.depth > n.depth || pass(p)) {
		p = step(p)
	}
	if p == nil {
		return strongOf(n.level)
	}
	if p.level != n.level {
		return strongOf(max(p.level, n.level))
	}
	if d, ok := direction(p.class); ok {
		return d
	}
	return p.class
}

// neutralRuns is N1 and N2 with the mistakes JoinedIsolates and OverflowApart.
func (r *Result) neutralRuns(text []Char) {
	for _, n := range r.runs(text) {
		if !isNeutral(n.class) {
			continue
		}
		before := n.beside(func(p *run) *run { return p.prev }, func(*run) bool { return false })
		after := n.beside(func(p *run) *run { return p.next }, func(p *run) bool { return p.class == xbidi.PDI })
		n.class = strongOf(n.level) // N2
		if before == after {
			n.class = before // N1
		}
		for i := n.from; i < n.to; i++ {
			r.classes[i] = n.class
		}
	}
}
