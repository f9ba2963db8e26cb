package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// maxCell is how many words a cell of a path or bar has at most.
const maxCell = 4

// homePath reads the path to a page or a bar of its sections: the word for the first page of the site, and two cells or
// more behind it, between separators of one sort.
func (p *page) homePath(i int) *mark {
	it := &p.items[i]
	m := p.opens(i, interfaceWord)
	if m == nil || !m.fact.open || it.f.stop || it.f.stops > 0 || it.f.digits > 4 {
		return nil
	}
	at := m.end
	for at < it.span.End && p.Source[at] == ' ' {
		at++
	}
	sign := runeAt(p.Source[:it.span.End], at)
	if sign != '|' && !pathSign(sign) || p.cells(text.Span{Start: at + runeLen(p.Source, at), End: it.span.End}, sign, false) < 2 {
		return nil
	}
	return m
}

// topPath reports whether item i, at the top of the page, is three cells or more between spaced signs that lead from the home
// page to this one, or sections of one word each side by side.
func (p *page) topPath(i int) bool {
	it := &p.items[i]
	if it.f.words < 3 || it.f.words > 16 || it.f.stop || it.f.quoted || it.f.digits > 4 || !it.lead || !p.atTop(i) {
		return false
	}
	if it.f.pipes > 0 {
		return it.f.pipes >= 2 && it.f.digits == 0 && it.f.words == it.f.pipes+1
	}
	for at := it.span.Start; at < it.span.End; {
		r, size := text.RuneAt(p.Source, at)
		if pathSign(r) && spaceAround(p.Source, at, pastSigns(p.Source, at, r)) {
			return p.cells(it.span, r, true) >= 3
		}
		at += size
	}
	return false
}

// pathSign reports whether r stands between the cells of a path.
func pathSign(r rune) bool {
	switch r {
	case '/', '>', '»', '›', '<', '«', '‹', '·', '•', '→', '←':
		return true
	}
	return false
}

// cells returns how many cells sign divides span into, where it stands between spaces if spaced; 0 if a cell has no word
// or more than maxCell.
func (p *page) cells(span text.Span, sign rune, spaced bool) int {
	cells := 0
	for at := span.Start; at < span.End; cells++ {
		start := at
		for at < span.End {
			r, size := text.RuneAt(p.Source, at)
			if r != sign {
				at += size
				continue
			}
			end := pastSigns(p.Source, at, sign)
			if !spaced || spaceAround(p.Source, at, end) {
				break
			}
			at = end
		}
		if n := p.nameCount(text.Span{Start: start, End: at}); n == 0 || n > maxCell {
			return 0
		}
		at = pastSigns(p.Source, at, sign)
	}
	return cells
}

// pastSigns returns where the signs end that stand at byte at of s, one or several: >>.
func pastSigns(s string, at int, sign rune) int {
	for runeAt(s, at) == sign {
		at += runeLen(s, at)
	}
	return at
}

// sectionBar reports whether item i is a bar of sections: four short cells or more between pipes, or three words at the top.
func (p *page) sectionBar(i int) bool {
	it := &p.items[i]
	if it.f.pipes == 2 && it.f.words == 3 && it.f.digits == 0 && (it.prev == None || furniture(&p.items[it.prev])) {
		return true
	}
	return it.f.pipes >= 3 && it.f.words <= 3*(it.f.pipes+1) && !it.f.quoted
}

// wireSlug reports whether s opens with two capitals, a hyphen and words that hyphens join, two at once among them:
// "BC-BKN--Home-Guests".
func wireSlug(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	at := strings.Index(word, "--")
	return at >= 3 && at+2 < len(word) && word[2] == '-' && upper(rune(word[0])) && upper(rune(word[1]))
}

// slugLine reports whether item i is the line that names a report on the wire: words with hyphens between, perhaps which
// version it is, a comma, and how many words it has.
func (p *page) slugLine(i int) bool {
	it := &p.items[i]
	if it.f.words <= 6 && it.lead && !it.f.stop && wireSlug(p.str(i)) {
		return true
	}
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
