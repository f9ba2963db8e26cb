package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findFoot recognises, after the running text, what lists of other pages must not swallow: topics without a label,
// lines that consist mostly of words of the page or of advertising, and labels without a list.
func findFoot(p *page, i int) bool {
	it := &p.items[i]
	if p.body.headline == None || p.body.last == None || !p.pastBody(i) && !(p.footBegan(i) && !p.textBelow(i)) || !it.lead || it.f.quoted {
		return false
	}
	if m := p.footNotice(i); m != nil {
		p.decide(i, Legal, "legal.foot", 850, m)
		it.details.Category = m.fact.category
		return true
	}
	if p.countsComments(i) {
		p.decide(i, Interface, "interface.count", 850, nil)
		it.details.Category = "comments.count"
		return true
	}
	switch {
	case p.pointsOn(i):
		p.decide(i, RelatedLabel, "related.arrow", 700, nil)
		it.details.ItemsMissing = true
		return true
	case p.topics(i), p.topicList(i):
		p.decide(i, Tags, "tags.cells", 800, nil)
		it.details.Items = p.tagItems(it.span)
		return true
	case p.footButton(i):
		m := p.opens(i, interfaceWord)
		p.decide(i, Interface, "interface.foot", 800, m)
		it.details.Category = m.fact.category
		return true
	case p.footLabel(i):
		p.decide(i, RelatedLabel, "related.foot", 750, p.firstMark(i, of(relatedLabel)))
		n := it.next
		it.details.ItemsMissing = n == None || !p.items[n].open() || p.items[n].gap > 0
		return true
	}
	return false
}

// footNotice returns the mark that makes item i a notice: words that tell of rights and responsibility, in a line that
// is neither a label nor a question.
func (p *page) footNotice(i int) *mark {
	it := &p.items[i]
	if !it.has.has(legalCue) || it.f.words < 3 || it.f.words > 60 || it.f.question || it.f.colon {
		return nil
	}
	var found *mark
	terms, end := 0, 0
	p.eachMark(i, of(legalCue), func(m *mark) bool {
		if m.fact.weak && found == nil {
			found = m
		}
		if m.word >= end {
			end = m.end
			if terms++; terms == 2 && found == nil && it.f.words <= 20 && p.pastBody(i) {
				found = m
			}
		}
		return true
	})
	return found
}

// topics reports whether item i is three cells or more, each of a few words, between pipes or bullets: topics, unless
// most of them are words of the page.
func (p *page) topics(i int) bool {
	it := &p.items[i]
	if it.f.stop || it.f.colon || it.f.pipes < 2 && it.f.bullets < 2 || it.f.words > 24 || it.f.digits > 4 {
		return false
	}
	cells, buttons, start := 0, 0, it.span.Start
	cell := func(end int) bool {
		span := text.Trim(p.Source, text.Span{Start: start, End: end})
		if span.Empty() {
			return true
		}
		n := p.nameCount(span)
		if cells++; n == 0 || n > 4 {
			return false
		}
		if p.startsMark(i, core(p.Source, span).Start, of(interfaceWord, adWord)) {
			buttons++
		}
		return true
	}
	for at, r := range p.str(i) {
		if r == '|' || r == '•' || r == '·' || r == '●' {
			if !cell(it.span.Start + at) {
				return false
			}
			start = it.span.Start + at + runeLen(p.Source, it.span.Start+at)
		}
	}
	return cell(it.span.End) && cells >= 3 && buttons*2 < cells
}

// pointsOn reports whether item i is three words or more that an arrow ends.
func (p *page) pointsOn(i int) bool {
	it := &p.items[i]
	s := p.str(i)
	return it.f.words >= 3 && it.f.words <= 10 && !it.f.colon && (strings.HasSuffix(s, ">>") || strings.HasSuffix(s, "›") || strings.HasSuffix(s, "→") || strings.HasSuffix(s, "»") && !strings.Contains(s, "«"))
}

// topicList reports whether item i is three topics or more of up to three words between commas or dashes, without a small
// word among them, and no list of titles goes on under it.
func (p *page) topicList(i int) bool {
	it := &p.items[i]
	if it.f.stop || it.f.colon || it.f.quoted || it.f.words < 3 || it.f.words > 20 || it.f.digits > 4 || it.f.pipes > 0 || it.dates[0] < it.dates[1] && it.f.digits > 0 {
		return false
	}
	if n := it.next; n != None && p.items[n].gap == 0 && p.items[n].open() && titleLike(&p.items[n]) && p.items[n].f.words >= 4 && p.items[n].dates[0] == p.items[n].dates[1] {
		return false
	}
	s := p.str(i)
	sign := ","
	switch {
	case strings.Contains(s, "، "):
		sign = "،"
	case strings.Contains(s, ", "):
	case strings.Contains(s, " - "):
		sign = " - "
	case strings.Contains(s, " – "):
		sign = " – "
	default:
		return false
	}
	cells := 0
	for start := 0; start <= len(s); cells++ {
		end := strings.Index(s[start:], sign)
		if end < 0 {
			end = len(s) - start
		}
		span := text.Span{Start: it.span.Start + start, End: it.span.Start + start + end}
		if n := p.nameCount(span); n == 0 || n > 3 {
			return false
		}
		start += end + len(sign)
	}
	if cells < 3 {
		return false
	}
	small := false
	p.eachMark(i, of(functionWord), func(m *mark) bool { small = m.word == m.start; return !small })
	return !small
}

// footButton reports whether item i opens as buttons do and more than half of its words are words of the page.
func (p *page) footButton(i int) bool {
	it := &p.items[i]
	if it.f.words < 3 || it.f.words > 16 || it.f.stops > 2 || p.opens(i, interfaceWord) == nil || p.overLetters(i) {
		return false
	}
	return p.pageWords(i)*5 >= it.f.words*3
}

// footLabel reports whether item i is a short line of words that label lists of other pages, and no button.
func (p *page) footLabel(i int) bool {
	it := &p.items[i]
	if it.f.words > 6 || it.f.stop || it.f.digits > 0 || !it.has.has(relatedLabel) {
		return false
	}
	return p.coverage(i, it.span, of(relatedLabel), of(relatedSide, functionWord, joiner)) != nil && (it.f.words >= 2 || it.f.colon)
}

// apart reports whether item i, under a list of other pages, is rather something else of the page's foot: words of
// advertising that ask for something, words of the page, a notice, a telephone number or an address.
func (p *page) apart(i int) bool {
	it := &p.items[i]
	if m := p.opens(i, adWord); m != nil && m.fact.open && it.has.has(adSide) && p.pageWords(i)*2 >= it.f.words {
		return true
	}
	if p.opens(i, interfaceWord) != nil && it.f.words >= 3 && p.pageWords(i)*3 >= it.f.words*2 {
		return true
	}
	s := p.str(i)
	if at := strings.LastIndexByte(s, ' '); at > 0 && it.f.digits >= 7 && telephone(s[at+1:]) {
		return true
	}
	return strings.Contains(s, "www.") || strings.Contains(s, "://") || p.commentLine(i)
}

// countsComments reports whether item i is a word or two and a number in brackets, directly over a comment.
func (p *page) countsComments(i int) bool {
	it := &p.items[i]
	n := it.next
	if n == None || p.items[n].kind != Comment || p.items[n].gap > 1 || it.f.words > 4 || it.f.digits == 0 || !closesBracket(it.f.last) {
		return false
	}
	open := openBracket(p.Source, it.span.Start, it.span.End-1)
	if open <= it.span.Start {
		return false
	}
	_, j := number(p.Source, open+1, it.span.End)
	return j == it.span.End-1
}
