package segment

// findSubheading recognises a short title between paragraphs.
func findSubheading(p *page, i int) bool {
	it := &p.items[i]
	if !titleLike(it) || it.f.words > 14 || !it.lead || it.f.colon && it.f.words > 4 {
		return false
	}
	rate := 850
	below := p.below(i, furniture)
	if below == None {
		return false
	}
	if p.items[below].open() && prose(&p.items[below]) || p.items[below].kind == Dateline || p.items[below].kind == ListItem || p.items[below].kind == Data || p.items[below].kind == Caption {
		rate = 930
	}
	p.decide(i, Subheading, "subheading.title", rate, nil)
	return true
}
