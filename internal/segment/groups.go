package segment

// groups joins the captions and credits of one picture or clip, and links copies to what they repeat.
func (p *page) groups() []Group {
	var members [][]int
	g := grouper{p: p}
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		switch it.kind {
		case Caption:
			if !g.takesCaption(i) {
				members = g.close(members)
			}
			g.add(i)
		case MediaCredit:
			if !g.takesCredit(i) {
				members = g.close(members)
			}
			g.add(i)
		case Interface, Noise:
			g.between++
			if it.details.Category == "gallery.counter" {
				g.counter = true
			}
		default:
			members = g.close(members)
		}
	}
	members = g.close(members)
	groups := make([]Group, len(members))
	for k, list := range members {
		groups[k] = Group{ID: k + 1, Segments: list}
		p.twins(list)
		for n, i := range list {
			p.items[i].group = k + 1
			list[n] = p.items[i].order
		}
	}
	return groups
}

// maxGroup bounds how many members a group gets, and with it the cost of comparing them.
const maxGroup = 32

// grouper collects the members of one group.
type grouper struct {
	p        *page
	list     []int
	captions int
	credits  int
	between  int  // furniture since the last member
	counter  bool // a gallery's counter since the last member
}

func (g *grouper) add(i int) {
	if g.list == nil {
		g.list = make([]int, 0, 4)
	}
	g.list = append(g.list, i)
	if g.p.items[i].kind == Caption {
		g.captions++
	} else {
		g.credits++
	}
	g.between, g.counter = 0, false
}

// close ends the group; one member alone is no group.
func (g *grouper) close(members [][]int) [][]int {
	list := g.list[:0]
	if len(g.list) > 1 {
		members, list = append(members, g.list), nil
	}
	*g = grouper{p: g.p, list: list}
	return members
}

// takesCaption reports whether caption i belongs to the group: it follows its credit, copies a caption, stands
// in another language, or stands directly under a caption that has no credit.
func (g *grouper) takesCaption(i int) bool {
	if len(g.list) == 0 {
		return true
	}
	if len(g.list) >= maxGroup {
		return false
	}
	it := &g.p.items[i]
	last := g.list[len(g.list)-1]
	if g.captions == 0 {
		return g.counter || !it.lead || it.gap <= 1 && it.rule == "caption.cue" || it.gap == 0
	}
	if g.between > 0 && it.lead {
		return false
	}
	foreign, same := false, false
	for _, j := range g.list {
		if g.p.items[j].kind != Caption {
			continue
		}
		switch {
		case g.p.same(j, i):
			same = true
		case g.p.foreign(i, j):
			foreign = true
		}
	}
	if same {
		return it.gap <= 1
	}
	if foreign && it.gap <= 2 && g.captions <= 3 {
		return !g.sameScript(i)
	}
	return g.p.items[last].kind == Caption && it.gap == 0 && g.credits == 0
}

// sameScript reports whether a caption of the group is written in the script of item i.
func (g *grouper) sameScript(i int) bool {
	for _, j := range g.list {
		if g.p.items[j].kind == Caption && !g.p.foreign(i, j) {
			return true
		}
	}
	return false
}

// takesCredit reports whether credit i belongs to the group.
func (g *grouper) takesCredit(i int) bool {
	if len(g.list) == 0 {
		return true
	}
	it := &g.p.items[i]
	last := g.list[len(g.list)-1]
	if !it.lead {
		return true
	}
	if n := it.next; n != None && g.p.items[n].details.Category == "gallery.counter" && g.p.adjacent(i, n) {
		return false // it goes with the picture that the counter announces
	}
	return g.captions > 0 && g.between == 0 && it.gap <= 1 && g.p.items[last].kind == Caption
}

// twins links the copies in a group to the first of them.
func (p *page) twins(list []int) {
	for k, i := range list {
		for _, j := range list[:k] {
			if p.items[i].kind == p.items[j].kind && p.items[j].twin == None && p.sameWords(i, j) {
				p.items[i].twin = j
				break
			}
		}
	}
}

// sameWords reports whether items i and j have the same words or, of credits, the same creditors in the same
// script.
func (p *page) sameWords(i, j int) bool {
	if p.same(i, j) {
		return true
	}
	a, b := p.items[i].details.Parties, p.items[j].details.Parties
	if p.items[i].kind != MediaCredit || len(a) == 0 || len(a) != len(b) || p.foreign(i, j) {
		return false
	}
	for k := range a {
		if a[k].Name != b[k].Name {
			return false
		}
	}
	return true
}
