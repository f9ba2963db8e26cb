package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/text"
)

// commentLine reports whether item i is a comment in one line: a short name, a day with its clock, a separator and a
// text.
func (p *page) commentLine(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || it.f.words < 4 || it.f.words > 200 {
		return false
	}
	e := &p.Dates[it.dates[0]]
	if e.Span.End >= it.span.End {
		return false
	}
	if !stamped(e) && !(e.HasClock && p.bracketed(e.Span) && (p.afterComments(i) || p.textAbove(i))) && !(e.HasDay && p.Source[e.Span.End] == ':' && p.textAbove(i)) {
		return false
	}
	if e.Span.Start <= it.span.Start+2 {
		return (p.afterComments(i) || p.textAbove(i)) && p.commentAfterDate(i, e.Span.End)
	}
	if !p.commenter(i, text.Span{Start: it.span.Start, End: e.Span.Start}) {
		return false
	}
	rest := text.Trim(p.Source, text.Span{Start: e.Span.End, End: it.span.End})
	for !rest.Empty() && (closesBracket(runeAt(p.Source, rest.Start))) {
		rest.Start++
	}
	if rest = text.Trim(p.Source, rest); rest.Empty() {
		return false
	}
	c := runeAt(p.Source, rest.Start)
	return (c == ':' || c == '/' || c == '|' || isDash(c) || c == '\n') && p.nameCount(rest) >= 1
}

// commentAfterDate reports whether item i goes on after its date, up to byte at, with who wrote it, a colon and a text.
func (p *page) commentAfterDate(i, at int) bool {
	it := &p.items[i]
	rest := text.Span{Start: at, End: it.span.End}
	colon := strings.Index(p.text(rest), ": ")
	return colon > 0 && p.commenter(i, text.Span{Start: at, End: at + colon}) && p.nameCount(text.Span{Start: at + colon, End: it.span.End}) >= 1
}

// bracketed reports whether brackets stand directly around span.
func (p *page) bracketed(span text.Span) bool {
	return span.Start > 0 && opensBracket(rune(p.Source[span.Start-1])) && span.End < len(p.Source) && closesBracket(rune(p.Source[span.End]))
}

// commentBlock reports whether item i is the text of a comment, and the line under it its signature: a short name and
// a day with its clock.
func (p *page) commentBlock(i int) bool {
	it := &p.items[i]
	n := it.next
	if n == None || p.items[n].gap > 0 || !p.items[n].open() || !p.items[n].lead || it.f.words < 1 {
		return false
	}
	if a := it.prev; a != None && it.gap == 0 && p.items[a].kind == RelatedLabel {
		return false // the title of another page, and the head of a comment under it
	}
	return p.commentSignature(n) && (p.numbered(i) || it.f.stop || !p.commentSignature(i))
}

// commentSignature reports whether item i is a short name and a day with its clock, and nothing else.
func (p *page) commentSignature(i int) bool {
	it := &p.items[i]
	if it.has.has(publicationCue) && it.open() {
		return p.posted(i) && p.underComments(i)
	}
	if it.dates[0] == it.dates[1] || it.f.words > 9 {
		return false
	}
	first, last := &p.Dates[it.dates[0]], &p.Dates[it.dates[1]-1]
	if !stamped(first) && !(first != last && first.HasDay && last.HasClock) && !(first.Relative && it.f.digits > 0 && p.underComments(i)) {
		return false
	}
	return covers(p.Source, last.Span.End, it.span.End) && p.commenter(i, text.Span{Start: it.span.Start, End: first.Span.Start})
}

// posted reports whether item i is a word of publication, who wrote something, and a day that ends the line: "posted by NAME
// on DAY".
func (p *page) posted(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || it.f.words > 14 || it.f.stop {
		return false
	}
	m := p.opens(i, publicationCue)
	first, last := &p.Dates[it.dates[0]], &p.Dates[it.dates[1]-1]
	if m == nil || m.end >= first.Span.Start || !last.HasDay && !last.HasClock || !covers(p.Source, last.Span.End, it.span.End) {
		return false
	}
	name := text.Trim(p.Source, text.Span{Start: m.end, End: first.Span.Start})
	for k := p.markAt(i, m.word); k < it.marks[1] && p.marks[k].word <= name.Start; k++ {
		if o := &p.marks[k]; (o.class == bylineCue || o.class == functionWord) && o.end > name.Start {
			name.Start = o.end
		}
	}
	return m.fact.event == Published && name.Len() >= 3 && !p.smallWords(i, name) && p.commenter(i, name)
}

