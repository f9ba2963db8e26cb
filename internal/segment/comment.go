package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findComment recognises a reader's comment: a text with the line of its name and time under it, over it, or in it.
func findComment(p *page, i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.words > 400 {
		return false
	}
	if p.datedCell(i) && p.textBegan(i) || p.dashSigned(i) || p.sentenceSigned(i) && p.textBegan(i) && (p.pastBody(i) || p.afterComments(i)) {
		p.decideComment(i, "comment.dated", 850)
		return true
	}
	if it.f.pipes >= 2 && p.commentRow(i) && (it.next == None || p.items[it.next].gap > 0 || !p.items[it.next].open() || p.commentRow(it.next)) {
		p.decideComment(i, "comment.row", 850)
		return true
	}
	if it.f.colon && p.says(i) {
		day := it.next
		p.join(i, p.items[day].next)
		p.decideComment(i, "comment.says", 850)
		return true
	}
	if p.letter(i) {
		p.decideComment(i, "comment.letter", 850)
		return true
	}
	if p.commentLine(i) && p.commentLineBeside(i) && p.pastBody(i) {
		p.decideComment(i, "comment.stamped", 850)
		return true
	}
	if (p.pastBody(i) || p.afterComments(i)) && p.footBegan(i) {
		switch {
		case p.commentLine(i), p.commentEnds(i):
			p.decideComment(i, "comment.stamped", 880)
			return true
		case p.commentHeader(i) && (p.afterComments(i) || !p.commentBlock(i)):
			p.join(i, it.next)
			p.decideComment(i, "comment.header", 900)
			return true
		case p.commentBlock(i):
			p.join(i, p.commentText(i, it.next))
			p.decideComment(i, "comment.signed", 930)
			return true
		}
	}
	kind, _ := p.marker(i)
	numbered := kind == '1'
	if !numbered && !p.afterComments(i) && !p.beforeComments(i) {
		return false
	}
	switch signed := p.signedAt(i); {
	case signed == signedInside:
		p.decideComment(i, "comment.one-line", 900)
		return true
	case signed == signedEnd:
		if next := it.next; next != None && p.items[next].gap == 0 && p.items[next].open() && p.signedAt(next) == unsigned {
			if k, _ := p.marker(next); k != '1' {
				p.join(i, next)
				p.decideComment(i, "comment.header", 920)
				return true
			}
		}
		if numbered || p.afterComments(i) {
			p.decideComment(i, "comment.one-line", 850)
			return true
		}
		return false
	}
	last := i
	for n := 0; n < 4; n++ {
		next := p.items[last].next
		if next == None || p.items[next].gap > 0 || !p.items[next].open() || !p.items[next].lead {
			return false
		}
		if k, _ := p.marker(next); k == '1' {
			return false
		}
		last = next
		if p.signedAt(last) == signedEnd && p.items[last].f.words <= 14 {
			p.join(i, p.commentText(i, last))
			p.decideComment(i, "comment.signed", 930)
			return true
		}
		if !numbered && !p.afterComments(i) {
			return false
		}
	}
	return false
}

func (p *page) decideComment(i int, rule string, weight int) {
	p.decide(i, Comment, rule, weight, nil)
	it := &p.items[i]
	day := None
	for d := it.dates[0]; d < it.dates[1]; d++ {
		if p.Dates[d].HasDay || p.Dates[d].HasClock {
			day = d
		}
	}
	it.details.Date = day
	if day == None {
		return
	}
	line := text.Span{Start: it.span.Start, End: p.Dates[day].Span.Start}
	if at := strings.LastIndexByte(p.text(line), '\n'); at >= 0 {
		line.Start += at + 1
	}
	name := trimName(p.Source, line)
	if name.Empty() && line.Start > it.span.Start {
		name = p.nameAbove(it.span.Start, line.Start-1)
	}
	if at := strings.IndexAny(p.text(name), ",-|،"); at > 0 {
		name.End = name.Start + at
	}
	name = trimName(p.Source, name)
	if !name.Empty() && name.Len() <= 80 {
		it.details.Author = &Party{Span: name, Name: p.text(name), Kind: Person}
	}
}

