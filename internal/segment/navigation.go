package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// breadcrumbs reads the path to a page or a bar of its sections: the word for the first page of the site, and two cells or
// more of up to four words behind it, between separators of one sort.
func (p *page) breadcrumbs(i int) *mark {
	it := &p.items[i]
	m := p.opens(i, interfaceWord)
	if m == nil || !m.fact.open || it.f.stop || it.f.stops > 0 || it.f.digits > 4 {
		return nil
	}
	s := p.Source
	at := m.end
	for at < it.span.End && s[at] == ' ' {
		at++
	}
	sign := runeAt(s[:it.span.End], at)
	switch sign {
	case '|', '/', '>', '»', '›', '<', '«', '‹', '·', '•':
	default:
		return nil
	}
	cells := 0
	for at < it.span.End {
		start := at + runeLen(s, at)
		end := start
		for end < it.span.End {
			r, size := text.RuneAt(s, end)
			if r == sign {
				break
			}
			end += size
		}
		if n := p.nameCount(text.Span{Start: start, End: end}); n == 0 || n > 4 {
			return nil
		}
		cells++
		at = end
	}
	if cells < 2 {
		return nil
	}
	return m
}

// sectionBar reports whether item i is a bar of sections: four short cells or more between pipes, or three words at the top.
func (p *page) sectionBar(i int) bool {
	it := &p.items[i]
	if it.f.pipes == 2 && it.f.words == 3 && it.f.digits == 0 && (it.prev == None || furniture(&p.items[it.prev])) {
		return true
	}
	return it.f.pipes >= 3 && it.f.words <= 3*(it.f.pipes+1) && !it.f.quoted
}

// slugLine reports whether item i is the line that names a report on the wire: words with hyphens between, perhaps which
// version it is, a comma, and how many words it has.
func (p *page) slugLine(i int) bool {
	it := &p.items[i]
	if it.f.digits < 3 || it.f.words > 9 || it.f.stop || it.f.pipes > 0 {
		return false
	}
	s := p.str(i)
	at := strings.LastIndexByte(s, ',')
	if at < 1 || at+4 > len(s) || at+7 < len(s) {
		return false
	}
	_, end := number(s, at+1, len(s))
	word, _, _ := strings.Cut(s, " ")
	return end == len(s) && end-at >= 4 && strings.IndexByte(word, '-') > 0
}