// smallWords reports whether small words make up span of item i.
func (p *page) smallWords(i int, span text.Span) bool {
	return p.coverage(i, span, of(functionWord, publicationCue), of(joiner, bylineCue)) != nil
}

// underComments reports whether the label of comments stands above item i, within some items, and the text of the page above
// the label.
func (p *page) underComments(i int) bool {
	for n, j := 0, p.items[i].prev; n < 16 && j != None; n, j = n+1, p.items[j].prev {
		if it := &p.items[j]; it.kind == Interface && strings.HasPrefix(it.details.Category, "comments") {
			return p.textAbove(j)
		}
	}
	return false
}

// stamped reports whether e is a day, and has figures for it or a clock.
func stamped(e *date.Expression) bool { return e.HasDay && e.HasClock }

// commenter reports whether span, before the time of a comment, may be who wrote it and where from: one to six words,
// no sentence.
func (p *page) commenter(i int, span text.Span) bool {
	span = trimMarks(p.Source, span)
	n := p.nameCount(span)
	if n < 1 || n > 6 {
		return false
	}
	f := measure(p.Source, span)
	return (f.stops == 0 || f.stops == 1 && n <= 3 && p.initialed(span)) && (!f.stop || n <= 3 && lettersBefore(p.text(span), span.Len()-1) == 1) && f.digits <= 4 && !p.names(i, span, publicationCue, creditCue, interfaceWord)
}

// initialed reports whether the first word of span is one letter and a full stop.
func (p *page) initialed(span text.Span) bool {
	s := p.text(span)
	at := runeLen(s, 0)
	return at < len(s) && s[at] == '.'
}

// commentClock reports whether item i opens with the time of a comment: a clock with its day, under comments.
func (p *page) commentClock(i int) bool {
	return stamped(&p.Dates[p.items[i].dates[0]]) && p.afterComments(i)
}

// commentHeader reports whether item i is the time of a comment and who wrote it, and the line under it its text.
func (p *page) commentHeader(i int) bool {
	it := &p.items[i]
	n := it.next
	if it.dates[0] == it.dates[1] || it.f.words > 9 || n == None || p.items[n].gap > 0 || !p.items[n].lead || !p.items[n].open() || it.has.has(publicationCue) {
		return false
	}
	if p.opens(n, interfaceWord) != nil {
		return false // a bar under a byline
	}
	e := &p.Dates[it.dates[0]]
	if !stamped(e) && !(e.Relative && it.f.digits > 0 && p.underComments(i)) || p.commentSignature(n) || p.items[n].f.words < 2 || p.items[n].dates[0] < p.items[n].dates[1] && p.commentHeader(n) {
		return false
	}
	if e.Span.Start <= it.span.Start+2 {
		return p.commenter(i, text.Span{Start: e.Span.End, End: it.span.End})
	}
	return p.commentSignature(i)
}

// sentenceSigned reports whether item i is a sentence with its end, and after it a name, perhaps a place or what
// announces a name, and a day that ends the line, perhaps in brackets.
func (p *page) sentenceSigned(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || it.f.words < 4 || it.f.words > 120 || !it.lead {
		return false
	}
	e := &p.Dates[it.dates[1]-1]
	if !e.HasDay || !covers(p.Source, e.Span.End, it.span.End) || it.f.digits < 3 {
		return false
	}
	at := -1
	for k := it.span.Start; k+1 < e.Span.Start; k++ {
		if c := p.Source[k]; (c == '.' || c == '!' || c == '?') && (p.Source[k+1] == ' ' || p.Source[k+1] == '"') && lettersBefore(p.Source[:k], k) > 1 {
			at = k + 1
		} else if c == '(' && e.Span.Start-k < 80 && closesBracket(it.f.last) {
			at = k
		}
	}
	if at < 0 {
		return false
	}
	name := trimMarks(p.Source, text.Span{Start: at, End: e.Span.Start})
	if m := p.commentMark(i, name); m != nil {
		return true
	}
	n := p.nameCount(name)
	return n >= 1 && n <= 6 && (strings.ContainsAny(p.text(name), ",،") || closesBracket(it.f.last)) && measure(p.Source, name).stops == 0
}

