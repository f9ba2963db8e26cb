package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// stopCredit reads a credit behind the full stop of a caption, with neither cue nor separator: bodies, a name and its body, or
// words of courtesy. The line is short and stands within the text, where a brief does not end.
func (p *page) stopCredit(i int) (credit, bool) {
	it := &p.items[i]
	if it.f.words > 40 || it.f.words < 3 || it.f.stop || it.f.quoted || !it.lead || it.has&of(bodyName, creditFlag) == 0 {
		return credit{}, false
	}
	at := strings.LastIndex(p.str(i), ". ") + it.span.Start
	if at <= it.span.Start || lettersBefore(p.Source[:at], at) <= 2 || !p.besideText(i) {
		return credit{}, false
	}
	span := text.Trim(p.Source, text.Span{Start: at + 1, End: it.span.End})
	if c := runeAt(p.Source, span.Start); opensBracket(c) || isDash(c) {
		return credit{}, false // left to bracketCredit, or a signature
	}
	inside := trimName(p.Source, span)
	if n := p.nameCount(inside); n == 0 || n > 8 || n == p.nameCount(it.span) {
		return credit{}, false
	}
	c := credit{span: span, rule: "credit.stop", rate: 850}
	return c, p.bodiesOnly(i, inside) || p.nameAndBody(i, inside) || p.courteous(i, inside)
}

// besideText reports whether item i stands alone in its block, or under another caption, and text follows.
func (p *page) besideText(i int) bool {
	it := &p.items[i]
	alone := it.gap > 0 && (it.next == None || p.items[it.next].gap > 0)
	return (alone || it.prev != None && p.items[it.prev].kind == Caption) && p.textBegan(i) && p.textFollows(i)
}

// bodiesOnly reports whether known bodies cover span, with what joins them and modifiers of the picture.
func (p *page) bodiesOnly(i int, span text.Span) bool {
	return p.coverage(i, span, of(bodyName), of(joiner, creditFlag, creditLink)) != nil
}

// nameAndBody reports whether span is a name of two to four words and, behind a comma, a slash, a pipe or a word such as
// "via", bodies.
func (p *page) nameAndBody(i int, span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 9), p.Source, span, 9)
	for k := 2; k <= 4 && k < len(words); k++ {
		rest := text.Span{Start: words[k].Start, End: span.End}
		between := p.Source[words[k-1].End:words[k].Start]
		if strings.ContainsAny(between, ",/|") || p.startsMark(i, words[k].Start, of(creditFlag, creditLink)) {
			return p.nameLike(i, text.Span{Start: span.Start, End: words[k-1].End}, 4) && p.bodiesOnly(i, rest)
		}
	}
	return false
}

// courteous reports whether span opens with a word for a picture or of courtesy, tells by whose leave the picture is shown, and
// names somebody.
func (p *page) courteous(i int, span text.Span) bool {
	if !p.startsMark(i, span.Start, of(creditCue, creditFlag)) {
		return false
	}
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word < span.End; k++ {
		m := &p.marks[k]
		if m.class != creditFlag || m.fact.flag&courtesy == 0 || m.end > span.End {
			continue
		}
		rest := p.withoutArticle(text.Trim(p.Source, text.Span{Start: m.end, End: span.End}))
		return rest.Empty() && m.fact.whole || !rest.Empty() && p.nameLike(i, rest, 6)
	}
	return false
}

// withoutArticle returns span without the English article that opens it.
func (p *page) withoutArticle(span text.Span) text.Span {
	if s := p.text(span); len(s) > 4 && equalFold(s[:4], "the ") {
		span.Start += 4
	}
	return span
}

// leadingCredit reads a credit that opens a line and ends before the caption there: in brackets, or with its full stop.
func (p *page) leadingCredit(i int) (credit, bool) {
	it := &p.items[i]
	if !it.lead || it.f.words > 40 || it.f.words < 4 || !p.besideText(i) {
		return credit{}, false
	}
	c := credit{rule: "credit.leading", rate: 850}
	s := p.str(i)
	if opensBracket(runeAt(s, 0)) {
		end := closing(p.Source, it.span.Start, it.span.End)
		if end < 0 || end == it.span.End {
			return c, false
		}
		inside := text.Span{Start: it.span.Start + 1, End: end - 1}
		c.span, c.cue = text.Span{Start: it.span.Start, End: end}, p.creditCueAt(i, inside.Start)
		named := c.cue != nil && p.creditNames(i, text.Span{Start: c.cue.end, End: inside.End}) || p.creditShape(i, inside) == shapeSlash
		return c, named && p.nameCount(text.Span{Start: end, End: it.span.End}) >= 2
	}
	m := p.creditCueAt(i, it.span.Start)
	at := strings.Index(s, ". ")
	if m == nil || at < 0 || !colonAfter(p.Source, m.end) {
		return c, false
	}
	end := it.span.Start + at
	c.span, c.cue = text.Span{Start: it.span.Start, End: end + 1}, m
	return c, end > m.end && p.creditNames(i, text.Span{Start: m.end, End: end}) && p.nameCount(text.Span{Start: end, End: it.span.End}) >= 2
}

// creditCueAt returns the cue of a credit that begins at byte at of item i, or nil.
func (p *page) creditCueAt(i, at int) *mark {
	for k := p.markAt(i, at); k < p.items[i].marks[1] && p.marks[k].word == at; k++ {
		if m := &p.marks[k]; m.class == creditCue && m.start == at {
			return m
		}
	}
	return nil
}

// creditNames reports whether span is a name, bodies, or both.
func (p *page) creditNames(i int, span text.Span) bool {
	span = trimName(p.Source, span)
	n := p.nameCount(span)
	return n > 0 && n <= 6 && (p.bodiesOnly(i, span) || p.nameAndBody(i, span) || n >= 2 && p.nameLike(i, span, 4))
}
