package segment

// findBio recognises a sentence on who the author is.
func findBio(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words > 45 || it.f.words < 3 || it.f.stops > 1 || it.f.quoted {
		return false
	}
	if m := p.opens(i, bioCue); m != nil && m.fact.open {
		p.decide(i, AuthorBio, "bio.cue", 930, m)
		return true
	}
	if !it.has.has(roleWord) && !it.has.has(bioCue) {
		return false
	}
	s := p.str(i)
	for _, a := range p.author {
		n := len(a.Name)
		if n >= 4 && len(s) > n && equalFold(s[:n], a.Name) {
			p.decide(i, AuthorBio, "bio.author", 940, p.firstMark(i, of(bioCue, roleWord)))
			return true
		}
	}
	return false
}

func equalFold(a, b string) bool { return a == b || hash(a) == hash(b) }