// commentMark returns the mark in span that announces who wrote a comment, or nil.
func (p *page) commentMark(i int, span text.Span) *mark {
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word < span.End; k++ {
		if m := &p.marks[k]; m.class == commentCue && !m.fact.open && m.end <= span.End {
			return m
		}
	}
	return nil
}

// commentRow reports whether item i is a comment as one row of cells, the last of which is when it was written, under the
// label of comments or other such rows under it.
func (p *page) commentRow(i int) bool {
	for n := 0; n < 20 && p.items[i].f.pipes >= 2 && p.signedAt(i) == signedEnd; n++ {
		if p.afterComments(i) {
			return true
		}
		if i = p.items[i].prev; i == None || !p.items[i].open() {
			return false
		}
	}
	return false
}

// says reports whether item i is who wrote a comment, with a colon, and under it stand the day and the comment.
func (p *page) says(i int) bool {
	it := &p.items[i]
	n := it.next
	if !it.f.colon || it.f.words > 6 || n == None || p.items[n].gap > 0 || !p.items[n].open() || !p.bareDate(n) || !p.underComments(i) {
		return false
	}
	after := p.items[n].next
	return after != None && p.items[after].gap == 0 && p.items[after].open() && p.items[after].lead && !p.items[after].f.colon
}

// names reports whether a mark of one of the classes opens span.
func (p *page) names(i int, span text.Span, classes ...class) bool {
	return p.startsMark(i, core(p.Source, span).Start, of(classes...))
}

// numbered reports whether item i opens with a number as comments are numbered: "1. ", "#1 ", "1 - ".
func (p *page) numbered(i int) bool {
	if kind, _ := p.marker(i); kind == '1' {
		return true
	}
	s := strings.TrimPrefix(p.str(i), "#")
	n, at := number(s, 0, len(s))
	if at == 0 || n > 999 || at >= len(s) || s[at] != ' ' {
		return false
	}
	return len(s) < len(p.str(i)) || isDash(runeAt(s, at+1)) && at+2 < len(s)
}

// commentEnds reports whether item i is a short name, a colon, a text, and a day with its clock in brackets at its end.
func (p *page) commentEnds(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || !closesBracket(it.f.last) || it.f.words < 4 || it.f.words > 200 {
		return false
	}
	e := &p.Dates[it.dates[1]-1]
	if !stamped(e) || !p.bracketed(e.Span) || !covers(p.Source, e.Span.End, it.span.End) {
		return false
	}
	colon := strings.Index(p.text(text.Span{Start: it.span.Start, End: min(it.span.End, it.span.Start+80)}), ": ")
	return colon > 0 && p.commenter(i, text.Span{Start: it.span.Start, End: it.span.Start + colon})
}

// commentLineBeside reports whether a line directly above or under item i is a comment in one line too.
func (p *page) commentLineBeside(i int) bool {
	it := &p.items[i]
	return it.prev != None && it.gap == 0 && (p.items[it.prev].kind == Comment || p.commentLine(it.prev)) ||
		it.next != None && p.items[it.next].gap == 0 && p.commentLine(it.next)
}

// footBegan reports whether something stands above item i that stands at the foot of a page, within a few items, and
// the text before it.
func (p *page) footBegan(i int) bool {
	if !p.textAbove(i) {
		return false
	}
	for n, j := 0, p.items[i].prev; n < 16 && j != None; n, j = n+1, p.items[j].prev {
		switch p.items[j].kind {
		case RelatedLabel, Tags, Advertisement, Comment, Interface, Signature, Contributor, Legal:
			return true
		case Headline, Byline, PublicationLine, Dateline:
			return false
		}
	}
	return false
}
