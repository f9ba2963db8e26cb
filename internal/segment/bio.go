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
	if m := p.opens(i, bioCue); m != nil && m.fact.open && (!m.fact.weak || p.lastly(i)) {
		p.decide(i, AuthorBio, "bio.cue", 930, m)
		return true
	}
	if !it.has.has(roleWord) && !it.has.has(bioCue) {
		return false
	}
	if len(p.author) == 0 && p.lastly(i) && p.introduces(i) {
		p.decide(i, AuthorBio, "bio.last", 700, p.firstMark(i, of(bioCue, roleWord)))
		return true
	}
	if p.expert(i) {
		p.decide(i, AuthorBio, "bio.foot", 800, p.firstMark(i, of(bioCue)))
		return true
	}
	s := p.str(i)
	if it.prev != None && p.items[it.prev].kind == Signature && p.opensWithParty(i, it.prev) {
		p.decide(i, AuthorBio, "bio.author", 900, p.firstMark(i, of(bioCue, roleWord)))
		return true
	}
	for _, a := range p.author {
		if it.f.words <= 25 && p.inText(i) && p.firstNameDoes(i, a.Name) {
			p.decide(i, AuthorBio, "bio.first-name", 900, p.firstMark(i, of(bioCue, roleWord)))
			return true
		}
		if opensWithName(s, a.Name) {
			p.decide(i, AuthorBio, "bio.author", 940, p.firstMark(i, of(bioCue, roleWord)))
			return true
		}
	}
	return false
}

// opensWithParty reports whether item i opens with the name of the first party of item j.
func (p *page) opensWithParty(i, j int) bool {
	parties := p.items[j].details.Parties
	return len(parties) > 0 && opensWithName(p.str(i), parties[0].Name)
}

// opensWithName reports whether s opens with a name of some length, and more follows than its other letters.
func opensWithName(s, name string) bool {
	n := len(name)
	return n >= 4 && len(s) > n && equalFold(s[:n], name) && !wordRune(runeAt(s, n))
}

// firstNameDoes reports whether item i opens with the first word of name and then says what that person does.
func (p *page) firstNameDoes(i int, name string) bool {
	words := p.wordList(i)
	first, _, more := strings.Cut(name, " ")
	return more && len(words) > 3 && p.text(words[0]) == first && p.wordIs(i, words[1], of(bioCue))
}

func equalFold(a, b string) bool { return a == b || alike(a, b) && hash(a) == hash(b) }

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
	return p.introduces(i)
}

// introduces reports whether item i opens with a full name and then says what that person is or does.
func (p *page) introduces(i int) bool {
	words := p.wordList(i)
	for k := 2; k <= 4 && k < len(words)-1; k++ {
		at := words[k].Start
		named := text.Span{Start: words[0].Start, End: words[k-1].End}
		switch {
		case p.startsMark(i, at, of(bioCue)):
		case p.dashBetween(words[k-1].End, at) && p.startsMark(i, at, of(roleWord)):
		case p.wordIs(i, words[k], of(functionWord)) && (p.startsMark(i, words[k+1].Start, of(roleWord)) || k+2 < len(words) && p.startsMark(i, words[k+2].Start, of(roleWord))):
		default:
			continue
		}
		return p.nameLike(i, named, 4)
	}
	return false
}

// dashBetween reports whether a dash and white space are all that stands from byte i to byte j.
func (p *page) dashBetween(i, j int) bool {
	rest := text.Trim(p.Source, text.Span{Start: i, End: j})
	return !rest.Empty() && isDash(runeAt(p.Source, rest.Start)) && rest.Len() <= 3
}

// bioAtTop reports whether item i, above the headline, says who somebody is whose name one of the next lines opens with.
func (p *page) bioAtTop(i int) bool {
	it := &p.items[i]
	if it.f.words < 5 || it.f.words > 30 || it.f.quoted || !it.lead || it.has&of(roleWord, bioCue) == 0 || !p.introduces(i) {
		return false
	}
	words := p.wordList(i)
	name := p.Source[words[0].Start:words[1].End]
	for n, j := 0, it.next; n < 9 && j != None; n, j = n+1, p.items[j].next {
		o := &p.items[j]
		if o.f.words <= 8 && strings.HasPrefix(p.str(j), name) || o.kind == Byline && strings.Contains(p.str(j), name) {
			return true
		}
	}
	return false
}

// lastly reports whether item i ends the text: no running text follows, a blank line stands over it, and what stands
// under it is not the text's.
func (p *page) lastly(i int) bool {
	it := &p.items[i]
	if it.gap == 0 && (it.prev == None || p.items[it.prev].kind != AuthorBio) || it.f.words > 30 || !p.textBegan(i) || p.body.last != i && !p.pastBody(i) {
		return false
	}
	n := it.next
	if n != None && p.items[n].gap == 0 && p.items[n].open() && p.items[n].f.words <= 30 && p.introduces(n) {
		n = p.items[n].next
	}
	return n == None || furniture(&p.items[n]) || p.items[n].kind == RelatedLabel || p.items[n].kind == Legal || p.items[n].kind == Tags || p.items[n].kind == Contributor || p.items[n].kind == Comment || p.items[n].kind == EditorNote
}
