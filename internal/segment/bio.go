package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

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
	if p.expert(i) {
		p.decide(i, AuthorBio, "bio.foot", 800, p.firstMark(i, of(bioCue)))
		return true
	}
	s := p.str(i)
	for _, a := range p.author {
		if it.f.words <= 25 && p.inText(i) && p.firstNameDoes(i, a.Name) {
			p.decide(i, AuthorBio, "bio.first-name", 900, p.firstMark(i, of(bioCue, roleWord)))
			return true
		}
		n := len(a.Name)
		if n >= 4 && len(s) > n && equalFold(s[:n], a.Name) {
			p.decide(i, AuthorBio, "bio.author", 940, p.firstMark(i, of(bioCue, roleWord)))
			return true
		}
	}
	return false
}

// firstNameDoes reports whether item i opens with the first word of name and then says what that person does.
func (p *page) firstNameDoes(i int, name string) bool {
	words := p.wordList(i)
	first, _, more := strings.Cut(name, " ")
	return more && len(words) > 3 && p.text(words[0]) == first && p.wordIs(i, words[1], of(bioCue))
}

func equalFold(a, b string) bool { return a == b || hash(a) == hash(b) }

// expert reports whether item i, the last line of the text and directly over furniture, opens with a full name and then
// says what that person is or does.
func (p *page) expert(i int) bool {
	it := &p.items[i]
	n := it.next
	if it.gap == 0 || n == None || p.items[n].gap > 0 || !p.textBegan(i) {
		return false
	}
	if o := &p.items[n]; !furniture(o) && o.kind != RelatedLabel && o.kind != Legal && o.kind != Tags && p.footNotice(n) == nil {
		return false
	}
	words := p.wordList(i)
	for k := 2; k <= 4 && k < len(words)-2; k++ {
		if p.startsMark(i, words[k].Start, of(bioCue)) {
			return p.nameLike(i, text.Span{Start: words[0].Start, End: words[k-1].End}, 4)
		}
	}
	return false
}
