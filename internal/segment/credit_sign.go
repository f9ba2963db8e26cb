package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// signCredit reads a credit that the sign of copyright opens: after a caption, or under one. A year or the words of
// a rights notice make it a notice.
func (p *page) signCredit(i int) (credit, bool) {
	it := &p.items[i]
	if !it.f.sign || it.f.stop || it.f.words > 40 || p.notice(i) {
		return credit{}, false
	}
	at := strings.LastIndex(p.str(i), "©")
	if at < 0 {
		return credit{}, false
	}
	start := it.span.Start + at
	names := trimName(p.Source, text.Span{Start: start + len("©"), End: it.span.End})
	if names.Empty() || !p.namesIn(i, names) || p.nameCount(names) > 8 {
		return credit{}, false
	}
	if start == it.span.Start && !(p.underCaption(i) && (p.textFollows(i) || p.items[it.prev].kind == Caption)) {
		return credit{}, false
	}
	open := openBracket(p.Source, it.span.Start, start)
	if open >= 0 {
		start = open
	}
	return credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.sign", rate: 930}, true
}

// notice reports whether item i has words of a rights notice beside the sign itself.
func (p *page) notice(i int) bool {
	found := false
	p.eachMark(i, of(legalCue), func(m *mark) bool {
		found = !covers(p.Source, m.start, m.end)
		return !found
	})
	return found
}

// creditFor reads a credit alone on its line that says for whom a picture was made: "Name for the Paper".
func (p *page) creditFor(i int) (credit, bool) {
	it := &p.items[i]
	if !it.has.has(creditLink) || !it.lead || it.f.stop || it.f.words < 4 || it.f.words > 9 || it.f.colon || it.f.quoted || it.f.digits > 0 {
		return credit{}, false
	}
	at := p.forWord(i)
	if at < 0 || !p.bodyAfter(i, at) && !p.startsMark(i, core(p.Source, it.span).Start, of(givenName)) {
		return credit{}, false
	}
	return credit{span: it.span, rule: "credit.for", rate: 850}, p.underCaption(i) || p.overCaption(i)
}

// forWord returns where the small word stands that follows two to four words of a name in item i and says for whom,
// or -1.
func (p *page) forWord(i int) int {
	words := p.wordList(i)
	for k := 2; k <= 4 && k < len(words)-1; k++ {
		if !p.saysFor(i, words[k]) {
			continue
		}
		if p.nameLike(i, text.Span{Start: words[0].Start, End: words[k-1].End}, 4) {
			return words[k].Start
		}
		return -1
	}
	return -1
}

// saysFor reports whether word w says for whom somebody works.
func (p *page) saysFor(i int, w text.Span) bool {
	for k := p.markAt(i, w.Start); k < p.items[i].marks[1] && p.marks[k].word == w.Start; k++ {
		if m := &p.marks[k]; m.class == creditLink && m.start == w.Start && m.end == w.End {
			return true
		}
	}
	return false
}

// bodyAfter reports whether the rest of item i after the word at byte at names a body.
func (p *page) bodyAfter(i, at int) bool {
	body := false
	for k := p.markAt(i, at); k < p.items[i].marks[1]; k++ {
		if m := &p.marks[k]; m.end <= p.items[i].span.End && (m.class == bodyName || m.class == orgWord) {
			body = true
		}
	}
	return body
}

// overCaption reports whether item i opens its block and one line stands under it that ends the block, as a picture's
// credit and caption do within a text.
func (p *page) overCaption(i int) bool {
	it := &p.items[i]
	n := it.next
	if it.gap == 0 || n == None || p.items[n].gap > 0 || !p.items[n].lead || !p.items[n].open() || !p.textBegan(i) {
		return false
	}
	c := &p.items[n]
	after := c.next
	return c.f.words >= 3 && c.f.words <= 40 && c.f.stops <= 2 && (after == None || p.items[after].gap > 0)
}
