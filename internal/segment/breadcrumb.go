package segment

import "strings"

// breadcrumb reports whether item i, at the top of the page, is three short cells or more between signs that lead from the
// home page to this one.
func (p *page) breadcrumb(i int) bool {
	it := &p.items[i]
	if it.f.words < 3 || it.f.words > 16 || it.f.stop || it.f.quoted || it.f.digits > 4 || !it.lead || !p.atTop(i) {
		return false
	}
	s := p.str(i)
	if it.f.pipes > 0 { // sections side by side
		return it.f.pipes >= 2 && it.f.digits == 0 && it.f.words == it.f.pipes+1
	}
	for _, sign := range [...]string{" / ", " > ", " » ", " › ", " « ", " ‹ ", " → ", " ← ", " >> "} {
		if strings.Count(s, sign) < 2 {
			continue
		}
		for _, cell := range strings.Split(s, sign) {
			if n := len(strings.Fields(cell)); n == 0 || n > 4 {
				return false
			}
		}
		return true
	}
	return false
}