// nameAbove returns the last line of the text from start to end, the second or a later one, if it is short as names are.
func (p *page) nameAbove(start, end int) text.Span {
	at := strings.LastIndexByte(p.Source[start:end], '\n')
	name := trimName(p.Source, text.Span{Start: start + at + 1, End: end})
	if at < 0 || p.nameCount(name) > 4 || measure(p.Source, name).stops > 0 {
		return text.Span{}
	}
	return name
}

// commentText returns the last line of the comment whose title is item i and whose signature is item last: where comments
// have numbers, what stands between the signature and the next number is the text.
func (p *page) commentText(i, last int) int {
	if !p.numbered(i) || !p.afterComments(i) {
		return last
	}
	for n := 0; n < 8; n++ {
		next := p.items[last].next
		if next == None || !p.items[next].open() || !p.items[next].lead || p.items[next].gap > 0 || p.numbered(next) || p.signedAt(next) != unsigned {
			return last
		}
		if after := p.items[next].next; after != None && p.items[after].gap == 0 && p.items[after].open() && !p.numbered(after) && p.commentSignature(after) {
			return last // the title of the next one
		}
		last = next
	}
	return last
}

// dashSigned reports whether item i is a sentence, a dash, perhaps a name and a place, and a day at its end.
func (p *page) dashSigned(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || it.f.words < 5 || it.f.words > 80 || !p.textBegan(i) {
		return false
	}
	e := &p.Dates[it.dates[1]-1]
	if !e.HasDay || e.Span.End < it.span.End {
		return false
	}
	s := p.text(text.Span{Start: it.span.Start, End: e.Span.Start})
	at, width := -1, 3
	for _, dash := range [...]string{" - ", " – ", " — "} {
		if k := strings.LastIndex(s, dash); k > at {
			at, width = k, len(dash)
		}
	}
	if at < 1 || !endsStopped(p.str(i)[:at]) {
		return false
	}
	name := trimMarks(p.Source, text.Span{Start: it.span.Start + at + width, End: e.Span.Start})
	return name.Empty() || p.nameLike(i, name, 6)
}

// signature places of comments.
const (
	unsigned = iota
	signedEnd
	signedInside
)

// signedAt tells where a line has a day or a clock as a comment's signature has it: at its end, or before a colon.
func (p *page) signedAt(i int) int {
	it := &p.items[i]
	for d := it.dates[0]; d < it.dates[1]; d++ {
		e := &p.Dates[d]
		if !e.HasDay && !e.HasClock && !e.Relative {
			continue
		}
		end := e.Span.End
		for end < it.span.End && (p.Source[end] == ')' || p.Source[end] == ']') {
			end++
		}
		switch {
		case end >= it.span.End && (e.HasDay || e.Relative && e.HasClock):
			return signedEnd
		case end < it.span.End && p.Source[end] == ':' && e.HasDay:
			return signedInside
		}
	}
	return unsigned
}

// beforeComments reports whether the label of an answer to a comment stands under item i or the line below it, and
// the text of the page above.
func (p *page) beforeComments(i int) bool {
	if p.body.last == None || !p.pastBody(i) {
		return false
	}
	for n, j := 0, p.items[i].next; n < 2 && j != None; n, j = n+1, p.items[j].next {
		if it := &p.items[j]; it.kind == Interface && strings.HasPrefix(it.details.Category, "comments") {
			return true
		}
	}
	return false
}

// afterComments reports whether comments or their label stand above item i, with nothing but furniture between.
func (p *page) afterComments(i int) bool {
	for n, j := 0, p.items[i].prev; n < 6 && j != None; n, j = n+1, p.items[j].prev {
		switch it := &p.items[j]; {
		case it.kind == Comment:
			return true
		case it.kind == Interface && strings.HasPrefix(it.details.Category, "comments"):
			return p.textAbove(j)
		case it.open():
			return false
		}
	}
	return false
}
